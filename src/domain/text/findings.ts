import { type Axis, type AxisReading, type Evidence, gather } from './axes.ts';
import type { ChosenVoice } from './chosen-voice.ts';
import type { Feature, Mark } from './feature.ts';
import { type FindingCode, findingCodes, findingRests } from './finding-codes.ts';
import type { TextReading } from './read-with.ts';
import { fewestWords } from './readability.ts';

export interface VoiceFinding {
  code: FindingCode;
  /** The first place to look at. */
  text?: number;
  mark?: Mark;
  /** Every mark it rests on; none where something is missing. */
  evidence: Evidence[];
  params: Record<string, string | number>;
}

/** From which on something is a finding. *Design* values, printed beside `axisTable`. */
export const findingTable = {
  /** Points between an axis said and heard. */
  gap: 25,
  /** Words of all the texts, to say that something is missing. */
  wordsForAbsence: 60,
  /** Deeds of the brand for each of the reader, and the fewest of them, to call it the hero. */
  heroRatio: 4,
  heroDeeds: 6,
  /** Exclamations per 100 words, by how enthusiastic the voice is meant: −1, 0 or not chosen, 1. */
  exclamations: { '-1': 0.5, '0': 1.5, '1': 4 },
  /** Emoji a text that are still few. */
  fewEmoji: 2,
  /** Words a sentence: short ones stay under, long ones over. */
  sentences: { short: [0, 15], medium: [9, 22], long: [15, 99] },
  praise: 2,
} as const;

/** Compares what was read with what was chosen. */
export function findInVoice(
  readings: readonly TextReading[],
  heard: readonly AxisReading[],
  voice: ChosenVoice,
): VoiceFinding[] {
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const of = (...wanted: Feature[]) => gather(readings, new Set(wanted));
  const found = [
    ...findShort(readings),
    ...(words === 0
      ? []
      : [
          ...findWords(readings, voice, words, of),
          ...findAddress(voice, of),
          ...findPerson(voice, of),
          ...findDeeds(words, of),
          ...findGaps(heard),
          ...findSentences(readings, voice, words, of),
          ...findTone(readings, voice, words, of),
        ]),
  ];
  const rank = new Map(findingCodes.map((code, i) => [code, i]));
  return found.sort((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0));
}

/** One finding for all of them. A place without words is no text yet. */
function findShort(readings: readonly TextReading[]): VoiceFinding[] {
  const short = readings.flatMap(({ words }, text) => (words > 0 && words < fewestWords ? [text] : []));
  const [first] = short;
  if (first === undefined) return [];
  const texts = short.map((text) => text + 1).join(', ');
  return [{ code: 'too-short', text: first, evidence: [], params: { texts, least: fewestWords } }];
}

type Gather = (...wanted: Feature[]) => Evidence[];

function make(code: FindingCode, evidence: Evidence[], params: Record<string, string | number> = {}): VoiceFinding {
  const [first] = evidence;
  return {
    code,
    ...(first ? { text: first.text, mark: first.mark } : {}),
    evidence,
    params: { count: evidence.length, ...params },
  };
}

/** One finding for each word to avoid that is there, as it was written first. */
function findWords(readings: readonly TextReading[], voice: ChosenVoice, words: number, of: Gather): VoiceFinding[] {
  const byWord = new Map<string, Evidence[]>();
  for (const each of of('word-no')) {
    const word = wordOf(readings, each).toLowerCase();
    byWord.set(word, [...(byWord.get(word) ?? []), each]);
  }
  const found = [...byWord].map(([word, evidence]) => make('word-no-used', evidence, { word }));
  const isUnused = voice.wordsYes.length > 0 && words >= findingTable.wordsForAbsence && of('word-yes').length === 0;
  if (isUnused) found.push(make('words-yes-never', [], { words: voice.wordsYes.slice(0, 3).join(', ') }));
  const borrowed = voice.anglicisms === 'avoid' ? of('anglicism') : [];
  const [first] = borrowed;
  if (first) found.push(make('anglicism-avoided', borrowed, { word: wordOf(readings, first) }));
  const jargon = voice.formal === 1 ? [] : of('jargon');
  const [office] = jargon;
  if (office) found.push(make('jargon', jargon, { word: wordOf(readings, office) }));
  return found;
}

function wordOf(readings: readonly TextReading[], { text, mark }: Evidence): string {
  return readings[text]?.text.slice(mark.start, mark.end) ?? '';
}

