import { hourlyOf, priceOf } from './hours.ts';
import type { QuoteOption } from './shape.ts';

/** The price of an option: the one that was written, or its hours at the rate. */
export function optionPrice(
  { price, hours }: Pick<QuoteOption, 'price' | 'hours'>,
  rate: number | null,
): number | null {
  if (price !== null) return price;
  return hours === null || rate === null ? null : priceOf(hours, rate);
}

/** What an hour of an option brings in. */
export function optionHourly(option: Pick<QuoteOption, 'price' | 'hours'>, rate: number | null): number | undefined {
  const price = optionPrice(option, rate);
  return price === null || option.hours === null ? undefined : hourlyOf(price, option.hours);
}

/** Whether an option is sold below one's own rate; a cent or two come from rounding. */
export function isBelowRate(option: Pick<QuoteOption, 'price' | 'hours'>, rate: number | null): boolean {
  const hourly = optionHourly(option, rate);
  return rate !== null && hourly !== undefined && hourly < rate - 0.02;
}
