/** Money is counted in whole cents and rates in hundredths of a per cent, so that no sum loses one on the way. */

/** 21,600 € → 2,160,000. The cent nearest to what was typed. */
export function toCents(euros: number): number {
  return Math.round(Number((euros * 100).toPrecision(15)));
}

export function toEuros(cents: number): number {
  return cents / 100;
}

/** A percentage of a sum, to the nearest cent, half up. `percent` has two decimals at most: 26.07. */
export function shareOf(cents: number, percent: number): number {
  return Math.round((cents * Math.round(percent * 100)) / 10_000);
}

/**
 * A sum as it is written: whole euros bare, «991,67» with both its cents. The mark of the currency is the words'.
 * @param number writes a whole number the local way.
 */
export function writeMoney(euros: number, locale: 'it' | 'en', number: (value: number) => string): string {
  const cents = toCents(euros);
  if (cents % 100 === 0) return number(cents / 100);
  const left = String(Math.abs(cents % 100)).padStart(2, '0');
  return `${number(Math.trunc(cents / 100))}${locale === 'it' ? ',' : '.'}${left}`;
}
