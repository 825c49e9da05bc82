import { neighbour, wordSet } from './context.ts';
import { adverbs, auxiliaries, beForms, me, prepositions, type Reading, we, you } from './reading-en.ts';
import { isParticiple, isPast, isPlain, isThird } from './verbs-en.ts';
import { customersEn, houseEn, notNamesEn, passersEn, substancesEn } from './words-en.ts';

/** Who does things, in English: the house or its people, the reader or a customer. */

type Doer = 'does-brand' | 'does-reader';

const names = wordSet(notNamesEn);
const customers = wordSet(customersEn);
const passers = wordSet(passersEn);
const house = wordSet(houseEn);
const substances = wordSet(substancesEn);
/** Between a preposition and its noun. */
const describing = wordSet(
  'a an the our your my this that these every all some any two three four many retired young old',
);
const kin = wordSet(
  'father mother son daughter brother sister wife husband grandfather grandmother uncle aunt colleague',
);
const bought = wordSet(
  'bought buy buys ordered orders booked books brought brings collected collects returned returns borrowed borrows donated donates asked asks',
);
/** Verbs and prepositions after which «you» is whom it is done to. */
const takesYou =
  /^(?:thank|see|tell|help|let|give|show|send|love|miss|invite|invites|meet|welcome|bring|keep|offer|wish|ask|want|need|owe|teach|call|write|refund|promise|hear|welcoming|seeing|meeting|giving|sending|telling|showing)$/;
const inverted = /^(?:can|could|do|did|will|would|have|are|should|must|may|might|don't|can't|won't|didn't)$/;

