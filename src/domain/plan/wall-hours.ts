import { addMinutes, dayNumber, dayOfMoment, minutesBetween, timeOfMoment } from './calendar.ts';
import { statusOf } from './order.ts';
import { isWritten, whenOf } from './reading.ts';
import type { Post } from './shape.ts';
import { instantOf, offsetAt } from './zone.ts';

const dayMs = 86_400_000;
const halfHour = 30;
/** Minutes from one post to the next on a channel: fewer are the same hour. */
export const leastApart = 60;

type Hour = 'one' | 'twice' | 'never';

/** Hours by zone and moment: asked of every post at every check. */
const hours = new Map<string, Map<string, Hour>>();

/** How an hour is read on a zone's clocks; a day without an hour is read as it is. @throws {RangeError} unknown zone. */
export function hourOn(at: string, zone: string): Hour {
  let known = hours.get(zone);
  if (!known || known.size > 5000) {
    known = new Map();
    hours.set(zone, known);
  }
  const hour = known.get(at) ?? readHour(at, zone);
  known.set(at, hour);
  return hour;
}

const days = new Map<string, boolean>();

function readHour(at: string, zone: string): Hour {
  if (timeOfMoment(at) === '') return 'one';
  const day = dayOfMoment(at);
  const key = `${zone} ${day}`;
  let isSet = days.get(key);
  if (isSet === undefined) {
    const noon = (dayNumber(day) + 0.5) * dayMs;
    // Clocks set on the day or beside it: then it is read by the minute.
    isSet = offsetAt(noon - 2 * dayMs, zone) !== offsetAt(noon + 2 * dayMs, zone);
    if (days.size > 5000) days.clear();
    days.set(key, isSet);
  }
  return isSet ? instantOf(at, zone).type : 'one';
}

export interface Clash {
  /** The one to move: the later, unless it is published already. */
  post: Post;
  other: Post;
}

export interface Clashes {
  sameMinute: Clash[];
  sameHour: Clash[];
}

interface Timed {
  post: Post;
  /** See `When`. */
  minute: number;
}

const clashes = new WeakMap<readonly Post[], Clashes>();

/** Posts of one channel less than an hour from the one before. Two ideas may share a minute, and be far from done. */
export function findClashes(posts: readonly Post[]): Clashes {
  const found = clashes.get(posts) ?? compareAll(posts);
  clashes.set(posts, found);
  return found;
}

function compareAll(posts: readonly Post[]): Clashes {
  const found = { sameMinute: new Map<string, Clash>(), sameHour: new Map<string, Clash>() };
  const channels = new Map<string, Timed[]>();
  for (const post of posts) {
    const { minute } = whenOf(post);
    if (post.channel === '' || Number.isNaN(minute)) continue;
    const list = channels.get(post.channel);
    if (list) list.push({ post, minute });
    else channels.set(post.channel, [{ post, minute }]);
  }
  for (const own of channels.values()) {
    own.sort(compareWhen);
    for (let place = 1; place < own.length; place += 1) {
      const [earlier, later] = [own[place - 1], own[place]];
      const minutes = earlier && later ? later.minute - earlier.minute : leastApart;
      if (!earlier || !later || minutes >= leastApart) continue;
      const [post, other] = isPublished(later.post) ? [earlier.post, later.post] : [later.post, earlier.post];
      if (isPublished(post)) continue;
      const isHard = minutes === 0 && isWritten(earlier.post) && isWritten(later.post);
      const list = isHard ? found.sameMinute : found.sameHour;
      if (!list.has(post.id)) list.set(post.id, { post, other });
    }
  }
  return { sameMinute: [...found.sameMinute.values()], sameHour: [...found.sameHour.values()] };
}

/** By numbers: a plan is put in order at every edit. Of one minute ideas last, lest one hides that two others clash. */
function compareWhen({ post: a, minute: of }: Timed, { post: b, minute: other }: Timed): number {
  return of - other || rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
}

function rankOf(post: Post): number {
  return isPublished(post) ? 0 : isWritten(post) ? 1 : 2;
}

function isPublished(post: Post): boolean {
  return statusOf(post) === 'published';
}

/**
 * The first half-hour from a moment on, the same day, that the clocks have and at which nothing else of the channel is
 * nearer than an hour. 09:00 beside a post of 09:00: 10:00.
 * @param from `YYYY-MM-DDTHH:mm`.
 */
export function freeMoment(from: string, post: Post, posts: readonly Post[], zone: string): string | undefined {
  const day = dayOfMoment(from);
  const taken = posts
    .filter(({ id, channel, at }) => id !== post.id && channel === post.channel && timeOfMoment(at) !== '')
    .map(({ at }) => at);
  const past = Number(timeOfMoment(from).slice(3)) % halfHour;
  let at = past === 0 ? from : addMinutes(from, halfHour - past);
  for (; dayOfMoment(at) === day; at = addMinutes(at, halfHour)) {
    const isFree = taken.every((other) => Math.abs(minutesBetween(other, at)) >= leastApart);
    if (isFree && hourOn(at, zone) === 'one') return at;
  }
  return undefined;
}
