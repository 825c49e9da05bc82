import { shareOf, toCents, toEuros } from './money.ts';
import type { Career } from './shape.ts';
import type { TaxYear } from './tax-year.ts';

/**
 * Why a year is not reckoned here. `revenueExit`, `revenueCeiling`, `salaryCeiling`: past a limit. `salary`, `elsewhere`:
 * the contributions are others. `known`: whoever did this work before may not have the tax of the new.
 */
export type Limit = 'revenueExit' | 'revenueCeiling' | 'salaryCeiling' | 'salary' | 'elsewhere' | 'known';

/** A year's arithmetic in €, each sum to the cent. */
export interface Reckoned {
  takings: number;
  /** What counts as income. */
  income: number;
  contributions: number;
  /** Contributions paid in the year, which come off before tax. */
  deducted: number;
  taxable: number;
  /** Per cent. */
  taxRate: number;
  tax: number;
  /** Before real expenses. */
  left: number;
  leftPerMonth: number;
  /** What to put aside of every 100 € that come in. */
  aside: number;
  /** Months of pension credited, from 0 to 12, exact. */
  months: number;
}

export type YearAnswer =
  /** Takings are missing, or how the activity stands. */
  { type: 'asking' } | { type: 'limits'; limits: Limit[] } | { type: 'reckoned'; sums: Reckoned };

type YearFields = Pick<Career['year'], 'takings' | 'start' | 'paid' | 'salary' | 'elsewhere'>;

/** The year as the fields say it, or the limits past which an accountant is to be asked. */
export function reckonYear(fields: YearFields, year: TaxYear): YearAnswer {
  const limits = limitsOf(fields, year);
  if (limits.length > 0) return { type: 'limits', limits };
  if (fields.takings === null || fields.takings < 0 || fields.start === '') return { type: 'asking' };
  const tax = fields.start === 'new' ? year.newTax : year.tax;
  return { type: 'reckoned', sums: reckon(fields.takings, year, tax, fields.paid !== 'none') };
}

/** Every limit a year passes, the gravest first. */
export function limitsOf({ takings, start, salary, elsewhere }: YearFields, year: TaxYear): Limit[] {
  const limits: Limit[] = [];
  if (takings !== null && takings > year.revenueExit) limits.push('revenueExit');
  else if (takings !== null && takings > year.revenueCeiling) limits.push('revenueCeiling');
  if (salary !== null && salary > year.salaryCeiling) limits.push('salaryCeiling');
  else if (salary !== null && salary > 0) limits.push('salary');
  if (elsewhere) limits.push('elsewhere');
  if (start === 'known') limits.push('known');
  return limits;
}

/**
 * Income = takings × coefficient; contributions = the lesser of income and ceiling × rate; tax = (income − contributions
 * paid) × rate; left = takings − contributions − tax. Each step is rounded to the cent, and the next starts from the
 * rounded one: 21,600 → 16,848; 4,392.27; 622.79; 16,584.94.
 * @param isSteady contributions paid in the year equal those due; else none was paid yet, as in a first year.
 */
export function reckon(takings: number, year: TaxYear, taxRate: number, isSteady: boolean): Reckoned {
  const all = toCents(takings);
  const income = shareOf(all, year.coefficient);
  const contributions = shareOf(Math.min(income, toCents(year.contributionsCeiling)), year.contributions);
  const deducted = isSteady ? contributions : 0;
  const tax = shareOf(income - deducted, taxRate);
  const left = all - contributions - tax;
  return {
    takings: toEuros(all),
    income: toEuros(income),
    contributions: toEuros(contributions),
    deducted: toEuros(deducted),
    taxable: toEuros(income - deducted),
    taxRate,
    tax: toEuros(tax),
    left: toEuros(left),
    leftPerMonth: toEuros(Math.round(left / 12)),
    aside: all === 0 ? 0 : Math.ceil(((contributions + tax) / all) * 100),
    months: Math.min(12, (toEuros(income) / year.contributionsMinimum) * 12),
  };
}

/** Takings of a year in which some months bring in nothing, to the cent. */
export function withEmptyMonths(takings: number, emptyMonths: number): number {
  const months = Math.min(12, Math.max(0, Math.round(emptyMonths)));
  return toEuros(Math.round((toCents(takings) * (12 - months)) / 12));
}