export function markDoer(reading: Reading, at: number): void {
  const { words } = reading;
  const word = words[at];
  if (!word) return;
  const low = word.low;
  const before = reading.before(at);
  if (/^we(?:'|$)/.test(low)) acts(reading, at, 'does-brand');
  else if (/^i(?:'|$)/.test(low) && word.raw !== 'i') acts(reading, at, 'does-brand');
  else if (/^you(?:'|$)/.test(low)) {
    if (isSubject(reading, at)) acts(reading, at, 'does-reader');
  } else if (/^(?:he|she)$/.test(low)) {
    const last = reading.lastDoer;
    if (last && word.sentence - last.sentence <= 2) {
      acts(reading, at, last.doer);
      last.sentence = word.sentence;
    }
  } else if (low === 'who') markWho(reading, at);
  else if (
    customers.has(low) ||
    (passers.has(low) && /^(?:a|an|one|another|some|two|three|young|old|little)$/.test(before)) ||
    before === 'retired'
  ) {
    if (afterPreposition(reading, at)) return;
    somebody(reading, at, 'does-reader');
    reading.lastDoer = { doer: 'does-reader', sentence: word.sentence };
  } else if ((house.has(low) && /^(?:our|the|my)$/.test(before)) || (kin.has(low) && /^(?:our|my)$/.test(before))) {
    if (afterPreposition(reading, at)) return;
    somebody(reading, at, 'does-brand');
    reading.lastDoer = { doer: 'does-brand', sentence: word.sentence };
  } else if (/@\uFFFC+$/.test(word.gap) && (isThird(low) || isPast(low))) acts(reading, at - 1, 'does-reader', at);
  else if (isName(reading, at)) named(reading, at);
  else if (word.isCapital && !word.isFirst && before === 'with' && !names.has(low))
    reading.lastDoer = { doer: 'does-brand', sentence: word.sentence };
}

/** The brand's own name with a verb. */
export function markNamesDeed(reading: Reading, from: number, to: number): void {
  const deed = finite(reading, to);
  if (deed < 0) return;
  reading.add('person-brand', from, to);
  const start = reading.words[deed]?.start;
  if (
    !reading.marks.some(
      (mark) => mark.feature === 'does-brand' && mark.start <= (start ?? 0) && mark.end > (start ?? 0),
    )
  )
    acts(reading, to, 'does-brand', deed);
}

/** «anyone who wants», «Rosa, who said». */
function markWho(reading: Reading, at: number): void {
  if (/^(?:those|anyone|everyone|people|you|everybody|anybody)$/.test(reading.before(at)))
    acts(reading, at, 'does-reader');
  else if (reading.words[at]?.gap === ',' && reading.words[at - 1]?.isCapital && !reading.words[at]?.isFirst)
    acts(reading, at, 'does-brand');
}

/** «you» that does something, not one that something is done to. */
function isSubject(reading: Reading, at: number): boolean {
  if (/'/.test(reading.low(at))) return true;
  const next = reading.next(at);
  const before = reading.before(at);
  if (inverted.test(before)) return true;
  if (prepositions.has(before) || takesYou.test(before)) return false;
  return auxiliaries.has(next) || adverbs.has(next) || isPlain(next) || isPast(next);
}

/**
 * Marks what the subject that ends at `at` does, from its auxiliary to its verb, and what else it goes on to do. How
 * somebody is («we’re closed») and what is done to them («I was told») are no deeds of theirs.
 */
function acts(reading: Reading, at: number, doer: Doer, from = at + 1): void {
  const contracted = reading.low(at).match(/'(?:re|ve|ll|d|m)$/)?.[0] ?? '';
  let first = -1;
  let last = -1;
  let isState = contracted === "'re" || contracted === "'m";
  for (let i = from; i <= from + 5; i += 1) {
    const next = i === from && from !== at + 1 ? reading.words[i] : neighbour(reading.words, i - 1, 1);
    if (!next) break;
    if (isDeed(next.low, last >= 0 || contracted !== '', isState)) {
      if (first < 0) first = i;
      last = i;
      isState = isState && !/ing$/.test(next.low);
      break;
    }
    if (auxiliaries.has(next.low) && next.low !== 'never') {
      if (first < 0) first = i;
      last = i;
      isState = beForms.has(next.low);
    } else if (!(adverbs.has(next.low) || (next.low === 'to' && last >= 0))) break;
  }
  if (/^(?:can|could|will|would|do|did)$/.test(reading.before(at)) && you.has(reading.low(at)) && last >= 0)
    first = at - 1;
  if (last < 0 || isState) return;
  reading.add(doer, first, last);
  goesOn(reading, last, doer);
}

function isDeed(word: string, afterAuxiliary: boolean, isState: boolean): boolean {
  if (isState)
    return /.[a-z]ing$/.test(word) && !/^(?:nothing|something|anything|everything|morning|evening)$/.test(word);
  if (auxiliaries.has(word)) return false;
  return isPlain(word) || isPast(word) || isThird(word) || (afterAuxiliary && isParticiple(word));
}

/** «came in, painted it and went out»: the same subject, the same tense. */
function goesOn(reading: Reading, deed: number, doer: Doer): void {
  const word = reading.low(deed);
  const same = isThird(word) ? isThird : isPast(word) && !isPlain(word) ? isPast : undefined;
  if (!same) return;
  for (let i = deed + 1; i < reading.words.length && i < deed + 40; i += 1) {
    const next = reading.words[i];
    if (!next || next.isFirst || /[:;.!?—(]/.test(next.gap)) return;
    const before = reading.before(i);
    const joins = /^,/.test(next.gap) || /^(?:and|but|then)$/.test(before);
    if (!joins) continue;
    if (/^(?:we|i|you|he|she|they|it|who|which|that|the|so)$/.test(next.low) || next.isCapital) {
      if (next.low !== 'the' || same === isPast) return;
      continue;
    }
    const isSame =
      same(next.low) &&
      !auxiliaries.has(next.low) &&
      (same === isPast ||
        /^(?:the|a|an|it|him|her|them|us|to|out|up|in|on|off|back|that|by|with|his|our|this|at|over|every|nothing|for|through)$/.test(
          reading.next(i),
        ));
    if (isSame) reading.add(doer, i);
  }
}

/** The verb right after a subject, over adverbs; −1 for none. */
function finite(reading: Reading, at: number): number {
  for (let i = at + 1; i <= at + 3; i += 1) {
    const next = neighbour(reading.words, i - 1, 1);
    if (!next) return -1;
    if ((auxiliaries.has(next.low) && next.low !== 'never') || isThird(next.low) || isPast(next.low)) return i;
    if (!adverbs.has(next.low)) return -1;
  }
  return -1;
}

function afterPreposition(reading: Reading, at: number): boolean {
  const before = reading.before(at);
  if (prepositions.has(before)) return true;
  return describing.has(before) && prepositions.has(reading.next(at, -2));
}

/** A customer, or one of the house, and what they do in the clause. */
function somebody(reading: Reading, at: number, doer: Doer): void {
  const isMany = /s$|people|children/.test(reading.low(at));
  for (let i = at + 1; i <= at + 9; i += 1) {
    const word = reading.words[i];
    if (!word || word.isFirst || !/^[,-]?$/.test(word.gap)) return;
    if (we.has(word.low) || you.has(word.low) || me.has(word.low)) return;
    const isVerb =
      auxiliaries.has(word.low) ||
      isPast(word.low) ||
      isThird(word.low) ||
      (isMany && i <= at + 2 && isPlain(word.low));
    if (!isVerb || prepositions.has(reading.before(i)) || /^(?:the|a|an|our|right)$/.test(reading.before(i))) continue;
    acts(reading, i - 1, doer, i);
    return;
  }
}

/** A capital that is nobody’s, at the opening of a sentence: a plural, a verb, a substance. */
function isName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (
    !word?.isCapital ||
    names.has(word.low) ||
    afterPreposition(reading, at) ||
    /^\p{Lu}+$/u.test(word.raw) ||
    /'/.test(word.raw)
  )
    return false;
  if (
    word.isFirst &&
    (isPlain(word.low) || auxiliaries.has(word.low) || adverbs.has(word.low) || isParticiple(word.low))
  )
    return false;
  if (word.isFirst && (substances.has(word.low) || /(?:[^aeiou]s|es|ness|ment|tion|ing|ity)$/.test(word.low)))
    return false;
  const before = neighbour(reading.words, at);
  return !(before?.isCapital && !names.has(before.low));
}

function named(reading: Reading, at: number): void {
  const { words } = reading;
  let last = at;
  for (;;) {
    const second = neighbour(words, last, 2);
    const isPair = reading.next(last) === 'and' && second?.isCapital && !we.has(second.low) && !me.has(second.low);
    if (!isPair && !neighbour(words, last, 1)?.isCapital) break;
    last += isPair ? 2 : 1;
  }
  if (/^(?:the|a|an|this|our|your)$/.test(reading.before(at))) return;
  const deed = finite(reading, last);
  if (deed < 0) return;
  const isCustomer =
    bought.has(reading.low(deed)) && /^(?:us|me|our|a|an|the|two|three|four|her|his)$/.test(reading.next(deed));
  const doer = isCustomer ? 'does-reader' : 'does-brand';
  acts(reading, last, doer, deed);
  reading.lastDoer = { doer, sentence: words[at]?.sentence ?? 0 };
}
