import { asciiLabelLength, longestLabel } from './punycode.ts';
import { topDomains } from './top-domains.ts';
import { directions, latin, noCharacters, spaces } from './x-letters.ts';

/** What ends a label of a name. `-` and `_` may stand within it, not at its ends. */
const ends = `!'#%&()*+,\\\\./:;<=>?@\\[\\]\\^{|}~$${spaces}${noCharacters}${directions}`;
const labelRun = new RegExp(`[^${ends}]+`, 'y');
const asciiLabel = new RegExp(`[-a-z0-9${latin}]+\\.`, 'iy');

const asciiRun = /[0-9a-z]+/iy;
const encodedName = /xn--[-0-9a-z]+/iy;
const asciiNames = new Set(topDomains.filter((name) => /^[a-z]+$/.test(name)));
const otherNames = new RegExp(
  `(?:${topDomains.filter((name) => !asciiNames.has(name)).join('|')})(?=[^0-9a-zA-Z@+-]|$)`,
  'iy',
);

/**
 * Reads the names of a text: labels with dots and a top-level domain at the end, in any alphabet. The returned function
 * gives where the longest name that begins at `start` ends, or -1; it is to be asked from left to right, because it
 * remembers what came to nothing: without that a long text without spaces would be read over and over.
 */
export function createNameReader(text: string): (start: number) => number {
  /** No name begins before this one, unless at the very first character. */
  let dead = 0;
  /** No name begins at a whole label before this one. */
  let fruitless = 0;
  return (start) => {
    if ((start > 0 && start < dead) || isJoint(text[start])) return -1;
    let end = -1;
    let at = start;
    for (;;) {
      const stop = endOf(labelRun, text, at);
      const isLabel = stop >= 0 && text[stop] === '.' && !isJoint(text[at]) && !isJoint(text[stop - 1]);
      if (at === start && stop >= 0) dead = isLabel ? lastJoint(text, at, stop) : stop;
      if (!isLabel) break;
      if (!text.slice(at, stop).includes('_')) end = Math.max(end, topEnd(text, stop + 1));
      at = stop + 1;
      if (at < fruitless) break;
    }
    if (end < 0) fruitless = Math.max(fruitless, at);
    return end;
  };
}

/** From where a part of this label might begin a name though the whole does not: after its last `_`, which the label
 * before the top-level domain may not have. */
function lastJoint(text: string, at: number, stop: number): number {
  const position = text.slice(at, stop).lastIndexOf('_');
  return position < 0 ? stop : at + position + 1;
}

function isJoint(character: string | undefined): boolean {
  return character === '-' || character === '_';
}

/** Where a sticky pattern ends that begins here, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the top-level domain that begins here ends, or -1: `com` in `com/path` or `com日`, none in `come` or `com@`. */
function topEnd(text: string, at: number): number {
  const end = endOf(asciiRun, text, at);
  if (end >= 0 && asciiNames.has(text.slice(at, end).toLowerCase()) && !/[@+-]/.test(text[end] ?? '')) return end;
  const other = endOf(otherNames, text, at);
  return other >= 0 ? other : endOf(encodedName, text, at);
}

/** The names within a name that are written in Latin letters: `日本esempio.it` has `esempio.it`. In their order. */
export function latinNames(name: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < name.length; ) {
    let end = -1;
    let at = endOf(asciiLabel, name, start);
    const second = at;
    for (; at >= 0; at = endOf(asciiLabel, name, at)) end = Math.max(end, topEnd(name, at));
    if (end >= 0) found.push(name.slice(start, end));
    start = end >= 0 ? end : Math.max(second, start + 1);
  }
  return found;
}

/** Whether every label of a name is short enough for the network, and one that says it is encoded really is. */
export function isRealName(name: string): boolean {
  if (name.startsWith('xn--') && latinNames(name).length === 0) return false;
  return name.split('.').every((label) => {
    // Dots of East Asian writing part a label too, but count as one with it.
    const parts = label.split(/[\u3002\uff0e\uff61]/);
    const length = parts.reduce((sum, part) => sum + asciiLabelLength(part), parts.length - 1);
    return length >= 1 && length <= longestLabel;
  });
}
