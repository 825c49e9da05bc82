/** What the desk shows of a run: the conversations, the people, the meters, and never what nobody could see. */
import { consentStates } from '#domain/shift/names.ts';
import type { Meters, SeenPerson, ShiftRequest, ShiftView, Writers } from '#domain/shift/view.ts';
import { type Conversation, situationIndex } from '#engine/conversations.ts';
import { HALF_HOURS, PROFILES } from '#engine/names.ts';
import { tiesOf } from '#engine/network.ts';
import { followersByBlock, metersNow, metersOf, readersSoFar, seePerson, wavesOf } from '#engine/now.ts';
import { f32, pick } from '#engine/read.ts';
import type { Run } from '#engine/run.ts';
import { SOLVER_MASKS } from '#engine/situations.ts';
import { CONSENT } from '#engine/state.ts';

/** `trust`: everyone's, when the desk opened. */
export type Lived = {
  readonly run: Run;
  readonly request: ShiftRequest;
  readonly before: Meters;
  readonly trust: Float32Array;
};

/** The half-hour since which what is written stands in the inbox. */
export function inboxFrom({ firstDay, closes }: ShiftRequest): number {
  return (firstDay - 1) * HALF_HOURS + closes + 1;
}

/** The last half-hour in which the desk is open: what is written later is the next shift's. */
export function inboxTo({ firstDay, shiftDays, closes }: ShiftRequest): number {
  return (firstDay + shiftDays - 1) * HALF_HOURS + closes;
}

export function viewOf({ run, request, trust }: Lived): ShiftView {
  const now = run.now - 1;
  const from = inboxFrom(request);
  return {
    now,
    meters: metersNow(run),
    writers: writersOf(run, request, trust),
    conversations: run.conversations.flatMap((talk, index) =>
      talk.halfHour < from
        ? []
        : {
            id: talk.id,
            author: personOf(run, talk.person),
            at: talk.halfHour,
            wrote: talk.wrote,
            situation: talk.situation,
            isPrivate: talk.isPrivate,
            isAddressed: talk.isAddressed,
            post: talk.post < 0 ? null : pick(run.posts, talk.post).post.id,
            profile: PROFILES[talk.channel] ?? '',
            cause: talk.cause < 0 ? null : pick(run.causes, talk.cause).cause.id,
            arousal: talk.arousal,
            status: talk.status,
            isSolved: talk.isSolved,
            supporters: talk.supporters.slice(1).map((person, nth) => ({ person, at: pick(talk.joinedAt, nth + 1) })),
            backs: talk.backs
              .filter(({ halfHour }) => halfHour <= now)
              .map(({ halfHour, kind }) => ({ at: halfHour, kind })),
            readers: readersSoFar(run, index),
            promise: talk.promise < 0 ? null : talk.promise,
          },
    ),
    posts: run.posts
      .filter(({ published }) => published <= now)
      .map(({ post, published, tally }) => ({
        id: post.id,
        at: published,
        seen: tally.seenFollowing + tally.seenOffered + tally.seenFriends,
        reactions: tally.reactions,
        comments: tally.comments,
      })),
    crises: run.crises.map(({ cause, known, toldFirst }) => ({
      cause: pick(run.causes, cause).cause.id,
      known: known.reduce((sum, one) => sum + one, 0),
      toldFirst,
      waves: wavesOf(run, cause),
    })),
    followers: followersByBlock(run),
  };
}

/** What was written since the inbox was empty and while the desk was open. */
export function inboxOf({ conversations }: Run, request: ShiftRequest): Conversation[] {
  const [from, to] = [inboxFrom(request), inboxTo(request)];
  return conversations.filter(({ halfHour }) => halfHour >= from && halfHour <= to);
}

/** What can be solved: somebody came for something, and some answer gives it. */
function canBeSolved({ isAddressed, situation }: Conversation): boolean {
  return isAddressed && pick(SOLVER_MASKS, situationIndex(situation)) !== 0;
}

function writersOf(run: Run, request: ShiftRequest, trust: Float32Array): Writers {
  const inbox = inboxOf(run, request);
  const people = new Set(inbox.map(({ person }) => person));
  const solvable = inbox.filter(canBeSolved);
  const known = new Set([...people].flatMap((person) => tiesOf(run.community.network, person)));
  const circle = [...known].filter((person) => !people.has(person));
  return {
    people: people.size,
    ...metersOf(run, [...people]),
    trustBefore: meterOf(trust, [...people]),
    solved: solvable.length === 0 ? 0 : (100 * solvable.filter(({ isSolved }) => isSolved).length) / solvable.length,
    circle: { people: circle.length, trust: metersOf(run, circle).trust, trustBefore: meterOf(trust, circle) },
  };
}

/** Mean trust of some people, 0–100; the middle of nobody. */
function meterOf(trust: Float32Array, people: readonly number[]): number {
  return 50 + (50 * people.reduce((sum, person) => sum + f32(trust, person), 0)) / Math.max(1, people.length);
}

function personOf(run: Run, person: number): SeenPerson {
  const { consent, sinceSpoke, ...seen } = seePerson(run, person);
  return {
    ...seen,
    consent: consentStates[consent - CONSENT.blocked] ?? 'none',
    hoursSinceSpoke: sinceSpoke < 0 ? null : sinceSpoke / 2,
  };
}
