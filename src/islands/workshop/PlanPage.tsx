import type { JSX } from 'solid-js';
import { PlanBuilder } from '#islands/plan/PlanBuilder.tsx';
import type { PlanPageProps } from '#islands/plan/plan-page.ts';
import { ToolFrame } from './ToolFrame.tsx';

export function PlanPage(props: PlanPageProps): JSX.Element {
  return <ToolFrame page={props} part="plan" tool={(own) => <PlanBuilder own={own} page={props} />} />;
}
