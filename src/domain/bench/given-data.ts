import { exposedData, type PrivateKind } from '#domain/reply/private-data.ts';
import { type RequestField, type RequestFields, requestFields } from './request.ts';

/** Data that do not go to a machine, and two that may be somebody's: a handle, a name with a surname. */
export type GivenKind = PrivateKind | 'handle' | 'name';

/** Something found in a request: what it looks like, the words read, the field it stands in. */
export interface GivenDatum {
  kind: GivenKind;
  words: string;
  field: RequestField;
  /** A handle or a name may be a brand's or a place's: only the person knows. */
  isQuestion: boolean;
}

const handle = /(?<![\p{L}\p{N}._+-])@[\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu;
const capital = String.raw`(?:[DO][’'])?\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)?`;
const names = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#])${capital}(?: (?:(?:de|del|della|di|van|von) )?${capital})+(?![\p{L}\p{N}])`,
  'gu',
);
/** Words that open a sentence with a capital and belong to no name. */
const openers = new Set(
  (
    'il lo la i gli le un uno una di da in con su per tra fra del della dei al alla dal nel nella e o ma se che non ' +
    'caro cara ciao signor signora a an the of on at for from with and or but if my our your dear hi hello mr mrs ms'
  ).split(' '),
);

/** What a request would give away, field by field, in the order it is read; each thing once a field. */
export function givenData(fields: RequestFields): GivenDatum[] {
  return requestFields.flatMap((field) => {
    const text = fields[field];
    const sure = exposedData(text, []).map(({ kind, start, end }) => ({
      kind: kind as GivenKind,
      start,
      end,
    }));
    const handles = [...text.matchAll(handle)].map(({ 0: found, index }) => spanOf('handle', found, index));
    const found = withoutOverlaps([...sure, ...handles, ...namesIn(text)]).map(({ kind, start, end }) => ({
      kind,
      words: text.slice(start, end),
      field,
      isQuestion: kind === 'handle' || kind === 'name',
    }));
    return found.filter(
      ({ kind, words }, place) => found.findIndex((each) => each.kind === kind && each.words === words) === place,
    );
  });
}

interface Found {
  kind: GivenKind;
  start: number;
  end: number;
}

function spanOf(kind: GivenKind, words: string, start: number): Found {
  return { kind, start, end: start + words.length };
}

/** Two words with capitals, one after the other, once what only opens the sentence is left out. */
function namesIn(text: string): Found[] {
  return [...text.matchAll(names)].flatMap(({ 0: found, index }) => {
    const parts = found.split(' ');
    const first = parts.findIndex((part) => !openers.has(part.toLowerCase()));
    const own = first < 0 ? [] : parts.slice(first);
    if (own.filter((part) => /\p{Lu}/u.test(part)).length < 2) return [];
    return [spanOf('name', own.join(' '), index + found.length - own.join(' ').length)];
  });
}

/** Of two that share letters the first named stays: a bank code is not a telephone number too, nor a street a name. */
function withoutOverlaps(spans: readonly Found[]): Found[] {
  return spans
    .filter((span, place) => spans.slice(0, place).every(({ start, end }) => span.end <= start || span.start >= end))
    .toSorted((a, b) => a.start - b.start);
}
