import type { Clause } from './clauses.ts';

/**
 * What is looked at in a clause, as names: its words, their pairs and stems, figures and links by kind, where it
 * stands and what closes it. Each name once.
 */
export function featuresOf(
  clause: Clause,
  place: { isFirst: boolean; isLast: boolean },
  rules: readonly string[],
): string[] {
  const names = new Set<string>(rules.map((rule) => `r:${rule}`));
  const { tokens, close } = clause;
  const [first] = tokens;
  let before = '^';
  let beforeThat = '';
  for (const { low, isWord, isCapital } of tokens) {
    names.add(low);
    names.add(`${before} ${low}`);
    if (beforeThat) names.add(`${beforeThat} ${before} ${low}`);
    if (isWord && low.length > 5) names.add(`${low.slice(0, 5)}~`);
    if (isWord && low.length > 4) names.add(`~${low.slice(-3)}`);
    if (isCapital && before !== '^') names.add('%capital');
    beforeThat = before;
    before = low;
  }
  names.add(`${before} $`);
  if (close === '?') names.add('%asks');
  if (close === '!') names.add('%shouts');
  if (place.isFirst) names.add('%first');
  if (place.isLast) names.add('%last');
  if (tokens.length <= 2) names.add('%short');
  if (first?.isCapital && tokens.length <= 2 && place.isLast) names.add('%signature');
  if (first?.isCapital && tokens.length === 1 && place.isFirst) names.add('%called');
  return [...names];
}
