import type { PostFeatures } from './post-features.ts';
import type { Post } from './shape.ts';

/** What the model asks of a post that no calendar knows: each is the person's own degree, or read from the text. */
export const rated = ['quality', 'clarity', 'selling', 'invitation'] as const;
export type Rated = (typeof rated)[number];

export type RatingReason =
  | 'own'
  | 'start'
  | 'noText'
  | 'described'
  | 'figures'
  | 'thin'
  | 'capitals'
  | 'exclamations'
  | 'readability'
  | 'shortText'
  | 'longSentences'
  | 'buy'
  | 'sellingWords'
  | 'paid'
  | 'question'
  | 'asksAnswer'
  | 'askingWords'
  | 'poll';

/** One value 0–1 and where it comes from: by a person, or the sum of what was read, kept within bounds. */
export interface Rating {
  value: number;
  by: 'person' | 'text';
  /** What added or took how much; for a person's degree, that alone. */
  reasons: readonly { code: RatingReason; adds: number }[];
}

type RatedPost = Pick<Post, 'action' | 'paid' | 'format' | Rated>;
type Reader = (features: PostFeatures, post: RatedPost) => number;
type Row = readonly [RatingReason, Reader];

const when = (is: boolean, adds: number) => (is ? adds : 0);
const hasText = ({ words }: PostFeatures) => words > 0;

/** The value of a readability formula as a part of one, where there are words enough for it. */
function readable({ readability }: PostFeatures): number | undefined {
  return 'value' in readability ? readability.value / 100 : undefined;
}

/**
 * What moves each value, by how much: design values, chosen so that the text alone never reaches either end. A text says
 * little of its own quality, which therefore stays near the middle; the person's degree says more.
 */
const table: Readonly<Record<Rated, { low: number; high: number; rows: readonly Row[] }>> = {
  quality: {
    low: 0.2,
    high: 0.8,
    rows: [
      ['start', () => 0.5],
      ['described', ({ isDescribed }) => when(isDescribed, 0.1)],
      ['figures', ({ figures }) => when(figures > 0, 0.1)],
      ['thin', (features) => when(features.words < 8 && features.media === 0, -0.2)],
      ['capitals', ({ capitals }) => when(capitals > 0, -0.1)],
      ['exclamations', ({ exclamations }) => when(exclamations >= 3, -0.1)],
    ],
  },
  clarity: {
    low: 0.1,
    high: 0.9,
    rows: [
      ['noText', (features) => when(!hasText(features), 0.5)],
      ['readability', (features) => readable(features) ?? 0],
      ['shortText', (features) => when(hasText(features) && readable(features) === undefined, 0.7)],
      ['longSentences', (features) => when(readable(features) === undefined && features.wordsPerSentence > 25, -0.2)],
    ],
  },
  selling: {
    low: 0,
    high: 0.9,
    rows: [
      ['start', () => 0.1],
      ['buy', (_, { action }) => when(action === 'buy', 0.3)],
      ['sellingWords', ({ selling }) => Math.min(3, selling) * 0.15],
      ['paid', (_, { paid }) => when(paid, 0.1)],
    ],
  },
  invitation: {
    low: 0,
    high: 0.9,
    rows: [
      ['start', () => 0.1],
      ['question', ({ questions }) => when(questions > 0, 0.25)],
      ['asksAnswer', (_, { action }) => when(action === 'comment' || action === 'message', 0.25)],
      ['askingWords', ({ asking }) => when(asking > 0, 0.15)],
      ['poll', (_, { format }) => when(format === 'poll', 0.2)],
    ],
  },
};

/** A degree from 1 to 5 as 0, .25, .5, .75, 1. */
export function fromDegree(degree: number): number {
  return (degree - 1) / 4;
}

/**
 * A post's four values. «Compra ora» with the call to buy: .1 + .3 + .15 = .55 of selling; with the person's degree 2 it
 * is .25, whatever the text says.
 */
export function ratePost(post: RatedPost, features: PostFeatures): Record<Rated, Rating> {
  const entries = rated.map((name): [Rated, Rating] => [name, rateOne(name, post, features)]);
  return Object.fromEntries(entries) as Record<Rated, Rating>; // One for each of `rated`.
}

function rateOne(name: Rated, post: RatedPost, features: PostFeatures): Rating {
  const degree = post[name];
  if (degree !== null) {
    const value = fromDegree(degree);
    return { value, by: 'person', reasons: [{ code: 'own', adds: value }] };
  }
  const { low, high, rows } = table[name];
  const reasons = rows
    .map(([code, read]) => ({ code, adds: read(features, post) }))
    .filter(({ code, adds }) => adds !== 0 || (code === 'readability' && readable(features) !== undefined));
  const sum = reasons.reduce((all, { adds }) => all + adds, 0);
  return { value: Math.min(high, Math.max(low, sum)), by: 'text', reasons };
}

/**
 * Words read in a minute, silently, for pleasure or to know: 238 in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047,
 * 190 studies). Taken for Italian too.
 */
export const wordsPerMinute = 238;
/** Minutes a picture is looked at; a recording or film of unknown length; a live of unknown length. Design values. */
const pictureMinutes = 0.05;
const recordingMinutes = 0.5;
const liveMinutes = 5;
const fewestMinutes = 0.05;
const mostMinutes = 60;

export type MinutesReason = 'words' | 'pictures' | 'recording' | 'recordingUnknown' | 'liveUnknown';

/**
 * Minutes a post asks of a reader, .05 to 60: words ÷ 238, .05 a picture, the seconds of its recordings.
 * 119 words, two pictures and a film of 30 seconds: .5 + .1 + .5 = 1.1.
 */
export function minutesOf(
  { format, media }: Pick<Post, 'format' | 'media'>,
  { words }: Pick<PostFeatures, 'words'>,
  isMoving: boolean,
): { value: number; reasons: { code: MinutesReason; adds: number }[] } {
  const recordings = media.filter(({ kind }) => kind === 'video' || kind === 'audio');
  const seconds = recordings.reduce((sum, own) => sum + (own.seconds ?? 0), 0);
  const isUnknown = seconds === 0 && (isMoving || recordings.length > 0);
  const pictures = media.filter(({ kind }) => kind === 'image' || kind === '').length;
  const all: { code: MinutesReason; adds: number }[] = [
    { code: 'words', adds: words / wordsPerMinute },
    { code: 'pictures', adds: pictures * pictureMinutes },
    { code: 'recording', adds: seconds / 60 },
    { code: 'recordingUnknown', adds: when(isUnknown && format !== 'live', recordingMinutes) },
    { code: 'liveUnknown', adds: when(isUnknown && format === 'live', liveMinutes) },
  ];
  const reasons = all.filter(({ adds }) => adds > 0);
  const sum = reasons.reduce((total, { adds }) => total + adds, 0);
  return { value: Math.min(mostMinutes, Math.max(fewestMinutes, sum)), reasons };
}
