import { describe, expect, it } from 'vitest';
import { debriefOf, differenceOf } from '#domain/shift/debrief.ts';
import type { DeskEntry } from '#domain/shift/desk-log.ts';
import { wordConversations } from '#domain/shift/messages.ts';
import type { Movement, SeenConversation, ShiftEnd } from '#domain/shift/view.ts';
import { sampleBank, sampleConversation, sampleSituation } from './sample-bank.ts';

const bank = sampleBank([
  sampleSituation('cup', 'question'),
  sampleSituation('parcel', 'complaintCalm'),
  sampleSituation('needle', 'troll', { best: 'leave' }),
  sampleSituation('friends', 'talk', { best: 'leave' }),
]);
const meters = { trust: 52, affect: 50, consent: 90, tension: 4, promoters: 12, detractors: 3, followers: 800 };
const circle = { people: 70, trust: 51.5, trustBefore: 51 };
const writers = { people: 3, trust: 49, trustBefore: 47, consent: 100, solved: 50, circle };

function endOf(conversations: SeenConversation[], moved: Movement[], more: Partial<ShiftEnd> = {}): ShiftEnd {
  return {
    view: {
      now: 575,
      meters: { ...meters, trust: 52.4 },
      writers,
      conversations,
      posts: [],
      crises: [],
      followers: [],
    },
    before: meters,
    moved,
    figures: {
      messages: 3,
      answered: 1,
      solved: 1,
      medianWait: 2.5,
      minutesAsked: 31,
      contacts: 0,
      contactsAgreed: 0,
      optOuts: 0,
      blocks: 0,
      unfollows: 0,
      newPromoters: 0,
      supporters: 0,
    },
    satisfaction: conversations.map(({ id }) => [id, id / 10]),
    closedAt: 515,
    hash: 'abc',
    ...more,
  };
}
const shift = {
  minutes: 60,
  days: 1,
  causes: [{ id: 'lot', kind: 'productDelay' as const, day: -1, at: '15:00', messages: [], told: 'A lot broke.' }],
};
const words = (conversations: SeenConversation[]) =>
  wordConversations(conversations, { bank, seed: 3, about: new Map(), isMild: false });
const reply = (
  conversation: number,
  does: DeskEntry extends infer E ? (E extends { does: infer D } ? D : never) : never,
): DeskEntry => ({
  type: 'reply',
  day: 0,
  minute: 0,
  conversation,
  isPublic: true,
  text: 'Entro venerdì lo cambiamo.',
  heard: [],
  does,
});

describe('a debrief', () => {
  it('tells the two conversations that cost most, each with what cost most in it', () => {
    const all = [1, 2, 3, 4].map((id) => sampleConversation(id, 480, 'complaintCalm'));
    const moved: Movement[] = [
      { move: 'silence', about: 1, people: 1, size: -0.06 },
      { move: 'readSilence', about: 1, people: 8, size: -0.02 },
      { move: 'promise', about: 2, people: 1, size: -0.11 },
      { move: 'support', about: 3, people: 2, size: -0.03 },
      { move: 'reply', about: 4, people: 1, size: 0.4 },
    ];
    const { cues } = debriefOf(shift, [], endOf(all, moved), words(all));
    expect(cues.map(({ conversation, reason, people }) => [conversation, reason, people])).toEqual([
      [2, 'late', 1],
      [1, 'silence', 9],
    ]);
    expect(cues[1]?.loss).toBeCloseTo(0.08, 12);
  });

  it('counts no silence towards who provokes or talks among themselves, and always a private message nobody asked for', () => {
    const all = [
      sampleConversation(1, 480, 'troll'),
      sampleConversation(2, 480, 'praise', { isAddressed: false }),
      sampleConversation(3, 480, 'praise', { isAddressed: false, backs: [{ at: 500, kind: 'intruded' }] }),
    ];
    const moved: Movement[] = [1, 2].map((about) => ({ move: 'silence', about, people: 1, size: -0.2 }));
    const { cues } = debriefOf(shift, [], endOf(all, moved), words(all));
    expect(cues.map(({ conversation, reason }) => [conversation, reason])).toEqual([[3, 'intruded']]);
  });

  it('says what became of each conversation, and of each promise', () => {
    const all = [
      sampleConversation(1, 480, 'complaintCalm', { isSolved: true }),
      sampleConversation(2, 480, 'complaintCalm', { status: 'answered', backs: [{ at: 560, kind: 'late' }] }),
      sampleConversation(3, 480, 'question'),
      sampleConversation(4, 480, 'question'),
      sampleConversation(5, 480, 'troll', { status: 'hidden' }),
      sampleConversation(6, 480, 'praise', { isAddressed: false }),
      sampleConversation(7, 480, 'complaintCalm', { status: 'answered', promise: 600 }),
    ];
    const log: DeskEntry[] = [
      reply(1, ['corrective', 'deadline']),
      reply(2, ['deadline']),
      { type: 'leave', day: 0, minute: 9, conversation: 3 },
      reply(7, ['deadline']),
    ];
    const { rows, promises, minutes } = debriefOf(shift, log, endOf(all, []), words(all));
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'solved',
      'answered',
      'left',
      'unanswered',
      'hidden',
      'talk',
      'answered',
    ]);
    expect(promises.map(({ conversation, state }) => [conversation, state])).toEqual([
      [1, 'kept'],
      [2, 'missed'],
      [7, 'pending'],
    ]);
    expect(minutes).toEqual({ worked: 9, had: 60 });
  });

  it('sets what was expected beside what came', () => {
    const all = [
      sampleConversation(1, 480, 'complaintCalm', { backs: [{ at: 490, kind: 'open' }] }),
      sampleConversation(2, 480, 'complaintCalm', { supporters: [{ person: 9, at: 490 }] }),
    ];
    const expects = { trust: 'down', grows: null, back: 'few' } as const;
    const log: DeskEntry[] = [reply(1, []), reply(2, []), { type: 'close', day: 0, minute: 20, expects }];
    const [own] = debriefOf(shift, log, endOf(all, []), words(all)).expected;
    expect(own).toEqual({ day: 0, expects, trust: 'up', grew: 2, back: 0.5 });
  });

  it('tells the trust that a cause moved by itself', () => {
    const moved: Movement[] = [{ move: 'cause', about: 'lot', people: 7, size: -0.42 }];
    const [own] = debriefOf(shift, [], endOf([], moved), new Map()).causes;
    expect(own).toEqual({ id: 'lot', told: 'A lot broke.', moved: -0.42, people: 7 });
  });
});

describe('the other branch', () => {
  it('names only what ended elsewhere, and who only one of the days had', () => {
    const all = [1, 2, 3].map((id) => sampleConversation(id, 480, 'complaintCalm'));
    const lived = endOf(all, [], {
      satisfaction: [
        [1, -0.6],
        [2, 0.1],
        [3, 0.2],
      ],
    });
    const [first, second] = all;
    const others = [
      first,
      second && { ...second, supporters: [{ person: 4, at: 500 }] },
      sampleConversation(8, 490, 'question'),
    ];
    const other = endOf(
      others.filter((own) => own !== undefined),
      [],
      {
        satisfaction: [
          [1, -0.6],
          [2, 0.1],
          [8, 0],
        ],
      },
    );
    expect(differenceOf(lived, other).conversations).toEqual([
      { conversation: 2, satisfaction: 0, supporters: 1 },
      { conversation: 3, satisfaction: 0, supporters: 0, only: 'before' },
      { conversation: 8, satisfaction: 0, supporters: 0, only: 'after' },
    ]);
  });
});
