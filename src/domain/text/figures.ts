import { near, neighbour } from './context.ts';
import type { Mark } from './feature.ts';
import type { Word } from './words.ts';

/**
 * Details one could check: a number with what it counts, a price, a percentage, a date, a weekday with its hour, an
 * hour, a year. Not house numbers, telephone numbers, codes, ranks («primo», «2nd»).
 */
export interface Calendar {
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  /** Numbers in letters, from two. */
  numbers: ReadonlySet<string>;
  /** Numbers written as one word of several: «trentuno». */
  compound: RegExp | undefined;
  /** Before a number: an hour. */
  hours: ReadonlySet<string>;
  /** Those that belong to the figure: «alle 16». */
  hourIn: RegExp;
  /** Before a number: an address, a rank, a page. */
  places: ReadonlySet<string>;
  /** Between two numbers: a range. */
  ranges: ReadonlySet<string>;
  /** Before a year. */
  dates: ReadonlySet<string>;
  /** After a number: nothing it could count. */
  notUnits: ReadonlySet<string>;
  /** «12/B» is a house number. */
  isPlaceAfter: boolean;
}

const digits = /^\p{N}+(?:[.,:]\p{N}+)*(?:h|am|pm|k|kg|g|km|cm|mm|m|ml|l|cl)?$/u;
const clock = /^\p{N}{1,2}[.:]\p{N}{2}(?:am|pm)?$|^\p{N}{1,2}(?:am|pm)$/u;
const year = /^(?:1[5-9]|20)\p{N}{2}$/u;

