import { findNames, near, wordSet } from './context.ts';
import { markDoer, markNamesDeed } from './english-deeds.ts';
import { markOrder } from './english-orders.ts';
import { markPassive } from './english-passive.ts';
import type { Mark } from './feature.ts';
import { me, openReading, prepositions, type Reading, we, you } from './reading-en.ts';
import type { Word } from './words.ts';

const common = wordSet(
  'the bottega cooperativa cooperative workshop association library bakery shop studio company officina forno aps ltd llc inc srl co',
);

/**
 * Who speaks, to whom, and who acts, in English. No parser: pronouns are words, an order is a plain verb where a clause
 * opens, a passive is a form of «be» with a participle. In doubt nothing is marked.
 */
export function readEnglish(words: readonly Word[], brandName: string): Mark[] {
  const reading = openReading(words);
  for (let at = 0; at < words.length; at += 1) {
    markPronoun(reading, at);
    markOrder(reading, at);
    markDoer(reading, at);
    markPassive(reading, at);
  }
  for (const { from, to } of findNames(words, brandName, common))
    if (!prepositions.has(near(words, from))) markNamesDeed(reading, from, to);
  return reading.marks;
}

/** «US» is a country, «i» alone no pronoun. */
function markPronoun({ words, add }: Reading, at: number): void {
  const word = words[at];
  if (!word) return;
  if (we.has(word.low) && word.raw !== 'US') add('person-we', at);
  else if (me.has(word.low) && word.raw !== 'i') add('person-i', at);
  else if (you.has(word.low)) add('address-you', at);
}
