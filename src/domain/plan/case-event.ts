import { hashText } from '#domain/hash-text.ts';
import { usedWords } from '#domain/project/wording.ts';
import { dayOfMoment } from './calendar.ts';
import { isSelling, wordsOf } from './reading.ts';
import type { Plan, Post } from './shape.ts';

/** What an event does to the posts it touches: they cannot be made, they tire who reads, they do not fit. */
export const effects = ['lost', 'tires', 'clashes'] as const;
export type Effect = (typeof effects)[number];

/** Which posts are meant: those that answer to everything that is said here. Days as `YYYY-MM-DD`, both included. */
export interface Touch {
  from: string;
  to: string;
  channels?: readonly string[];
  formats?: readonly string[];
  pillars?: readonly string[];
  /** One of these, in title, text or first comment. A `*` stands for any ending. */
  words?: readonly string[];
  /** Only those that ask for money. */
  sells?: boolean;
}

/** Something that happens in a case, in one language. */
export interface CaseEvent {
  id: string;
  title: string;
  text: string;
  from: string;
  to: string;
  /** The week at whose end it is told; 0: from the start. */
  after: number;
  /** The one that asks to plan again. */
  replan: boolean;
  effect: Effect;
  /** Posts that should not stand as they are. */
  touches?: Touch;
  /** A post that should be there. */
  wants?: Touch;
}

const parts: { [K in keyof Touch]-?: (post: Post, wanted: NonNullable<Touch[K]>) => boolean } = {
  from: ({ at }, from) => dayOfMoment(at) >= from,
  to: ({ at }, to) => at !== '' && dayOfMoment(at) <= to,
  channels: ({ channel }, channels) => channels.includes(channel),
  formats: ({ format }, formats) => formats.includes(format),
  pillars: ({ pillar }, pillars) => pillars.includes(pillar),
  words: (post, words) => usedWords(wordsOf(post), words).length > 0,
  sells: (post, sells) => !sells || isSelling(post),
};

/** Whether a post is meant. One without a day never is. */
export function isTouched(post: Post, touch: Touch): boolean {
  return Object.entries(touch).every(([name, wanted]) => {
    const part = parts[name as keyof Touch] as (post: Post, wanted: unknown) => boolean; // the table pairs each with its own
    return part(post, wanted);
  });
}

/** The id under which it is kept that a post stays as it is although an event touches it. Short: ids have an end. */
export function keptId(event: string, post: string): string {
  return `${event}-${hashText(post).toString(36)}`;
}

export interface EventState {
  /** Touched, and neither changed nor kept with a reason. */
  open: Post[];
  kept: { post: Post; reason: string }[];
  /** Whether the post it asks for is not there. */
  lacks: boolean;
  isAnswered: boolean;
}

/** How a plan stands to an event as it is now. A post that says what the event wants said is not touched by it. */
export function readEvent({ id, touches, wants }: CaseEvent, { posts: { posts }, play }: Plan): EventState {
  const reasons = new Map(play.kept.map((own) => [own.id, own.reason]));
  const open: Post[] = [];
  const kept: EventState['kept'] = [];
  const isAnswer = (post: Post) => wants !== undefined && isTouched(post, wants);
  for (const post of touches ? posts.filter((own) => isTouched(own, touches) && !isAnswer(own)) : []) {
    const reason = reasons.get(keptId(id, post.id)) ?? '';
    if (reason.trim() === '') open.push(post);
    else kept.push({ post, reason });
  }
  const lacks = wants !== undefined && !posts.some(isAnswer);
  return { open, kept, lacks, isAnswered: open.length === 0 && !lacks };
}
