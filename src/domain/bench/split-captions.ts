import { countGraphemes, splitGraphemes } from '#domain/count/graphemes.ts';
import { splitSentences } from '#domain/text/words.ts';

/**
 * How long a caption may be: a convention, not a rule of any network. Two lines of 42 characters (spaces and marks
 * count) are what the volunteers who caption TED's talks keep to, for languages in Latin letters; other guides say fewer.
 * `seen`: the day the page was read, `YYYY-MM-DD`.
 */
export const captionShape = {
  lines: 2,
  characters: 42,
  source: 'https://translations.ted.com/index.php?title=TED_Translators_Cheat-sheet&direction=prev&oldid=8400',
  seen: '2026-11-27',
} as const;

/** Where a voice can stop inside a sentence. */
const clauseEnd = /[,;:–—)»”]$/u;
/** Articles, prepositions, pronouns: what is seldom the last word of a line. */
const shortWord = /(?:^|[\s’'])\p{L}{1,3}$/u;

/**
 * A text as captions, each of one or two lines: first cut where sentences end, then, where one is too long, near its
 * middle after a mark, else between words, else inside a word. Whole sentences that fit together on one line share a
 * caption. But for spaces, the lines together are the text.
 */
export function splitCaptions(text: string): string[][] {
  const pieces: string[] = [];
  let isWhole = false;
  for (const sentence of sentencesOf(text)) {
    const together = `${pieces.at(-1)} ${sentence}`;
    if (isWhole && countGraphemes(together) <= captionShape.characters) {
      pieces[pieces.length - 1] = together;
      continue;
    }
    const parts = cutToFit(sentence);
    pieces.push(...parts);
    isWhole = parts.length === 1;
  }
  return pieces.map((piece) => linesOf(piece) ?? [piece]);
}

function sentencesOf(text: string): string[] {
  const starts = splitSentences(text).map(({ start }) => start);
  return starts
    .map((start, place) =>
      text
        .slice(place === 0 ? 0 : start, starts[place + 1])
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}

function cutToFit(piece: string): string[] {
  if (linesOf(piece)) return [piece];
  const [before, after] = breakNearMiddle(piece, () => true) ?? halve(piece);
  return [...cutToFit(before), ...cutToFit(after)];
}

/** The lines of one caption, or nothing where it is too long for one. */
function linesOf(piece: string): string[] | undefined {
  const size = countGraphemes(piece);
  if (size <= captionShape.characters) return [piece];
  if (size > captionShape.lines * captionShape.characters + 1) return undefined;
  return breakNearMiddle(piece, (line) => countGraphemes(line) <= captionShape.characters);
}

/** Two parts of a piece, both allowed, cut at a space: the better kind of place first, then the nearest to the middle. */
function breakNearMiddle(piece: string, isAllowed: (part: string) => boolean): [string, string] | undefined {
  const middle = piece.length / 2;
  const places = [...piece.matchAll(/ /g)]
    .map(({ index }) => ({ index, before: piece.slice(0, index), far: Math.abs(index - middle) }))
    .filter(({ index, before }) => isAllowed(before) && isAllowed(piece.slice(index + 1)));
  const inMiddle = places.filter(({ far }) => far <= piece.length / 4);
  const kinds = [
    inMiddle.filter(({ before }) => clauseEnd.test(before)),
    inMiddle.filter(({ before }) => !shortWord.test(before)),
    places,
  ];
  const best = kinds.find((kind) => kind.length > 0)?.toSorted((a, b) => a.far - b.far)[0];
  return best && [best.before, piece.slice(best.index + 1)];
}

/** A word longer than a line. */
function halve(word: string): [string, string] {
  const characters = splitGraphemes(word);
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')];
}
