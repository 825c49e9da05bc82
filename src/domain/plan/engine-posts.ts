import { stageNeeds } from '#domain/community/blocks.ts';
import type { Need } from '#domain/community/request.ts';
import { mixOf } from '#domain/community/topics.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Language } from '#domain/text/feature.ts';
import { dayNumber, dayOfMoment, timeOfMoment } from './calendar.ts';
import type { PlanChannel } from './channel.ts';
import { comparePosts } from './order.ts';
import { readPost } from './post-features.ts';
import { type MinutesReason, minutesOf, type Rated, type Rating, ratePost } from './ratings.ts';
import type { Post, Profile } from './shape.ts';

/** What a post is made of, as the model tells apart. */
export type EngineFormat = 'text' | 'image' | 'carousel' | 'video' | 'audio' | 'link';

/** A post as the model takes it. Arousal and the position on values are left at the model's own middle. */
export interface EnginePost {
  id: string;
  /** From the first day of the trial, from 0. */
  day: number;
  /** Half-hour of the day, 0–47. */
  halfHour: number;
  profile: Profile;
  topics: number[];
  need: Need;
  format: EngineFormat;
  quality: number;
  promotion: number;
  minutes: number;
  clarity: number;
  invitation: number;
}

export type FormatReason = 'channel' | 'media' | 'link' | 'plain';
export type PostNeedReason = 'stage' | 'objective' | 'pillar' | 'action' | 'unknown';

/** A post with everything the trial takes of it, each with its reason, to be shown and set otherwise. */
export interface TrialPost {
  post: EnginePost;
  topic: { slot: number | null; reason: 'pillar' | 'noPillar' };
  need: { value: Need; reason: PostNeedReason };
  format: { value: EngineFormat; reason: FormatReason };
  ratings: Record<Rated, Rating>;
  minutes: { value: number; reasons: readonly { code: MinutesReason; adds: number }[] };
}

export type LeftOutCode = 'noDay' | 'noHour' | 'before' | 'after' | 'noChannel' | 'others' | 'tooMany';

/** A post that is not tried, and why. */
export interface LeftOut {
  id: string;
  code: LeftOutCode;
}

/** Around the posts: what they refer to and the days that are tried. */
export interface TrialFrame {
  channels: ReadonlyMap<string, Pick<PlanChannel, 'profile' | 'ownership'>>;
  strategy: Pick<Strategy, 'objectives' | 'pillars'>;
  slotOf: ReadonlyMap<string, number>;
  language: Language;
  /** The first day, `YYYY-MM-DD`, and how many there are. */
  start: string;
  days: number;
}

/** Posts the model takes at the most in one plan. */
export const mostPosts = 2000;

/** The posts of a plan that can be tried, in the order of their moments, and those that cannot, with the reason. */
export function enginePosts(posts: readonly Post[], frame: TrialFrame): { posts: TrialPost[]; out: LeftOut[] } {
  const out: LeftOut[] = [];
  const tried: TrialPost[] = [];
  for (const post of posts.toSorted(comparePosts)) {
    const code = tried.length < mostPosts ? whyNot(post, frame) : 'tooMany';
    if (code) out.push({ id: post.id, code });
    else tried.push(toTrialPost(post, frame));
  }
  return { posts: tried, out };
}

function whyNot({ at, channel }: Post, { channels, start, days }: TrialFrame): LeftOutCode | undefined {
  const known = channels.get(channel);
  if (!known) return 'noChannel';
  if (known.ownership === 'others') return 'others';
  if (at === '') return 'noDay';
  const day = dayNumber(dayOfMoment(at)) - dayNumber(start);
  if (day < 0) return 'before';
  if (day >= days) return 'after';
  return timeOfMoment(at) === '' ? 'noHour' : undefined;
}

function toTrialPost(post: Post, frame: TrialFrame): TrialPost {
  const { channels, slotOf, language, start } = frame;
  const features = readPost(post, language);
  const format = formatOf(post);
  const need = needOf(post, frame.strategy);
  const ratings = ratePost(post, features);
  const minutes = minutesOf(post, features, format.value === 'video' || format.value === 'audio');
  const slot = slotOf.get(post.pillar);
  return {
    post: {
      id: post.id,
      day: dayNumber(dayOfMoment(post.at)) - dayNumber(start),
      halfHour: halfHourOf(timeOfMoment(post.at)),
      profile: channels.get(post.channel)?.profile ?? 'feed',
      topics: mixOf(slot),
      need: need.value,
      format: format.value,
      quality: ratings.quality.value,
      promotion: ratings.selling.value,
      minutes: minutes.value,
      clarity: ratings.clarity.value,
      invitation: ratings.invitation.value,
    },
    topic: { slot: slot ?? null, reason: slot === undefined ? 'noPillar' : 'pillar' },
    need,
    format,
    ratings,
    minutes,
  };
}

/** 18:45 is in half-hour 37. */
export function halfHourOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 2 + Math.floor(minute / 30);
}

/** Formats of channels that are one thing whatever is attached. */
const formats: Readonly<Record<string, EngineFormat>> = {
  photo: 'image',
  carousel: 'carousel',
  document: 'carousel',
  reel: 'video',
  short: 'video',
  video: 'video',
  live: 'video',
  episode: 'audio',
  article: 'text',
  guide: 'text',
  newsletter: 'text',
};

/** By the channel's format, else by what is attached, else a link, else text. */
function formatOf({ format, media, link }: Post): TrialPost['format'] {
  const known = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (known) return { value: known, reason: 'channel' };
  const has = (kind: Post['media'][number]['kind']) => media.some((own) => own.kind === kind);
  if (has('video')) return { value: 'video', reason: 'media' };
  if (has('audio')) return { value: 'audio', reason: 'media' };
  if (media.length > 0) return { value: media.length > 1 ? 'carousel' : 'image', reason: 'media' };
  return link.trim() === '' ? { value: 'text', reason: 'plain' } : { value: 'link', reason: 'link' };
}

/** What a post asks its readers to do, as the need it serves, where nothing else says it. */
const actionNeeds = {
  comment: 'belonging',
  save: 'information',
  share: 'entertainment',
  click: 'information',
  message: 'information',
  buy: 'reward',
} as const satisfies Partial<Record<Post['action'], Need>>;

/** The need a post serves: by its own stage, its objective's, its pillar's first, by what it asks; else to know. */
function needOf(post: Post, { objectives, pillars }: TrialFrame['strategy']): TrialPost['need'] {
  const objective = objectives.objectives.find(({ id }) => id === post.objective);
  const pillar = pillars.pillars.find(({ id }) => id === post.pillar);
  const said = [
    ['stage', post.stage],
    ['objective', objective?.stage ?? ''],
    ['pillar', pillar?.stages[0] ?? ''],
  ] as const;
  for (const [reason, stage] of said) if (stage !== '') return { value: stageNeeds[stage], reason };
  if (post.action !== '' && post.action !== 'none') return { value: actionNeeds[post.action], reason: 'action' };
  return { value: 'information', reason: 'unknown' };
}
