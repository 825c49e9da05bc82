import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { writeStrategySection, writeStrategyTitle } from '#domain/document/strategy-document.ts';
import type { World } from '#domain/document/world.ts';
import type { RefList } from '#domain/project/fields.ts';
import { countFilled } from '#domain/project/filled.ts';
import type { Project } from '#domain/project/project.ts';
import { findInStrategy, type StrategyCode, strategyRules } from '#domain/strategy/rules.ts';
import { type Strategy, type StrategyStep, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { openPart, readStrategy } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { createSpeech } from '../speech.ts';
import type { Named } from './control.ts';
import { DocumentView } from './DocumentView.tsx';
import { Findings } from './Findings.tsx';
import { Fields } from './ListField.tsx';
import { ProjectBar } from './ProjectBar.tsx';
import { type ChannelChoice, reveal, ToolProvider } from './tool.ts';

export interface StrategyProps {
  locale: Locale;
  /** The day of the visit, `YYYY-MM-DD`. */
  today: string;
  words: Record<string, string>;
  /** The document's own words, without their area. */
  documentWords: Record<string, string>;
  channels: readonly ChannelChoice[];
  /** The lessons that can be read, by id. */
  lessons: Record<string, { href: string; title: string }>;
  home: string;
}

/** The strategy of one project: steps, form, the document that writes itself, and what the gates say. */
export function StrategyBuilder(props: StrategyProps & { project: Project; all: readonly Project[] }): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const part = openPart(props.project.id, 'strategy');
  void part.start();
  const cells = useClientStore(part.$cells, new Map());
  const $strategy = readStrategy(part);
  const strategy = useClientStore($strategy, $strategy.get());
  const [step, setStep] = createSignal<StrategyStep>('context');
  const [said, announce] = createSignal('');

  const channelName = (id: string) => props.channels.find((channel) => channel.id === id)?.name ?? id;
  const world: World = {
    words: props.documentWords,
    locale: props.locale,
    channelName,
    number: speech.number,
    day: (iso) => formatDate(props.locale, iso),
    brand: props.project.name,
  };
  const facts = { today: props.today, channels: new Map(props.channels.map((channel) => [channel.id, channel])) };
  const findings = createMemo(() => findInStrategy(strategy(), facts));
  const silenced = createMemo(() => new Map(strategy().review.silenced.map(({ id, reason }) => [id, reason])));
  const sections = strategySteps.map((name) =>
    createMemo(() => writeStrategySection(name, strategy(), world), undefined, { equals: isSameText }),
  );
  const written = createMemo(() => sections.map((section) => section()).filter(({ blocks }) => blocks.length > 0));

  function goTo(path: string) {
    const [section] = path.split('/');
    const found = strategySteps.find((name) => name === section);
    if (found) setStep(found);
    queueMicrotask(() => reveal(path));
  }

  function travel(path: string | undefined, word: string) {
    announce(speech.text(path === undefined ? `${word}.nothing` : word));
    if (path !== undefined) goTo(path);
  }

  const tool = {
    area: 'strategy',
    shape: strategyShape,
    locale: props.locale,
    language: () => props.project.language,
    speech,
    part,
    cells,
    channels: props.channels,
    choices: (list: RefList) => choicesOf(strategy(), list, (number) => speech.text('workshop.unnamed', { number })),
    announce,
  };

  return (
    <ToolProvider value={tool}>
      <ProjectBar
        speech={speech}
        title={speech.text('workshop.strategy')}
        project={props.project}
        all={props.all}
        part={part}
        home={props.home}
        undo={() => travel(part.undo(), 'workshop.undone')}
        redo={() => travel(part.redo(), 'workshop.redone')}
      />
      <p class="visually-hidden" role="status">
        {said()}
      </p>
      <div class="strategy-grid">
        <nav aria-label={speech.text('workshop.steps')}>
          <ol class="steps">
            <For each={strategySteps}>
              {(name, index) => {
                const filled = createMemo(() => countFilled(strategyShape[name], strategy()[name]));
                return (
                  <li>
                    <button
                      type="button"
                      aria-current={step() === name ? 'step' : undefined}
                      onClick={() => setStep(name)}
                    >
                      <span class="number" classList={{ done: filled().done === filled().of }} aria-hidden="true">
                        {index() + 1}
                      </span>
                      {speech.text(`strategy.step.${name}`)}
                      <span class="visually-hidden">{speech.text('workshop.filled', { ...filled() })}</span>
                    </button>
                  </li>
                );
              }}
            </For>
          </ol>
        </nav>
        <div class="form">
          <h2 id="step">{speech.text(`strategy.step.${step()}`)}</h2>
          <p class="soft">{speech.text(`strategy.step.${step()}.lead`)}</p>
          <Show when={step()} keyed>
            {(name) => <Fields path={name} fields={strategyShape[name]} />}
          </Show>
        </div>
        <div class="beside">
          <Findings
            findings={findings()}
            silenced={silenced()}
            lessonOf={(code) => props.lessons[strategyRules[code as StrategyCode].lesson]} // every finding is of the table
            goTo={goTo}
            title={speech.text('workshop.gates')}
            none={speech.text('workshop.gates.none')}
          />
          <DocumentView {...writeStrategyTitle(strategy(), world)} sections={written()} lang={props.locale} />
        </div>
      </div>
    </ToolProvider>
  );
}

/** What a reference may name, in the order of its list; what has no name yet is called by its number. */
function choicesOf(strategy: Strategy, list: RefList, unnamed: (number: number) => string) {
  const named = (items: readonly Named[]) =>
    items.map(({ id, name }, index) => ({ id, name: name.trim() || unnamed(index + 1) }));
  const lists: Partial<Record<RefList, readonly Named[]>> = {
    audiences: strategy.people.audiences,
    metrics: strategy.measures.metrics,
    pillars: strategy.pillars.pillars,
    objectives: strategy.objectives.objectives.map(({ id, statement }) => ({ id, name: statement })),
  };
  return named(lists[list] ?? []);
}

function isSameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
