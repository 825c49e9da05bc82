import { createMemo, type JSX } from 'solid-js';
import { countFilled, type Filled } from '#domain/project/filled.ts';
import { type Strategy, type StrategyStep, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import type { Speech } from '../speech.ts';
import { StepList } from './StepList.tsx';

/** The eight steps of a strategy; what is filled of each is counted again when that step changes. */
export function StrategySteps(props: { speech: Speech; strategy: Strategy; step: StrategyStep }): JSX.Element {
  const counts = Object.fromEntries(
    strategySteps.map((name) => {
      const own = createMemo(() => props.strategy[name]);
      return [name, createMemo(() => countFilled(strategyShape[name], own()))];
    }),
  ) as Record<StrategyStep, () => Filled>; // one for each step
  return (
    <StepList
      speech={props.speech}
      area="strategy.step"
      steps={strategySteps}
      step={props.step}
      filled={(name) => counts[name]()}
    />
  );
}
