import { countGraphemes } from './graphemes.ts';
import { threadsCount } from './threads.ts';
import { utf8Bytes, utf16Units } from './units.ts';
import { xWeight } from './x-weight.ts';

/** The units that networks count a text in; the other units of `content/channels.yml` are of things that are no text. */
export const countUnits = ['xWeighted', 'threads', 'grapheme', 'utf16', 'utf8Byte', 'character'] as const;
export type CountUnit = (typeof countUnits)[number];

export type Counter = (text: string) => number;

/** How long a text is in each unit. `character`: the network does not say how it counts, so UTF-16 units are taken,
 * which is what most programs count and never less than what readers see. */
export const counters: Readonly<Record<CountUnit, Counter>> = {
  xWeighted: xWeight,
  threads: threadsCount,
  grapheme: countGraphemes,
  utf16: utf16Units,
  utf8Byte: utf8Bytes,
  character: utf16Units,
};

/** Whether a unit of a limit counts text. */
export function isCountUnit(unit: string): unit is CountUnit {
  return Object.hasOwn(counters, unit);
}