export function markFigures(words: readonly Word[], covered: string, known: Calendar): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = figureEnd(at);
    if (last < 0) continue;
    const first = figureStart(at);
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? start;
    marks.push({ feature: 'figure', start: start - symbolBefore(start), end: end + symbolAfter(end) });
    at = last;
  }
  return marks;

  function isNumber(at: number): boolean {
    return digits.test(words[at]?.low ?? '');
  }

  function isWordNumber(at: number): boolean {
    const low = words[at]?.low ?? '';
    return known.numbers.has(low) || known.compound?.test(low) === true;
  }

  function symbolBefore(start: number): number {
    return covered.slice(Math.max(0, start - 2), start).match(/[€$£]\s?$/)?.[0].length ?? 0;
  }

  function symbolAfter(end: number): number {
    return covered.slice(end, end + 2).match(/^\s?[€%‰£°]/)?.[0].length ?? 0;
  }

  /** The last word of the figure that opens here, −1 when none does. */
  function figureEnd(at: number): number {
    const word = words[at];
    if (!word) return -1;
    if (known.weekdays.has(word.low)) return weekdayEnd(at);
    if (known.months.has(word.low) && word.isCapital) {
      const next = neighbour(words, at, 1)?.low ?? '';
      return /^\p{N}{1,2}(?:st|nd|rd|th)?$/u.test(next) || year.test(next) ? yearAfter(at + 1) : -1;
    }
    if (/^(?:mezzogiorno|mezzanotte|noon|midnight)$/.test(word.low))
      return /^(?:a|at|by)$/.test(near(words, at)) ? at : -1;
    if (!(isNumber(at) || isWordNumber(at) || /^\p{N}{1,2}(?:st|nd|rd|th)$/u.test(word.low))) return -1;
    return isElsewhere(at) ? -1 : numberEnd(at);
  }

  /** House numbers, telephone numbers, codes such as «T-26» and «26/B». */
  function isElsewhere(at: number): boolean {
    const word = words[at];
    if (!word) return true;
    if (/[\p{L}\p{N}][-–/.+]$/u.test(covered.slice(Math.max(0, word.start - 2), word.start)) && !isNumber(at - 1))
      return true;
    if (/^[-/]\p{L}/u.test(covered.slice(word.end, word.end + 2)) && isNumber(at) && known.isPlaceAfter) return true;
    if (/[+#№]$/.test(covered.slice(Math.max(0, word.start - 1), word.start))) return true;
    if (/^\p{N}{6,}$/u.test(word.low) || /^0\p{N}+$/u.test(word.low)) return true;
    if (known.places.has(words[at - 1]?.low ?? '') && !word.isFirst) return true;
    const isNumeral = isNumber(at) && symbolAfter(word.end) === 0;
    return isNumeral && /^[°ªº]/.test(covered.slice(word.end, word.end + 1));
  }

  function numberEnd(at: number): number {
    const word = words[at];
    if (!word) return -1;
    const end = word.end;
    if (/^[°º]/.test(covered.slice(end, end + 1)) && word.low.length < 2 && isNumber(at))
      return known.months.has(words[at + 1]?.low ?? '') ? hourAfter(yearAfter(at + 1)) : -1;
    if (symbolAfter(end) > 0 || symbolBefore(word.start) > 0) return at;
    const next = neighbour(words, at, 1);
    if (
      next &&
      /^(?:su|of|out)$/.test(next.low) &&
      (isNumber(at + 2) || isWordNumber(at + 2)) &&
      near(words, at, 2) !== ''
    )
      return at + 2;
    if (
      next &&
      /^(?:am|pm|a|p)$/.test(next.low) &&
      isNumber(at) &&
      (next.low.length > 1 || covered.slice(next.end, next.end + 3) === '.m.')
    )
      return at + (next.low.length > 1 ? 1 : 2);
    if (next && known.months.has(next.low)) return hourAfter(yearAfter(at + 1));
    if (next?.low === 'of' && known.months.has(near(words, at, 2))) return hourAfter(yearAfter(at + 2));
    if (known.hours.has(near(words, at)) && (isNumber(at) || isWordNumber(at)) && !hasUnit(at)) return rangeEnd(at);
    if (clock.test(word.low)) return rangeEnd(at);
    if (year.test(word.low) && (!hasUnit(at) || known.dates.has(near(words, at)) || known.months.has(near(words, at))))
      return at;
    if (/^\p{N}+\/\p{N}+/u.test(covered.slice(word.start, word.start + 6))) return isNumber(at + 1) ? at + 1 : at;
    if (/\p{L}$/u.test(word.low) && isNumber(at)) return at;
    return hasUnit(at) ? unitEnd(at) : -1;
  }

  function hasUnit(at: number): boolean {
    const next = neighbour(words, at, 1);
    if (!next || next.isFirst) return false;
    if (isNumber(at) && isNumber(at + 1)) return false;
    if (known.notUnits.has(next.low)) return false;
    if (isWordNumber(at + 1)) return hasUnit(at + 1);
    if (isWordNumber(at) && known.ranges.has(next.low)) return false;
    return /^\p{L}/u.test(next.low);
  }

  /** «quattro persone», and over adjectives of measure: «tre lunghi giorni» keeps its first word, which is enough. */
  function unitEnd(at: number): number {
    let last = at + 1;
    if (isWordNumber(last)) last += 1;
    return last;
  }

  function rangeEnd(at: number): number {
    const join = words[at + 1];
    if (!join || join.isFirst) return at;
    if (/^[–-]$/.test(join.gap) && isNumber(at + 1)) return at + 1;
    if (
      join.gap === '' &&
      known.ranges.has(join.low) &&
      join.low !== 'and' &&
      isNumber(at + 2) &&
      !words[at + 2]?.isFirst &&
      words[at + 2]?.gap === ''
    )
      return at + 2;
    if (join.gap === '' && /^(?:am|pm)$/.test(join.low)) return at + 1;
    return at;
  }

  function yearAfter(at: number): number {
    return year.test(near(words, at, 1)) ? at + 1 : at;
  }

  /** A weekday counts with a date or an hour beside it. */
  function weekdayEnd(at: number): number {
    for (let i = at + 1; i <= at + 4; i += 1) {
      const word = words[i];
      if (!word || word.isFirst || !/^,?$/.test(word.gap)) return -1;
      if (isNumber(i) || isWordNumber(i) || /^\p{N}{1,2}(?:st|nd|rd|th)$/u.test(word.low)) {
        const end = numberEnd(i);
        const ended = end >= 0 ? end : isNumber(i) ? i : -1;
        return ended < 0 ? -1 : hourAfter(ended);
      }
      if (
        !known.hours.has(word.low) &&
        !known.months.has(word.low) &&
        !/^(?:mattina|pomeriggio|sera|morning|afternoon|evening|night|the|of|di|ore)$/.test(word.low)
      )
        return -1;
    }
    return -1;
  }

  /** «sabato 5 ottobre alle 16» is one detail. */
  function hourAfter(at: number): number {
    let i = at + 1;
    while (words[i] && !words[i]?.isFirst && /^,?$/.test(words[i]?.gap ?? '') && known.hours.has(words[i]?.low ?? ''))
      i += 1;
    if (i === at + 1 || !(isNumber(i) || isWordNumber(i)) || words[i]?.isFirst) return at;
    const end = numberEnd(i);
    return end < 0 ? at : end;
  }

  /** An hour takes its preposition along: «alle 16». */
  function figureStart(at: number): number {
    const before = near(words, at);
    return known.hours.has(before) && known.hourIn.test(before) ? at - 1 : at;
  }
}
