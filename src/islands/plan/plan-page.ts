import type { ExampleCommunity } from '#domain/community/from-example.ts';
import type { ToolPage } from '#islands/workshop/tool-page.ts';

/** The plan, and the copy of it that is changed. */
export type PlanName = 'plan' | 'planB';

/** What the page of the plan hands to its island, besides what every tool has. */
export interface PlanPageProps extends ToolPage {
  /** Where the limits of the channels, the days others keep, and the cases with their clients are. */
  data: { channels: string; days: string; cases: string };
  /** The checks by their codes: the lesson that teaches what each asks, and whether something mends what it finds. */
  checks: Readonly<Record<string, { lesson: string; canMend: boolean }>>;
  /** The communities of the example brands, and the page of the model. */
  communities: readonly ExampleCommunity[];
  modelPage: string;
}
