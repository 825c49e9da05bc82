import { For, type JSX, Match, Switch } from 'solid-js';
import type { Figure } from '#domain/career/tax-year.ts';
import { type Limit, type Reckoned, reckonYear } from '#domain/career/year.ts';
import { sayEuros, usePlanner } from './career-page.ts';
import { OriginNote } from './OriginNote.tsx';

/** The figures that are percentages, and those that count years; the others are euros. */
const percents: readonly Figure[] = ['coefficient', 'newTax', 'tax', 'contributions'];
const limitFigures: Partial<Record<Limit, Figure>> = {
  revenueExit: 'revenueExit',
  revenueCeiling: 'revenueCeiling',
  salaryCeiling: 'salaryCeiling',
};

function useFigures() {
  const { speech, year } = usePlanner();
  return (name: Figure) => {
    const value = year().rules[name];
    if (percents.includes(name)) return speech.text('career.percent', { number: speech.number(value) });
    return name === 'newTaxYears' ? speech.number(value) : sayEuros(speech, value);
  };
}

/** A year's arithmetic, line by line; past a limit of the regime, which one it is and whom to ask. */
export function YearView(): JSX.Element {
  const { speech, career, year } = usePlanner();
  const { text } = speech;
  const figure = useFigures();
  const answer = () => reckonYear(career().year, year().rules);
  const sums = () => {
    const own = answer();
    return own.type === 'reckoned' ? own.sums : undefined;
  };
  const limits = () => {
    const own = answer();
    return own.type === 'limits' ? own.limits : undefined;
  };
  const sayLimit = (limit: Limit) => {
    const own = limitFigures[limit];
    return text(`career.limit.${limit}`, own ? { figure: figure(own) } : {});
  };
  return (
    <section class="career-sums" aria-labelledby="sums">
      <h3 id="sums">{text('career.year', { year: year().rules.year })}</h3>
      <div role="status">
        <Switch fallback={<p>{text('career.year.asking')}</p>}>
          <Match when={limits()}>
            {(found) => (
              <div class="notice">
                <p>
                  <strong>{text('career.limits')}</strong>
                </p>
                <ul>
                  <For each={found()}>{(limit) => <li>{sayLimit(limit)}</li>}</For>
                </ul>
              </div>
            )}
          </Match>
          <Match when={sums()}>{(own) => <Sums sums={own()} />}</Match>
        </Switch>
      </div>
    </section>
  );
}

function Sums(props: { sums: Reckoned }): JSX.Element {
  const { speech, year } = usePlanner();
  const { text, number } = speech;
  const figure = useFigures();
  const rows = () => {
    const { sums } = props;
    const euros = (value: number) => sayEuros(speech, value);
    return [
      [text('career.row.takings'), euros(sums.takings)],
      [text('career.row.income', { percent: figure('coefficient') }), euros(sums.income)],
      [text('career.row.contributions', { percent: figure('contributions') }), euros(sums.contributions)],
      [text('career.row.deducted'), euros(sums.deducted)],
      [text('career.row.taxable'), euros(sums.taxable)],
      [text('career.row.tax', { percent: text('career.percent', { number: number(sums.taxRate) }) }), euros(sums.tax)],
    ];
  };
  return (
    <>
      <table class="sums">
        <tbody>
          <For each={rows()}>
            {([name, value]) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text('career.row.left')}</th>
            <td>{sayEuros(speech, props.sums.left)}</td>
          </tr>
          <tr>
            <th scope="row">{text('career.row.perMonth')}</th>
            <td>{sayEuros(speech, props.sums.leftPerMonth)}</td>
          </tr>
        </tfoot>
      </table>
      <p>{text('career.aside', { sum: sayEuros(speech, props.sums.aside) })}</p>
      <p>
        {text('career.months', {
          months: number(props.sums.months, 1),
          minimum: sayEuros(speech, year().rules.contributionsMinimum),
        })}
      </p>
    </>
  );
}

/** Every figure the year is reckoned with: its value, its source, the day it was checked. */
export function FiguresView(): JSX.Element {
  const { speech, year } = usePlanner();
  const { text } = speech;
  const figure = useFigures();
  return (
    <section class="career-sums" aria-labelledby="figures">
      <h3 id="figures">{text('career.figures', { year: year().rules.year })}</h3>
      <table class="sums figures">
        <tbody>
          <For each={Object.entries(year().origins)}>
            {([name, origin]) => (
              <tr>
                <th scope="row">
                  {text(`career.figure.${name}`)} <OriginNote origin={origin} />
                </th>
                <td>{figure(name as Figure) /* the keys of the table are its type */}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <ul>
        <For each={year().notes}>
          {(note) => (
            <li>
              {note.text} <OriginNote origin={note} />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
