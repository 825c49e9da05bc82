/**
 * A shift as it is lived: the community goes on while the desk acts. It keeps the run from one question to the next, and
 * can live it all again from the acts, which is how a reload and the other branch work.
 */
import type { DeskAct, Moment, Movement, ShiftEnd, ShiftRequest, ShiftView } from '#domain/shift/view.ts';
import { checkRequest } from '#engine/check-request.ts';
import { type Community, createCommunity } from '#engine/community.ts';
import { hashRun } from '#engine/hash.ts';
import { type Measure, readMeasure } from '#engine/measure-names.ts';
import { median } from '#engine/measures.ts';
import { HALF_HOURS, type Situation } from '#engine/names.ts';
import { metersNow, movedSince } from '#engine/now.ts';
import type { Act, Reply } from '#engine/plan.ts';
import { Run } from '#engine/run.ts';
import { inboxOf, inboxTo, type Lived, viewOf } from './desk-view.ts';

export type DeskRequest =
  /** Opens the desk and lives what has been done, in its order; `until` is where one was. */
  | { readonly type: 'open'; readonly request: ShiftRequest; readonly acts: readonly DeskAct[]; readonly until: Moment }
  | { readonly type: 'act'; readonly act: DeskAct; readonly until: Moment }
  /** Lives on to a later half-hour. */
  | { readonly type: 'wait'; readonly until: Moment }
  /** Lives the days after, and tells how it ended. */
  | { readonly type: 'close' }
  /** The same people and days with other acts, apart from the shift being lived. */
  | { readonly type: 'branch'; readonly acts: readonly DeskAct[] };

export interface DeskJobs {
  open: ShiftView;
  act: ShiftView;
  wait: ShiftView;
  close: ShiftEnd;
  branch: ShiftEnd;
}

/** @throws {RangeError} when nothing was opened, or the request is not sound. */
export function createDesk() {
  let community: Community | undefined;
  let request: ShiftRequest | undefined;
  let lived: Lived | undefined;

  function begin(asked: ShiftRequest): Lived {
    if (request !== asked || !community) {
      community = communityOf(asked);
      request = asked;
    }
    const { posts, causes, seed, firstDay, opens } = asked;
    const run = new Run(community, { posts, causes }, [], seed, daysOf(asked));
    keepDesk(run, asked);
    run.stepTo(firstDay * HALF_HOURS + opens);
    return { run, request: asked, before: metersNow(run), trust: run.state.trust.slice() };
  }

  function answer(asked: DeskRequest): ShiftView | ShiftEnd {
    if (asked.type === 'open') {
      lived = begin(asked.request);
      for (const act of asked.acts) perform(lived, act);
      seek(lived, asked.until);
      return viewOf(lived);
    }
    if (!lived) throw new RangeError('no shift is open');
    if (asked.type === 'act') perform(lived, asked.act);
    if (asked.type === 'act' || asked.type === 'wait') {
      seek(lived, asked.until);
      return viewOf(lived);
    }
    if (asked.type === 'close') return end(lived);
    const other = begin(lived.request);
    for (const act of asked.acts) perform(other, act);
    return end(other);
  }

  return answer;
}

function daysOf({ firstDay, shiftDays, daysAfter }: ShiftRequest): number {
  return firstDay + shiftDays + daysAfter;
}

function communityOf(asked: ShiftRequest): Community {
  const { community, posts, causes, seed } = asked;
  const checked = checkRequest({ community, plan: { posts, causes }, acts: [], seed, days: daysOf(asked) });
  if (!checked.ok) throw new RangeError(checked.problems.map(({ code, place }) => `${place}: ${code}`).join(', '));
  return createCommunity(checked.request.community, seed);
}

/**
 * The days before: somebody else held the desk, and gave everyone who wrote to the brand a courteous answer, at noon and
 * at closing time. What has been written since is what the shift opens on.
 */
