import type { EnginePost } from '#domain/plan/engine-posts.ts';
import type { DatedCause, DeskAct, ShiftEnd, ShiftRequest, ShiftView } from '#domain/shift/view.ts';
import { createDesk, type DeskRequest } from '#worker/shift-desk.ts';
import { samplePost } from '../engine/samples.ts';

const even = [0, 1, 2, 3].map((block) => ({
  share: 0.25,
  interests: [0, 1, 2, 3, 4, 5].map((topic) => (topic === block ? 1 : 0)),
  needs: [0.4, 0.2, 0.3, 0.1],
}));

const causes: readonly DatedCause[] = [
  { id: 'lot', kind: 'productDelay', day: 3, halfHour: 37, severity: 0.7, share: 0.012 },
  { id: 'leaflet', kind: 'wrongPrice', day: 3, halfHour: 38, severity: 0.6, share: 0.01 },
  { id: 'values', kind: 'valuesControversy', day: 4, halfHour: 17, severity: 0.5, share: 0.006 },
];

/** A day at the desk of two thousand people, four days after they are met. */
export const sampleShift = (seed: number, more: Partial<ShiftRequest> = {}): ShiftRequest => ({
  community: { people: 2000, blocks: even, followShares: { feed: 0.4, conversation: 0.1, group: 0.05 } },
  posts: Array.from(
    { length: 6 },
    (_, day) => samplePost(`post-${day}`, { day, halfHour: 34, clarity: 0.4 }) as EnginePost,
  ),
  causes,
  seed,
  firstDay: 4,
  shiftDays: 1,
  daysAfter: 2,
  opens: 18,
  closes: 36,
  ...more,
});

/** A desk whose answers are told apart. */
export function sampleDesk() {
  const desk = createDesk();
  const view = (asked: DeskRequest): ShiftView => {
    const answer = desk(asked);
    if (!('now' in answer)) throw new Error('That was no view.');
    return answer;
  };
  const end = (asked: DeskRequest): ShiftEnd => {
    const answer = desk(asked);
    if (!('hash' in answer)) throw new Error('That was no end.');
    return answer;
  };
  return { view, end };
}

export const replyTo = (
  conversation: number,
  halfHour: number,
  more: Partial<Extract<DeskAct, { act: 'reply' }>> = {},
): DeskAct => ({
  act: 'reply',
  day: 0,
  halfHour,
  conversation,
  isPublic: true,
  components: ['acknowledge', 'corrective'],
  words: 23,
  similarity: 0,
  ...more,
});
