import { createEffect, createMemo, type JSX, on, Show } from 'solid-js';
import { findYear, type YearData } from '#domain/career/data.ts';
import { type CareerCode, careerRules } from '#domain/career/rules.ts';
import { type Career, type CareerStep, careerShape, careerSteps } from '#domain/career/shape.ts';
import { keepSame, type Section } from '#domain/document/blocks.ts';
import { quoteSections, writeQuoteSection, writeQuoteTitle } from '#domain/document/quote-document.ts';
import { countFilled, type Filled } from '#domain/project/filled.ts';
import { createRuleRunner } from '#domain/project/finding.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import { useClientStore } from '#islands/client-store.ts';
import { createSpeech } from '#islands/speech.ts';
import { DocumentView } from '#islands/workshop/DocumentView.tsx';
import { Findings } from '#islands/workshop/Findings.tsx';
import { useNamedPlace } from '#islands/workshop/named-place.ts';
import { StepList } from '#islands/workshop/StepList.tsx';
import { ToolShell } from '#islands/workshop/ToolShell.tsx';
import { type ToolProps, worldOf } from '#islands/workshop/tool-page.ts';
import { openPart, readCareer } from '#stores/workshop.ts';
import { CareerForm } from './CareerForm.tsx';
import { type CareerPageProps, PlannerProvider } from './career-page.ts';

/** The career planner of one project: five steps, what the checks say, and the quote that writes itself. */
export function CareerBuilder(props: { own: ToolProps; page: CareerPageProps }): JSX.Element {
  const { page } = props;
  const speech = createSpeech(page.locale, page.words);
  const part = openPart(props.own.project.id, 'career');
  void part.start();
  const $career = readCareer(part);
  const career = useClientStore<Career>($career, $career.get());
  const { place: step, show: goTo } = useNamedPlace<CareerStep, CareerStep>(
    (anchor) => careerSteps.find((name) => name === anchor),
    'ways',
  );

  const year = createMemo<YearData>(() => {
    const found = findYear(page.career, career().year.taxYear);
    if (!found) throw new Error('content/career.yml holds no year.');
    return found;
  });
  const facts = createMemo(() => ({ today: page.today, year: year().rules }));
  const runRules = createRuleRunner(careerRules);
  const findings = createMemo(() => runRules(career(), facts()), [], { equals: isSameList });
  const silenced = createMemo(() => new Map(career().review.silenced.map(({ id, reason }) => [id, reason])));
  const counts = Object.fromEntries(
    careerSteps.map((name) => {
      const own = createMemo(() => career()[name]);
      return [name, createMemo(() => countFilled(careerShape[name], own()))];
    }),
  ) as Record<CareerStep, () => Filled>; // one for each step

  const world = createMemo(() => worldOf(page, speech, props.own.project.name));
  const sections = quoteSections.map((name) =>
    createMemo<Section>((before) => keepSame(before, writeQuoteSection(name, career(), world()))),
  );
  const written = createMemo(() => sections.map((section) => section()).filter(({ blocks }) => blocks.length > 0), [], {
    equals: isSameList,
  });
  const heading = createMemo(() => writeQuoteTitle(career(), world()), undefined, {
    equals: (a, b) => a.title === b.title && a.subtitle === b.subtitle,
  });

  createEffect(on(step, () => window.document.getElementById('step')?.focus(), { defer: true }));

  function show(path: string) {
    const found = careerSteps.find((name) => path.startsWith(`${name}/`));
    if (found) goTo(found);
  }

  return (
    <ToolShell
      own={props.own}
      speech={speech}
      area="career"
      shape={careerShape}
      part={part}
      title={speech.text('workshop.career')}
      paper={heading().title}
      choices={() => []}
      lists={{}}
      show={show}
      document={() => ({ ...heading(), sections: written() })}
    >
      <PlannerProvider value={{ speech, data: page.career, career, year, today: page.today }}>
        <div class="strategy-grid" classList={{ whole: step() === 'ways' }}>
          <StepList
            speech={speech}
            area="career.step"
            steps={careerSteps}
            step={step()}
            filled={(name) => counts[name]()}
          />
          <CareerForm step={step()} />
          <div class="beside">
            <Findings
              findings={findings()}
              silenced={silenced()}
              first={`${step()}/`}
              lessonOf={
                (code) => page.lessons[careerRules[code as CareerCode].lesson] /* every finding is of the table */
              }
              title={speech.text('workshop.gates')}
              none={speech.text('workshop.gates.none')}
            />
            <Show
              when={written().length > 0}
              fallback={<p class="document empty soft">{speech.text('career.document.empty')}</p>}
            >
              <DocumentView
                title={heading().title}
                subtitle={heading().subtitle}
                sections={written()}
                lang={page.locale}
              />
            </Show>
          </div>
        </div>
      </PlannerProvider>
    </ToolShell>
  );
}
