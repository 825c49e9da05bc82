import { hashText } from '#domain/hash-text.ts';

/** The community of a day, the same for everyone: a seed from the date, `YYYY-MM-DD`. 0 to 99,999, easy to say aloud. */
export function seedOfDay(day: string): number {
  return hashText(day) % 100_000;
}
