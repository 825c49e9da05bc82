import type { ChosenVoice } from './chosen-voice.ts';
import type { Feature, Mark } from './feature.ts';
import type { TextReading } from './read-with.ts';

/**
 * The six axes of the picture, each 0 to 100, and how each is computed. There is no overall score. There are no axes
 * for funny and respectful on purpose: humour, irony and respect are not in the words one by one, and cannot be heard.
 */
export const axes = ['close', 'simple', 'lively', 'concrete', 'active', 'own'] as const;
export type Axis = (typeof axes)[number];

/** A mark and the text it is in. */
export interface Evidence {
  text: number;
  mark: Mark;
}

/** An axis of the picture, 0–100; null where nothing was chosen or too little was heard. */
export interface AxisReading {
  axis: Axis;
  said: number | null;
  heard: number | null;
  evidence: Evidence[];
  /** Own words of all the texts together. */
  words: number;
}

/** A feature that moves an axis: up (towards 100) or down, each mark counting `weight`. */
export interface AxisPart {
  feature: Feature;
  moves: 'up' | 'down';
  weight: number;
}

/** What 0 and 100 mean on an axis, as keys. */
export type AxisEnd =
  | ('distant' | 'near')
  | ('hard' | 'simple')
  | ('calm' | 'enthusiastic')
  | ('vague' | 'concrete')
  | ('nobody' | 'somebody')
  | ('others' | 'yours');

export interface AxisRow {
  low: AxisEnd;
  high: AxisEnd;
  parts: readonly AxisPart[];
  unit: 'per100Words' | 'share' | 'mean';
  /** Where nothing moves it. */
  start: number;
  /** Weighted marks per 100 words that move it all the way up or down (for `per100Words`). */
  fullUp: number;
  fullDown: number;
  /** Under these it is null: too little was heard. */
  leastWords: number;
  leastMarks: number;
}

const up = (feature: Feature, weight = 1): AxisPart => ({ feature, moves: 'up', weight });
const down = (feature: Feature, weight = 1): AxisPart => ({ feature, moves: 'down', weight });

/**
 * What each axis counts. Every number here is a *design* value: chosen by us, tried on example posts, taken from no
 * study. A page prints this table as it is.
 */
export const axisTable: Readonly<Record<Axis, AxisRow>> = {
  close: {
    low: 'distant',
    high: 'near',
    parts: [
      up('address-tu'),
      up('address-you'),
      up('address-voi', 0.8),
      up('person-we', 0.6),
      up('person-i', 0.6),
      down('address-lei', 2),
      down('person-brand', 1.5),
      down('passive', 1.5),
    ],
    unit: 'per100Words',
    start: 50,
    fullUp: 12,
    fullDown: 12,
    leastWords: 30,
    leastMarks: 0,
  },
  simple: {
    low: 'hard',
    high: 'simple',
    parts: [down('jargon'), down('long-sentence')],
    unit: 'mean',
    start: 100,
    fullUp: 0,
    fullDown: 4,
    leastWords: 30,
    leastMarks: 0,
  },
  lively: {
    low: 'calm',
    high: 'enthusiastic',
    parts: [up('exclamation'), up('capitals', 1.5), up('emoji', 0.75), up('superlative', 1.25)],
    unit: 'per100Words',
    start: 0,
    fullUp: 10,
    fullDown: 0,
    leastWords: 30,
    leastMarks: 0,
  },
  concrete: {
    low: 'vague',
    high: 'concrete',
    parts: [up('figure'), down('superlative'), down('jargon')],
    unit: 'per100Words',
    start: 40,
    fullUp: 6,
    fullDown: 5,
    leastWords: 30,
    leastMarks: 0,
  },
  active: {
    low: 'nobody',
    high: 'somebody',
    parts: [up('does-brand'), up('does-reader'), down('passive')],
    unit: 'share',
    start: 50,
    fullUp: 0,
    fullDown: 0,
    leastWords: 30,
    leastMarks: 3,
  },
  own: {
    low: 'others',
    high: 'yours',
    parts: [up('word-yes'), down('word-no'), down('anglicism')],
    unit: 'per100Words',
    start: 50,
    fullUp: 3,
    fullDown: 3,
    leastWords: 30,
    leastMarks: 0,
  },
};

/** The three parts of `simple` and their ends: the value that is 0 and the one that is 1. *Design* values. */
export const simpleTable = {
  gulpease: { weight: 0.4, from: 40, to: 80 },
  flesch: { weight: 0.4, from: 30, to: 90 },
  wordsPerSentence: { weight: 0.4, from: 28, to: 8 },
  plainWords: { weight: 0.2 },
} as const;

/**
 * What a choice on the canvas says of an axis: said = mean of the chosen ones, null when none is. *Design* values. «Own
 * words» are said as soon as there is a list, or anglicisms are to be avoided.
 */
