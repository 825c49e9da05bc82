import type { Mark } from './feature.ts';
import { markAddress } from './italian-address.ts';
import { markBrand, markDoer } from './italian-deeds.ts';
import { markPassive } from './italian-passive.ts';
import { markPerson, markPronoun, markSpeakerInside } from './italian-person.ts';
import { openReading } from './reading-it.ts';
import type { Word } from './words.ts';

/**
 * Who speaks, to whom, and who acts, in Italian. No parser: each form is read from its ending, and where a form could
 * be something else (a noun, a third person) from the word before it and from what the rest of the text makes clear.
 * In doubt nothing is marked.
 */
export function readItalian(words: readonly Word[], brandName: string): Mark[] {
  const reading = openReading(words);
  for (let at = 0; at < words.length; at += 1) {
    const marked = reading.marks.length;
    markAddress(reading, at);
    if (reading.marks.length > marked) {
      markSpeakerInside(reading, at);
      continue;
    }
    markPronoun(reading, at);
    markPerson(reading, at);
    markPassive(reading, at);
    markDoer(reading, at);
  }
  markBrand(reading, brandName);
  return reading.marks;
}
