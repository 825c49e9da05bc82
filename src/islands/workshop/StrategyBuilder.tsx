import { createEffect, createMemo, type JSX, on, onMount, Show, untrack } from 'solid-js';
import { keepSame, type Section } from '#domain/document/blocks.ts';
import { strategySources, writeStrategySection, writeStrategyTitle } from '#domain/document/strategy-document.ts';
import type { RefList } from '#domain/project/fields.ts';
import { createRuleRunner } from '#domain/project/finding.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import { type StrategyCode, strategyRules } from '#domain/strategy/rules.ts';
import {
  type Strategy,
  type StrategyStep,
  strategyLists,
  strategyShape,
  strategySteps,
} from '#domain/strategy/shape.ts';
import { openPart, readStrategy } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { createSpeech } from '../speech.ts';
import type { Named } from './control.ts';
import { DocumentView } from './DocumentView.tsx';
import { Findings } from './Findings.tsx';
import { useNamedPlace } from './named-place.ts';
import { StrategyForm } from './StrategyForm.tsx';
import { StrategySteps } from './StrategySteps.tsx';
import { ToolShell } from './ToolShell.tsx';
import { type ToolProps, worldOf } from './tool-page.ts';

/** The strategy of one project: steps, form, what the gates say, and the document that writes itself. */
export function StrategyBuilder(props: ToolProps): JSX.Element {
  const { page } = props;
  const speech = createSpeech(page.locale, page.words);
  const part = openPart(props.project.id, 'strategy');
  void part.start();
  const $strategy = readStrategy(part);
  const strategy = useClientStore($strategy, $strategy.get());
  const { place: step, show: goTo } = useNamedPlace(
    (anchor) => strategySteps.find((name) => name === anchor),
    'context',
  );
  let beside: HTMLDivElement | undefined;

  const world = createMemo(() => worldOf(page, speech, props.project.name));
  const facts = { today: page.today, channels: new Map(page.channels.map((channel) => [channel.id, channel])) };
  const runRules = createRuleRunner(strategyRules);
  const findings = createMemo(() => runRules(strategy(), facts), [], { equals: isSameList });
  const silenced = createMemo(() => new Map(strategy().review.silenced.map(({ id, reason }) => [id, reason])));
  // Each section is written again when a step it reads has changed, and of what is written what is the same stays.
  const steps = Object.fromEntries(
    strategySteps.map((name) => [name, createMemo(() => strategy()[name])]),
  ) as unknown as Record<StrategyStep, () => unknown>; // one for each step
  const sections = strategySteps.map((name) =>
    createMemo<Section>((before) => {
      for (const source of [name, ...strategySources[name]]) steps[source]();
      return keepSame(before, writeStrategySection(name, untrack(strategy), world()));
    }),
  );
  const written = createMemo(() => sections.map((section) => section()).filter(({ blocks }) => blocks.length > 0), [], {
    equals: isSameList,
  });
  const heading = createMemo(() => writeStrategyTitle(strategy(), world()), undefined, {
    equals: (a, b) => a.title === b.title && a.subtitle === b.subtitle,
  });
  const document = () => ({ ...heading(), sections: written() });

  /** The document beside follows to the part that is being written. */
  function follow(name: StrategyStep) {
    const section = window.document.getElementById(`doc-${name}`);
    if (section && beside) beside.scrollTo({ top: section.offsetTop });
  }
  onMount(() => follow(step()));
  createEffect(
    on(
      step,
      (name) => {
        window.document.getElementById('step')?.focus();
        follow(name);
      },
      { defer: true },
    ),
  );

  function show(path: string) {
    const found = strategySteps.find((name) => path.startsWith(`${name}/`));
    if (found) goTo(found);
  }

  return (
    <ToolShell
      own={props}
      speech={speech}
      area="strategy"
      shape={strategyShape}
      part={part}
      title={speech.text('workshop.strategy')}
      choices={(list) => choicesOf(strategy(), list)}
      lists={strategyLists}
      show={show}
      document={document}
    >
      <div class="strategy-grid">
        <StrategySteps speech={speech} strategy={strategy()} step={step()} />
        <StrategyForm page={page} step={step()} strategy={strategy()} world={world()} />
        <div class="beside" ref={beside}>
          <Findings
            findings={findings()}
            silenced={silenced()}
            first={`${step()}/`}
            lessonOf={(code) => page.lessons[strategyRules[code as StrategyCode].lesson]} // every finding is of the table
            title={speech.text('workshop.gates')}
            none={speech.text('workshop.gates.none')}
          />
          <Show when={written().length > 0} fallback={<EmptyDocument text={speech.text('workshop.document.empty')} />}>
            <DocumentView
              title={heading().title}
              subtitle={heading().subtitle}
              sections={written()}
              lang={page.locale}
              contents={speech.text('workshop.document.contents')}
            />
          </Show>
        </div>
      </div>
    </ToolShell>
  );
}

function EmptyDocument(props: { text: string }): JSX.Element {
  return <p class="document empty soft">{props.text}</p>;
}

/** What a reference may name. */
function choicesOf(strategy: Strategy, list: RefList): readonly Named[] {
  const lists: Partial<Record<RefList, readonly Named[]>> = {
    audiences: strategy.people.audiences,
    metrics: strategy.measures.metrics,
    pillars: strategy.pillars.pillars,
    objectives: strategy.objectives.objectives.map(({ id, statement }) => ({ id, name: statement })),
  };
  return lists[list] ?? [];
}
