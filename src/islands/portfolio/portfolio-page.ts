import type { ExampleCommunity } from '#domain/community/from-example.ts';
import type { Criterion } from '#domain/final-project.ts';
import type { KnownCase } from '#domain/portfolio/kept-shifts.ts';
import type { PortfolioPart } from '#domain/portfolio/shape.ts';
import type { ToolPage } from '#islands/workshop/tool-page.ts';

/** What the page of the dossier hands to its island. */
export interface PortfolioPageProps extends ToolPage {
  /** The words of the documents a dossier is made of, each without its area. */
  wordsOf: Record<'strategy' | 'canvas' | 'plan' | 'quote', Record<string, string>>;
  data: { channels: string; days: string };
  communities: readonly ExampleCommunity[];
  cases: readonly KnownCase[];
  /** What a shift on one's own project is taken with. */
  ownFile: string;
  /** Of the final project; none where there is no such project. */
  criteria: readonly Pick<Criterion, 'id' | 'name' | 'levels'>[];
  /** Where each part is filled, if not here. */
  places: Partial<Record<PortfolioPart, string>>;
  modelPage: string;
}
