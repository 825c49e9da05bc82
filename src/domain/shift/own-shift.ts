/**
 * A shift on the community of a project of one's own: its people are those the strategy describes, the posts those of its
 * plan, and the facts of a short sheet fill the common messages. Everything is kept with the shift, so that it stays whole
 * when the project changes or goes.
 */
import type { Canvas } from '#domain/canvas/shape.ts';
import { type Channels, communityFrom } from '#domain/community/from-strategy.ts';
import type { CommunityRequest, MissingPart } from '#domain/community/request.ts';
import { addDays } from '#domain/plan/calendar.ts';
import { type EnginePost, enginePosts } from '#domain/plan/engine-posts.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { BrandWords } from '#domain/reply/brand-words.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { type MessageBank, type Sheet, slotIds } from './bank.ts';
import { daysAfter, daysBefore, type ShiftCase } from './shift-case.ts';
import type { HouseRule, PublishedPost, ShiftFile } from './shift-file.ts';
import { fillAll } from './slots.ts';

/** The id every such shift has among cases. */
export const ownCase = 'own';

/** What a shift of one's own needs besides the project, as it comes with the site. */
export interface OwnShiftBase {
  shift: Omit<ShiftCase, 'id' | 'kind' | 'brand' | 'date' | 'days' | 'minutes' | 'seed' | 'isHostile'>;
  bank: MessageBank;
  rules: readonly HouseRule[];
}

/** A project as a community to answer: kept in the shift. */
export interface OwnShift {
  project: string;
  name: string;
  sheet: Sheet;
  /** The first day of the desk, `YYYY-MM-DD`, and its minutes of work. */
  date: string;
  minutes: number;
  audiences: readonly string[];
  community: CommunityRequest;
  posts: readonly EnginePost[];
  published: readonly PublishedPost[];
  words: BrandWords;
}

/** Minutes of a day of answers where the strategy gives none. */
export const usualMinutes = 60;
const leastMinutes = 20;
const mostMinutes = 240;

/** Longest text that still reads as a part of a sentence. */
const longestPhrase = 60;

/** A line of a strategy as a sentence takes it in: a small letter, no full stop; nothing when it is a speech of its own. */
function asPhrase(line: string): string {
  const plain = line.trim().replace(/[.;:]+$/, '');
  return plain.length > longestPhrase ? '' : plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** What the strategy already says of the sheet; the rest is for the person to write. */
export function sheetFrom({ context, positioning }: Pick<Strategy, 'context' | 'positioning'>, name: string): Sheet {
  const empty = Object.fromEntries(slotIds.map((id) => [id, ''])) as Record<(typeof slotIds)[number], string>; // one for each
  return {
    ...empty,
    brand: context.brand.trim() || name,
    weak: asPhrase(context.weaknesses[0] ?? ''),
    proof: asPhrase(positioning.proof),
  };
}

/** @param today `YYYY-MM-DD`, the day of the desk. */
export function ownShift(
  { id, name, language }: { id: string; name: string; language: 'it' | 'en' },
  strategy: Strategy,
  plan: Plan,
  canvas: Pick<Canvas, 'words'>,
  { channels, people, today, sheet }: { channels: Channels; people: number; today: string; sheet: Sheet },
): { type: 'ready'; own: OwnShift } | { type: 'missing'; missing: MissingPart[] } {
  const made = communityFrom(strategy, plan.trial, channels, people);
  if (made.type === 'missing') return made;
  const { request, slotOf, blocks } = made.community;
  const frame = {
    channels,
    strategy,
    slotOf,
    language,
    start: addDays(today, -daysBefore),
    days: daysBefore + 1 + daysAfter,
  };
  const posts = enginePosts(plan.posts.posts, frame).posts.map(({ post }) => post);
  const ids = new Set(posts.map((post) => post.id));
  const minutes = strategy.resources.answers ?? usualMinutes;
  return {
    type: 'ready',
    own: {
      project: id,
      name,
      sheet,
      date: today,
      minutes: Math.max(leastMinutes, Math.min(mostMinutes, Math.round(minutes))),
      audiences: blocks.map((block) => block.name),
      community: request,
      posts,
      published: plan.posts.posts
        .filter((post) => ids.has(post.id))
        .map((post) => ({ id: post.id, title: post.title, text: post.text })),
      words: { yes: canvas.words.yes, no: canvas.words.no },
    },
  };
}

/** The shift as any other is taken. */
export function fileOfOwn(base: OwnShiftBase, own: OwnShift, seed: number): ShiftFile {
  return {
    shift: {
      ...base.shift,
      id: ownCase,
      kind: 'reply',
      brand: '',
      title: `${base.shift.title}: ${own.name}`,
      date: own.date,
      days: 1,
      minutes: own.minutes,
      seed,
      isHostile: true,
    },
    brandName: own.sheet.brand,
    mentor: own.sheet.person,
    audiences: own.audiences,
    community: own.community,
    posts: own.posts,
    published: own.published,
    bank: { ...base.bank, sheet: own.sheet },
    crisis: null,
    words: own.words,
    rules: fillAll(base.rules, own.sheet),
  };
}
