import { type JSX, Show } from 'solid-js';
import { writeStrategySection } from '#domain/document/strategy-document.ts';
import type { World } from '#domain/document/world.ts';
import { documentOf } from '#domain/project/values.ts';
import { type Strategy, type StrategyStep, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import type { Example } from '#stores/examples.ts';
import { SectionView } from './DocumentView.tsx';
import { HoursView } from './HoursView.tsx';
import { Fields } from './ListField.tsx';
import { SmartChips } from './SmartChips.tsx';
import { StepExamples } from './StepExamples.tsx';
import { useTool } from './tool.ts';
import type { ToolPage } from './tool-page.ts';

/** One step: what it asks, how the school's brands answered, its fields, and the way on. */
export function StrategyForm(props: {
  page: ToolPage;
  step: StrategyStep;
  strategy: Strategy;
  world: World;
}): JSX.Element {
  const { speech } = useTool();
  const beside = (offset: number) => strategySteps[strategySteps.indexOf(props.step) + offset];

  function sectionOf(example: Example) {
    const document = documentOf(strategyShape, example.parts.strategy);
    return writeStrategySection(props.step, document, { ...props.world, brand: example.name });
  }

  const smart = (path: string) => (
    <SmartChips
      objective={props.strategy.objectives.objectives.find(({ id }) => path.endsWith(`/${id}`))}
      strategy={props.strategy}
    />
  );

  return (
    <div class="form">
      <h2 id="step" tabindex="-1">
        {speech.text(`strategy.step.${props.step}`)}
      </h2>
      <p class="soft lead-step">{speech.text(`strategy.step.${props.step}.lead`)}</p>
      <Show when={props.step} keyed>
        {(name) => (
          <>
            <StepExamples
              examples={props.page.examples}
              render={(example) => <SectionView section={sectionOf(example)} />}
            />
            <Fields path={name} fields={strategyShape[name]} after={{ objectives: smart }} />
            <Show when={name === 'channels' || name === 'resources'}>
              <HoursView strategy={props.strategy} />
            </Show>
          </>
        )}
      </Show>
      <nav class="acts step-nav" aria-label={speech.text('workshop.beside')}>
        <Show when={beside(-1)}>
          {(name) => (
            <a class="btn ghost" href={`#${name()}`}>
              {speech.text('workshop.back', { name: speech.text(`strategy.step.${name()}`) })}
            </a>
          )}
        </Show>
        <Show when={beside(1)}>
          {(name) => (
            <a class="btn" href={`#${name()}`}>
              {speech.text('workshop.next', { name: speech.text(`strategy.step.${name()}`) })}
            </a>
          )}
        </Show>
      </nav>
    </div>
  );
}
