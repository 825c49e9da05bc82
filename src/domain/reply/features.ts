import type { Clause } from './clauses.ts';
import type { ClassMark } from './lexicon.ts';

/**
 * What is looked at in a clause, as names: its words, their pairs and stems, figures and links by kind, the classes its
 * words belong to and their pairs, where it stands, what closes it, what it answers. Each name once.
 */
export function featuresOf(
  { tokens, close }: Clause,
  classes: readonly ClassMark[],
  place: { isFirst: boolean; isLast: boolean; answers: string },
): string[] {
  const names = new Set<string>(['%bias', `k:${place.answers}`]);
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
  classes.forEach(({ name, from, to }, nth) => {
    names.add(`c:${name}`);
    names.add(`c:${name}/${place.answers}`);
    if (close === '?') names.add(`c:${name}?`);
    if (place.isLast) names.add(`c:${name}$`);
    for (const other of classes.slice(nth + 1))
      if (other.from >= to && other.name !== name) names.add(`c:${name}>${other.name}`);
    if (from === 0) names.add(`c:^${name}`);
  });
  return [...names];
}
