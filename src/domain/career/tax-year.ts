/**
 * The rules of one tax year of Italy's flat-rate regime, as `content/career.yml` gives them with their sources and days.
 * Sums in €, rates in per cent.
 */
export interface TaxYear {
  year: number;
  /** Takings up to which one is in the regime, and beyond which one is out of it at once. */
  revenueCeiling: number;
  revenueExit: number;
  /** The most one may have earned as an employee. */
  salaryCeiling: number;
  /** The part of takings that counts as income. */
  coefficient: number;
  /** The tax of a new activity, for how many years, and afterwards. */
  newTax: number;
  newTaxYears: number;
  tax: number;
  /** To the INPS separate scheme, on income, by who has no other cover. */
  contributions: number;
  /** The income that is credited as a whole year, and the one beyond which nothing more is paid. */
  contributionsMinimum: number;
  contributionsCeiling: number;
}

/** The figures of a tax year by name. */
export type Figure = Exclude<keyof TaxYear, 'year'>;

/**
 * The part of takings that is left, from 0 to 1, in a year in which contributions paid equal those due:
 * s = 1 − c·i − t·c·(1 − i), with c the coefficient, i the contributions, t the tax. In 2026 at 5 %: 0.7678, of 600 €
 * about 461.
 */
export function shareLeft({ coefficient, contributions }: TaxYear, tax: number): number {
  const c = coefficient / 100;
  const i = contributions / 100;
  return 1 - c * i - (tax / 100) * c * (1 - i);
}
