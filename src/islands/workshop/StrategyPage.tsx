import type { JSX } from 'solid-js';
import { StrategyBuilder } from './StrategyBuilder.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import type { ToolPage } from './tool-page.ts';

export function StrategyPage(props: ToolPage): JSX.Element {
  return <ToolFrame page={props} part="strategy" tool={(own) => <StrategyBuilder {...own} />} />;
}
