import { type JSX, Match, Show, Switch } from 'solid-js';
import { type CareerStep, careerShape, careerSteps } from '#domain/career/shape.ts';
import { FieldRow } from '#islands/workshop/FieldRow.tsx';
import { Fields } from '#islands/workshop/ListField.tsx';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlanner } from './career-page.ts';
import { EmptyMonths } from './EmptyMonths.tsx';
import { HoursTruth, RateView } from './HoursTruth.tsx';
import { OptionSum, ThreeVersions } from './QuoteTools.tsx';
import { WaysView, WeightsView } from './WaysView.tsx';
import { YearChoice } from './YearChoice.tsx';
import { FiguresView, YearView } from './YearView.tsx';

/** One step of the planner: what it shows, what it asks, the sums that follow, and the way on. */
export function CareerForm(props: { step: CareerStep }): JSX.Element {
  const { speech } = useTool();
  const { text } = speech;
  const beside = (offset: number) => careerSteps[careerSteps.indexOf(props.step) + offset];
  return (
    <div class="form">
      <h2 id="step" tabindex="-1">
        {text(`career.step.${props.step}`)}
      </h2>
      <p class="soft lead-step">{text(`career.step.${props.step}.lead`)}</p>
      <Show when={props.step === 'ways' || props.step === 'year'}>
        <p class="notice">{text('career.general')}</p>
      </Show>
      <Switch>
        <Match when={props.step === 'ways'}>
          <Ways />
        </Match>
        <Match when={props.step === 'hours'}>
          <Hours />
        </Match>
        <Match when={props.step === 'quote'}>
          <ThreeVersions />
          <Fields path="quote" fields={careerShape.quote} after={{ options: (path) => <OptionSum path={path} /> }} />
        </Match>
        <Match when={props.step === 'year'}>
          <Year />
        </Match>
        <Match when={props.step === 'first'}>
          <First />
        </Match>
      </Switch>
      <nav class="acts step-nav" aria-label={text('workshop.beside')}>
        <Show when={beside(-1)}>
          {(name) => (
            <a class="btn ghost" href={`#${name()}`}>
              {text('workshop.back', { name: text(`career.step.${name()}`) })}
            </a>
          )}
        </Show>
        <Show when={beside(1)}>
          {(name) => (
            <a class="btn" href={`#${name()}`}>
              {text('workshop.next', { name: text(`career.step.${name()}`) })}
            </a>
          )}
        </Show>
      </nav>
    </div>
  );
}

function Ways(): JSX.Element {
  const { way, disagree, step, stepBy, emptyMonths, ...weights } = careerShape.ways;
  return (
    <>
      <WaysView />
      <FieldRow path="ways/emptyMonths" own={emptyMonths} />
      <EmptyMonths />
      <WeightsView />
      <Fields path="ways" fields={weights} />
      <Fields path="ways" fields={{ way, disagree, step, stepBy }} />
    </>
  );
}

function Hours(): JSX.Element {
  const { tasks, fee, rate, why, ...need } = careerShape.hours;
  return (
    <>
      <Fields path="hours" fields={{ tasks }} />
      <Fields path="hours" fields={{ fee }} />
      <HoursTruth />
      <Fields path="hours" fields={need} />
      <RateView />
      <Fields path="hours" fields={{ rate, why }} />
    </>
  );
}

function Year(): JSX.Element {
  const { taxYear: _taxYear, question, ...fields } = careerShape.year;
  return (
    <>
      <YearChoice />
      <Fields path="year" fields={fields} />
      <YearView />
      <Fields path="year" fields={{ question }} />
      <FiguresView />
    </>
  );
}

function First(): JSX.Element {
  const { casesReady, contactReady, meetingReady, message, ...lines } = careerShape.first;
  const { speech } = usePlanner();
  return (
    <>
      <h3>{speech.text('career.case')}</h3>
      <Fields path="first" fields={lines} />
      <Fields path="first" fields={{ casesReady, contactReady, message, meetingReady }} />
    </>
  );
}
