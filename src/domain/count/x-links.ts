import { createNameReader, endOf, isRealName, latinNames } from './x-domains.ts';
import { cyrillic, latin, noCharacters } from './x-letters.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  length: number;
}

/** Of a link with its protocol, which counts twice where it is written: so it is published. */
const longestLink = 4096;
/** Of what follows `t.co/`. */
const longestShortName = 40;

const protocol = /https?:\/\//iy;
/** What may not stand right before a link. */
const noNeighbour = new RegExp(`[A-Za-z0-9@＠$#＃${noCharacters}]`);
/** Nor right before a bare name: it is a piece of something else. */
const noBareNeighbour = /[-_./]/;

const inPath = `[a-z${cyrillic}0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}]`;
/** Brackets that close, with at most one pair within. */
const brackets = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
/** A full stop or a comma at the end is of the sentence, not of the path. */
const endsPath = `(?:[+\\-a-z${cyrillic}0-9=_#/${latin}]|${brackets})`;
const path = `/(?:${inPath}*(?:${brackets}${inPath}*)*${endsPath}|@${inPath}+/)*`;
const query = "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";
const afterName = new RegExp(`(?::[0-9]+)?(${path})?(?:${query})?`, 'iy');
const shortLink = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, 'i');

/**
 * The links of a text as X sees them: with `http://` or `https://` before, or bare names with a top-level domain at the
 * end. `text` is in normal form C. In the order of the text, none over another.
 */
export function findLinks(text: string): Stretch[] {
  if (!text.includes('.')) return [];
  const found: Stretch[] = [];
  const nameEnd = createNameReader(text);
  for (let before = 0; before < text.length; before += 1) {
    // The first character is tried as the neighbour of a link, and only then as its beginning.
    for (const start of before === 0 ? [1, 0] : [before + 1]) {
      if (start > 0 && noNeighbour.test(text[before] ?? '')) continue;
      const named = endOf(protocol, text, start);
      const name = Math.max(named, start);
      const end = nameEnd(name);
      if (end < 0) continue;
      const whole = readWhole(text, start, name, end);
      found.push(...(named < 0 ? bareLinks(text, whole) : protocolLinks(text, whole)));
      before = whole.end - 1;
      break;
    }
  }
  return found;
}

/** A link that was read, before it is known whether it counts: where it starts, its name, and where all of it ends. */
interface Whole {
  start: number;
  name: string;
  end: number;
  hasPath: boolean;
}

function readWhole(text: string, start: number, nameStart: number, nameEnd: number): Whole {
  afterName.lastIndex = nameEnd;
  // It fits anywhere, for every part of it may be absent.
  const after = afterName.exec(text) ?? [''];
  return {
    start,
    name: text.slice(nameStart, nameEnd),
    end: nameEnd + after[0].length,
    hasPath: after[1] !== undefined,
  };
}

function protocolLinks(text: string, { start, name, end }: Whole): Stretch[] {
  const link = text.slice(start, end);
  const [before = ''] = /^https?:\/\//i.exec(link) ?? [];
  if (before.length + link.length > longestLink || !isRealName(name)) return [];
  const short = shortLink.exec(link);
  if (!short) return [{ start, length: link.length }];
  return (short[1] ?? '').length > longestShortName ? [] : [{ start, length: short[0].length }];
}

/** Only names in Latin letters are links without a protocol; what follows is of the last one, if it has a path. */
function bareLinks(text: string, { start, name, end, hasPath }: Whole): Stretch[] {
  if (start > 0 && noBareNeighbour.test(text[start - 1] ?? '')) return [];
  if ('https://'.length + end - start > longestLink || !isRealName(name)) return [];
  const rest = end - start - name.length;
  let from = 0;
  const links = latinNames(name).map((each) => {
    const position = name.indexOf(each, from);
    from = position + each.length;
    return { start: start + position, length: each.length };
  });
  const last = links.at(-1);
  if (last && hasPath) last.length += rest;
  return links;
}