function findAddress(voice: ChosenVoice, of: Gather): VoiceFinding[] {
  const ways = (['tu', 'voi', 'lei'] as const)
    .map((way) => ({ way, evidence: of(`address-${way}`) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length);
  const [most, second] = ways;
  if (!most) return [];
  const others = ways.filter(({ way }) => way !== voice.address);
  if (voice.address !== '' && voice.address !== 'you' && others.length > 0) {
    const [other] = others;
    return other
      ? [
          make(
            'address-other',
            others.flatMap(({ evidence }) => evidence),
            { chosen: voice.address, heard: other.way },
          ),
        ]
      : [];
  }
  if (voice.address !== '' || !second) return [];
  return [make('address-mixed', second.evidence, { most: most.way, other: second.way })];
}

function findPerson(voice: ChosenVoice, of: Gather): VoiceFinding[] {
  if (voice.person === '') return [];
  const counts = (['we', 'i', 'brand'] as const).map((person) => ({ person, evidence: of(`person-${person}`) }));
  const chosen = counts.find(({ person }) => person === voice.person)?.evidence.length ?? 0;
  const other = counts
    .filter(({ person, evidence }) => person !== voice.person && evidence.length > chosen)
    .sort((a, b) => b.evidence.length - a.evidence.length)[0];
  return other
    ? [make('person-other', other.evidence, { chosen: voice.person, heard: other.person, chosenCount: chosen })]
    : [];
}

function findDeeds(words: number, of: Gather): VoiceFinding[] {
  const brand = of('does-brand');
  const reader = of('does-reader');
  const passives = of('passive');
  const found: VoiceFinding[] = [];
  if (words >= findingTable.wordsForAbsence && reader.length === 0 && brand.length > 0)
    found.push(make('reader-never-acts', brand, { brand: brand.length }));
  else if (brand.length >= findingTable.heroDeeds && brand.length >= findingTable.heroRatio * reader.length)
    found.push(make('brand-is-the-hero', brand, { brand: brand.length, reader: reader.length }));
  if (passives.length > brand.length + reader.length && passives.length > 1)
    found.push(make('nobody-acts', passives, { doers: brand.length + reader.length }));
  return found;
}

const gapCodes: Partial<Record<Axis, { over?: FindingCode; under?: FindingCode }>> = {
  close: { over: 'warmer-than-said', under: 'colder-than-said' },
  simple: { under: 'harder-than-said' },
  lively: { over: 'livelier-than-said', under: 'calmer-than-said' },
};

function findGaps(heard: readonly AxisReading[]): VoiceFinding[] {
  return heard.flatMap(({ axis, said, heard: value, evidence }) => {
    const codes = gapCodes[axis];
    if (!codes || said === null || value === null || Math.abs(value - said) < findingTable.gap) return [];
    const code = value > said ? codes.over : codes.under;
    if (!code) return [];
    const wanted: readonly Feature[] = findingRests[code].shows;
    const rests = evidence.filter(({ mark }) => wanted.includes(mark.feature));
    return [make(code, rests, { said: Math.round(said), heard: Math.round(value) })];
  });
}

function findSentences(
  readings: readonly TextReading[],
  voice: ChosenVoice,
  words: number,
  of: Gather,
): VoiceFinding[] {
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences, 0);
  if (voice.sentences === '' || words < fewestWords || sentences === 0) return [];
  const mean = words / sentences;
  const [least, most] = findingTable.sentences[voice.sentences];
  const params = { mean: Math.round(mean), chosen: voice.sentences };
  if (mean > most) return [make('sentences-longer', of('long-sentence'), params)];
  return mean < least ? [make('sentences-shorter', [], params)] : [];
}

function findTone(readings: readonly TextReading[], voice: ChosenVoice, words: number, of: Gather): VoiceFinding[] {
  const found: VoiceFinding[] = [];
  const exclamations = of('exclamation');
  const limit = findingTable.exclamations[`${voice.enthusiastic ?? 0}`];
  if (exclamations.length > 1 && (100 * exclamations.length) / words > limit)
    found.push(make('exclamations', exclamations));
  const capitals = of('capitals');
  if (capitals.length > 0) found.push(make('capitals', capitals));
  const emoji = of('emoji');
  const most = { none: 0, few: findingTable.fewEmoji * readings.length, many: Infinity, '': Infinity }[voice.emoji];
  if (emoji.length > most) found.push(make('emoji-more', emoji, { chosen: voice.emoji }));
  if (voice.emoji === 'many' && emoji.length === 0 && words >= findingTable.wordsForAbsence)
    found.push(make('emoji-fewer', []));
  const praise = of('superlative');
  if (praise.length >= findingTable.praise && of('figure').length === 0)
    found.push(make('praise-without-figures', praise));
  return found;
}
