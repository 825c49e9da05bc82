import { toCents, toEuros } from './money.ts';
import type { Career } from './shape.ts';
import { shareLeft, type TaxYear } from './tax-year.ts';

/** Weeks in a month, of which a year has twelve: 4.33…, not four. */
export const weeksPerMonth = 52 / 12;

type Task = Pick<Career['hours']['tasks'][number], 'hours' | 'per'>;

/**
 * The hours of a month: h = (52·w + 12·m) / 12, with w the hours a week and m those a month. Kept exact as far as a
 * number can, and rounded only where it is shown: 8 a week and 5 a month are 39.666…, shown 39.7. A task of which it is
 * not said how often it comes counts nothing yet.
 */
export function monthlyHours(tasks: readonly Task[]): number {
  const sum = (per: Task['per']) =>
    tasks.reduce((total, task) => total + (task.per === per ? Math.max(0, task.hours ?? 0) : 0), 0);
  return (sum('week') * 52 + sum('month') * 12) / 12;
}

/** What one hour brings in, gross, to the cent; nothing without hours. 600 € over 39.666… h is 15.13 €. */
export function hourlyOf(fee: number, hours: number): number | undefined {
  return hours > 0 ? toEuros(toCents(fee / hours)) : undefined;
}

/** What some hours cost at a rate, to the cent: 39.666… h at 25 € are 991.67 €. */
export function priceOf(hours: number, rate: number): number {
  return toEuros(toCents(hours * rate));
}

/** The hours a fee buys at a rate: 600 € at 25 € are 24. */
export function hoursFor(fee: number, rate: number): number | undefined {
  return rate > 0 ? fee / rate : undefined;
}

/** What has to be taken in a month, and asked for an hour, to keep what one wishes. */
export interface Rate {
  /** Per cent of the substitute tax. */
  tax: number;
  /** € a month. */
  takings: number;
  /** € an hour that can be billed. */
  hourly: number;
}

/**
 * The rate that leaves what is wished: r = (n + e) / s / (w − u), with n the net and e the expenses in € a month, s the
 * part of takings that is left after contributions and tax (`shareLeft`), w the hours worked and u those nobody pays.
 * Rounded up to the cent, so that it never falls short. Nothing where no hour can be billed.
 */
export function rateFor(
  { net, expenses, worked, unpaid }: Pick<Career['hours'], 'net' | 'expenses' | 'worked' | 'unpaid'>,
  year: TaxYear,
  tax: number,
): Rate | undefined {
  const billable = (worked ?? 0) - (unpaid ?? 0);
  if (net === null || net <= 0 || billable <= 0) return undefined;
  const takings = (net + (expenses ?? 0)) / shareLeft(year, tax);
  return { tax, takings: ceilCents(takings), hourly: ceilCents(takings / billable) };
}

function ceilCents(euros: number): number {
  return Math.ceil(Number((euros * 100).toPrecision(13))) / 100;
}