function keepDesk(run: Run, { firstDay, closes }: ShiftRequest): void {
  for (let day = 0; day < firstDay; day++)
    for (const halfHour of [NOON, closes]) {
      run.stepTo(day * HALF_HOURS + halfHour + 1);
      for (const { id, isAddressed, situation, status } of [...run.conversations])
        if (isAddressed && status === 'open')
          run.perform({ act: 'reply', day, halfHour, conversation: id, isPublic: true, ...USUAL[situation] });
    }
}

const NOON = 24;
const heard = { components: ['acknowledge', 'explain'], words: 30 } as const;
const mended = { components: ['acknowledge', 'apologise', 'corrective'], words: 35 } as const;
const USUAL: Record<Situation, Pick<Reply, 'components' | 'words'>> = {
  question: { components: ['explain'], words: 20 },
  complaintCalm: mended,
  complaintFurious: mended,
  dissent: heard,
  misinformation: { components: ['explain', 'evidence'], words: 35 },
  troll: { components: [], words: 0 },
  praise: { components: ['thank'], words: 8 },
  leaveMeAlone: { components: ['corrective'], words: 12 },
  crisisVictim: heard,
  crisisAccidental: mended,
  crisisPreventable: mended,
};

/** Lives up to and with a half-hour; going back does nothing. */
function seek({ run, request }: Lived, { day, halfHour }: Moment): void {
  run.stepTo((request.firstDay + day) * HALF_HOURS + halfHour + 1);
}

function perform(lived: Lived, { day, ...act }: DeskAct): void {
  const { run, request } = lived;
  seek(lived, { day, halfHour: act.halfHour });
  run.perform({ ...act, day: request.firstDay + day } as Act); // the same acts, dated from the run's first day
}

function end(lived: Lived): ShiftEnd {
  const { run, request, before } = lived;
  const { firstDay, opens } = request;
  run.stepTo(run.days * HALF_HOURS);
  const from = firstDay * HALF_HOURS + opens;
  const sum = (measure: Measure) =>
    readMeasure(run.measures, measure)
      .slice(firstDay)
      .reduce((all, n) => all + n, 0);
  const inbox = inboxOf(run, request).filter(({ isAddressed }) => isAddressed);
  const answered = inbox.filter(({ firstReply }) => firstReply >= 0);
  const waits = answered.map(({ firstReply, halfHour }) => (firstReply - halfHour) / 2);
  return {
    view: viewOf(lived),
    before,
    moved: movedSince(run, from).map((moved) => nameMovement(run, moved)),
    figures: {
      messages: inbox.length,
      answered: answered.length,
      solved: inbox.filter(({ isSolved }) => isSolved).length,
      medianWait: waits.length === 0 ? null : median(waits),
      minutesAsked: sum('minutes'),
      contacts: sum('contacts'),
      contactsAgreed: sum('contactsAgreed'),
      optOuts: sum('optOuts'),
      blocks: sum('blocks'),
      unfollows: sum('unfollows'),
      newPromoters: sum('newPromoters'),
      supporters: sum('supporters'),
    },
    closedAt: inboxTo(request),
    satisfaction: run.conversations.map(({ id, satisfaction }) => [id, satisfaction]),
    hash: hashRun(run),
  };
}

const aboutConversations = new Set(['reply', 'readReply', 'silence', 'readSilence', 'support', 'hidden', 'promise']);
const aboutCauses = new Set(['crisis', 'statement', 'cause', 'rumour']);
const aboutPosts = new Set(['post', 'sharedPost']);

function nameMovement(run: Run, { move, index, people, size }: ReturnType<typeof movedSince>[number]): Movement {
  const about = aboutConversations.has(move)
    ? run.conversations[index]?.id
    : aboutCauses.has(move)
      ? run.causes[index]?.cause.id
      : aboutPosts.has(move)
        ? run.posts[index]?.post.id
        : undefined;
  return { move, about: about ?? null, people, size };
}
