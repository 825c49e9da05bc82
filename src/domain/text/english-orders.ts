import { wordSet } from './context.ts';
import { auxiliaries, opening, type Reading } from './reading-en.ts';
import { isNounToo, isPlain, isThird } from './verbs-en.ts';

/** Orders to the reader: a plain verb where a clause opens. */

/** After these a word that is also a noun is a verb: what it is done to, or where. */
const objects = wordSet(
  'the a an your yourself our us me my it this that these those them one some any what which whether if how for in on at by with up out along back down off over around round here there today tomorrow',
  'before until early and or as every each both either two three four five now him her his their all more through into about slowly gently well twice',
);
const lead = wordSet(
  'please just so then and or but simply also never always now kindly meanwhile otherwise instead first finally',
);
/** A sentence that opens so may give its order after a comma. */
const fronted =
  /^(?:if|when|to|before|after|for|on|next|today|tonight|tomorrow|once|until|in|from|this|meanwhile|unless|whenever|at|please|hi|hello|dear|by|with|as|since|because|rain|not)$/;

export function markOrder(reading: Reading, at: number): void {
  if (!isOrder(reading, at)) return;
  const start = /^(?:don't|never)$/.test(reading.before(at)) ? at - 1 : at;
  reading.orders.add(at);
  reading.add('address-you', start, at);
  reading.add('does-reader', start, at);
}

function isOrder(reading: Reading, at: number): boolean {
  const word = reading.low(at);
  const next = reading.next(at);
  if (!isPlain(word) && !/^(?:be|do|let|have)$/.test(word)) return false;
  const isNegated = /^(?:don't|never)$/.test(reading.before(at)) && opensOrder(reading, at - 1);
  if (!(isNegated || opensOrder(reading, at))) return false;
  if (word === 'be') return !/^(?:it|they|that)$/.test(next);
  if (word === 'do' || word === 'have') return /^(?:it|not|come|let|the|your|a|you)$/.test(next) && next !== 'you';
  if (word === 'let') return next === 'us' ? /^(?:know|have|see|hear)$/.test(reading.next(at, 2)) : next !== '';
  if (/^(?:you|we|i|they|he|she|is|are|was|were|has|night|day|time|will|can)$/.test(next)) return false;
  if (word === 'thank' || (/^(?:see|welcome)$/.test(word) && /^(?:you|to)$/.test(next))) return false;
  if (auxiliaries.has(word)) return false;
  if (!isNounToo(word) || isNegated || reading.before(at) === 'please') return true;
  // In a recipe a noun that opens a sentence is one more step.
  if (reading.words[at]?.isFirst && reading.orders.size > 1 && next !== '' && !isThird(next)) return true;
  const isObject = objects.has(next) || (next === 'to' && word === 'talk') || /^\p{N}/u.test(next);
  return (
    isObject ||
    (reading.words[at]?.isFirst === false && followsOrder(reading, at)) ||
    (reading.opens(at) &&
      reading.words[at + 1]?.isCapital === true &&
      reading.words[at]?.raw !== word.toUpperCase() &&
      next !== '')
  );
}

function opensOrder(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const before = reading.before(at);
  if (before === 'please') return true;
  if (reading.opens(at)) return word?.isFirst === true || !isListed(reading, at);
  if (/^(?:and|or|then|but)$/.test(before))
    return followsOrder(reading, at) || (reading.opens(at - 1) && !isListed(reading, at - 1));
  return lead.has(before) && reading.opens(at - 1);
}

/** After a comma inside a sentence that gives no order, a plain verb is one more of a list. */
function isListed(reading: Reading, at: number): boolean {
  if (reading.words[at]?.isFirst || !/^,/.test(reading.words[at]?.gap ?? '')) return false;
  if (followsOrder(reading, at)) return false;
  const first = reading.low(opening(reading, at));
  return !(
    fronted.test(first) ||
    (reading.low(at) !== 'so' && /^(?:so|then)$/.test(reading.before(at + 1))) ||
    /^(?:so|then)$/.test(reading.low(at))
  );
}

function followsOrder(reading: Reading, at: number): boolean {
  for (let i = at - 1, first = opening(reading, at); i >= first; i -= 1) if (reading.orders.has(i)) return true;
  return false;
}
