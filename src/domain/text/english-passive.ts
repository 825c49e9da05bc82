import { wordSet } from './context.ts';
import { adverbs, beForms, type Reading } from './reading-en.ts';
import { isParticiple } from './verbs-en.ts';

/** Deeds without their doer, in English: a form of «be» or «get» with a participle. */

/** Participles that say how somebody or something is. */
const states = wordSet(
  'closed tired excited delighted pleased interested located situated based used supposed worried sold gone married born thrilled bored scared ashamed surprised confused disappointed annoyed crowded limited dedicated committed involved concerned',
  'experienced retired skilled talented prepared obsessed amazed shocked honoured honored touched relieved dressed tempted convinced overwhelmed stuck done lost finished related welcome determined inclined exhausted qualified advanced mistaken',
  'aged become come gone been got had felt grown flown slept sat gifted flawed crooked wicked beloved open',
);
const auxiliary =
  /^(?:has|have|had|be|been|will|can|must|should|may|could|would|not|hasn't|haven't|won't|can't|cannot|only|shall|might|is|are|was|were)$/;

export function markPassive(reading: Reading, at: number): void {
  const word = reading.low(at);
  const isBe = beForms.has(word) || /(?:[^u]|^\w+)'re$/.test(word);
  if (!(isBe || /^(?:get|gets|got|getting)$/.test(word))) return;
  if (isBe && beForms.has(reading.next(at))) return;
  let end = at + 1;
  while (end < at + 4 && (adverbs.has(reading.next(end - 1)) || /ly$/.test(reading.next(end - 1)))) end += 1;
  const next = reading.next(end - 1);
  if (next === '' || !isParticiple(next) || (states.has(next) && word !== 'been')) return;
  if (/^(?:had|felt|become|come|gone|got|been)$/.test(next)) return;
  let first = at;
  while (auxiliary.test(reading.before(first))) first -= 1;
  reading.add('passive', first, end);
}
