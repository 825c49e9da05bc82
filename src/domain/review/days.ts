/** Calendar days as whole numbers: what lies between two of them is days, whatever the hour and the summer time. */
const dayMs = 86_400_000;

/** The day a moment falls on where the reader is, counted from 1 January 1970. @param at in ms. */
export function dayNumber(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}

/** Noon of a day where the reader is, in ms: a moment to write the day from. */
export function noonOf(day: number): number {
  const date = new Date(day * dayMs);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}