export const saidTable: Readonly<Record<Axis, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  close: {
    address: { tu: 80, you: 75, voi: 70, lei: 20 },
    person: { i: 75, we: 70, brand: 25 },
    formal: { '-1': 80, '0': 55, '1': 20 },
  },
  simple: { sentences: { short: 85, medium: 65, long: 40 }, formal: { '-1': 80, '0': 65, '1': 50 } },
  lively: { enthusiastic: { '-1': 10, '0': 35, '1': 70 }, emoji: { none: 10, few: 30, many: 65 } },
  concrete: { enthusiastic: { '-1': 80, '0': 65, '1': 55 } },
  active: { person: { we: 80, i: 85, brand: 60 } },
  own: { anglicisms: { avoid: 75 }, words: { chosen: 75 } },
};

/** said = mean over the choices made of `saidTable[axis][choice][value]`. */
export function saidOf(axis: Axis, voice: ChosenVoice): number | null {
  const choices: Record<string, string> = {
    address: voice.address,
    person: voice.person,
    sentences: voice.sentences,
    emoji: voice.emoji,
    anglicisms: voice.anglicisms,
    formal: voice.formal === null ? '' : String(voice.formal),
    enthusiastic: voice.enthusiastic === null ? '' : String(voice.enthusiastic),
    words: voice.wordsYes.length + voice.wordsNo.length > 0 ? 'chosen' : '',
  };
  const values = Object.entries(saidTable[axis]).flatMap(([choice, table]) => table[choices[choice] ?? ''] ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** An axis read in all the texts together. */
export function readAxis(axis: Axis, readings: readonly TextReading[], voice: ChosenVoice): AxisReading {
  const row = axisTable[axis];
  const parts = row.parts.filter(({ feature }) => feature !== 'anglicism' || voice.anglicisms === 'avoid');
  const evidence = gather(readings, new Set(parts.map(({ feature }) => feature)));
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const said = saidOf(axis, voice);
  const isEnough = words >= row.leastWords && evidence.length >= row.leastMarks && !(axis === 'own' && said === null);
  const sums = { up: 0, down: 0 };
  for (const { mark } of evidence)
    for (const { feature, moves, weight } of parts) if (feature === mark.feature) sums[moves] += weight;
  return { axis, said, heard: isEnough ? hear(axis, sums, words, readings) : null, evidence, words };
}

function hear(axis: Axis, { up, down }: { up: number; down: number }, words: number, readings: readonly TextReading[]) {
  const row = axisTable[axis];
  if (row.unit === 'share') return shareOf(up, down);
  const rate = { up: (100 * up) / words, down: (100 * down) / words };
  return row.unit === 'mean' ? hearSimple(rate.down, row, readings) : balance(rate, row);
}

/**
 * close, lively, concrete, own:
 *
 *     heard = start + (100 − start) · min(1, u / fullUp) − start · min(1, d / fullDown)
 *
 * u and d: weighted marks per 100 words that move it up and down. More of what moves it up never lowers it, words equal.
 */
export function balance(rate: { up: number; down: number }, { start, fullUp, fullDown }: AxisRow): number {
  const part = (value: number, full: number) => (full === 0 ? 0 : Math.min(1, value / full));
  return start + (100 - start) * part(rate.up, fullUp) - start * part(rate.down, fullDown);
}

/** active: heard = 100 · D / (D + P), D clauses with a doer, P passives; needs D + P > 0. */
export function shareOf(doers: number, passives: number): number {
  return (100 * doers) / (doers + passives);
}

/**
 * simple:
 *
 *     heard = 100 · Σ weight · part / Σ weight
 *
 * over the parts that can be read: readability (mean of the texts long enough, by their words), words a sentence, and
 * plain words, 1 − min(1, j / fullDown), j jargon and long sentences per 100 words. The first two run from 0 to 1
 * between the ends of `simpleTable`.
 */
function hearSimple(rate: number, { fullDown }: AxisRow, readings: readonly TextReading[]): number {
  const parts: { weight: number; part: number }[] = [
    { weight: simpleTable.plainWords.weight, part: 1 - Math.min(1, rate / fullDown) },
  ];
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences, 0);
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const { weight, from, to } = simpleTable.wordsPerSentence;
  if (sentences > 0) parts.push({ weight, part: between(words / sentences, from, to) });
  const long = readings.flatMap(({ readability, words: own }) =>
    'value' in readability ? [{ formula: readability.formula, value: readability.value, own }] : [],
  );
  const [first] = long;
  if (first) {
    const table = simpleTable[first.formula];
    const all = long.reduce((sum, { own }) => sum + own, 0);
    const mean = long.reduce((sum, { value, own }) => sum + value * own, 0) / all;
    parts.push({ weight: table.weight, part: between(mean, table.from, table.to) });
  }
  const total = parts.reduce((sum, each) => sum + each.weight, 0);
  return (100 * parts.reduce((sum, each) => sum + each.weight * each.part, 0)) / total;
}

function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** The marks of these features, text by text. */
export function gather(readings: readonly TextReading[], wanted: ReadonlySet<Feature>): Evidence[] {
  return readings.flatMap(({ marks }, text) =>
    marks.filter(({ feature }) => wanted.has(feature)).map((mark) => ({ text, mark })),
  );
}
