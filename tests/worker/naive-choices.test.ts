import { describe, expect, it } from 'vitest';
import type { DeskAct, SeenConversation, ShiftEnd } from '#domain/shift/view.ts';
import { replyTo, sampleDesk, sampleShift } from './shift-samples.ts';

/** Each idea that is naive when it is followed everywhere is, somewhere, the best thing to do: here, where. */

type Reply = Partial<Extract<DeskAct, { act: 'reply' }>>;
const troll = { id: 'raid', kind: 'trollRaid', day: 4, halfHour: 16, severity: 1, share: 1 } as const;
const rude = { id: 'rude', kind: 'rudeEmployee', day: 4, halfHour: 10, severity: 1, share: 0.006 } as const;

/** The first conversation of the kind there is over some seeds, and what comes of each way of answering it. */
function compare(is: (talk: SeenConversation) => boolean, answers: readonly (Reply | null)[]) {
  for (let seed = 1; seed <= 60; seed++) {
    const request = sampleShift(seed, { causes: [...sampleShift(seed).causes, troll, rude] });
    const desk = sampleDesk();
    const view = desk.view({ type: 'open', request, acts: [], until: { day: 0, halfHour: 20 } });
    const talk = view.conversations.find((own) => own.isAddressed && is(own));
    if (!talk) continue;
    return answers.map((answer) => {
      const acts = answer ? [replyTo(talk.id, 20, answer)] : [];
      return told(desk.end({ type: 'branch', acts }), talk.id);
    });
  }
  throw new Error('No such conversation in sixty days.');
}

function told({ satisfaction, moved, view }: ShiftEnd, id: number) {
  return {
    satisfaction: new Map(satisfaction).get(id) ?? Number.NaN,
    /** Trust of everyone it touched. */
    moved: moved.filter(({ about }) => about === id).reduce((sum, { size }) => sum + size, 0),
    supporters: view.conversations.find((own) => own.id === id)?.supporters.length ?? 0,
  };
}

const wrote = (kind: string) => (talk: SeenConversation) => talk.wrote === kind && !talk.isPrivate;

describe('what is naive everywhere is best somewhere', () => {
  it('doing nothing: of a provocation', () => {
    const [left, answered, mocked] = compare(wrote('troll'), [
      null,
      { components: ['apologise', 'invite'], words: 30 },
      { components: ['defend'], words: 15 },
    ]);
    expect(left?.moved).toBeGreaterThan(answered?.moved ?? 0);
    expect(left?.moved).toBeGreaterThan(mocked?.moved ?? 0);
  });

  it('saying everything at length: to somebody furious, when there is time', () => {
    const [long, short] = compare(wrote('complaintFurious'), [
      { components: ['acknowledge', 'apologise', 'explain', 'corrective', 'personal', 'evidence'], words: 130 },
      { components: ['acknowledge', 'apologise'], words: 12 },
    ]);
    expect(long?.satisfaction).toBeGreaterThan(short?.satisfaction ?? 0);
  });

  it('sending the answer that others got: to a question that would wait for ever', () => {
    const [copy, silence] = compare(wrote('question'), [{ components: ['explain'], words: 12, similarity: 1 }, null]);
    expect(copy?.satisfaction).toBeGreaterThan(silence?.satisfaction ?? 0);
    expect(copy?.moved).toBeGreaterThan(silence?.moved ?? 0);
  });

  it('writing in private: to somebody with a complaint who has agreed to it', () => {
    const agreed = (talk: SeenConversation) =>
      wrote('complaintCalm')(talk) && (talk.author.consent === 'agreed' || talk.author.consent === 'spoke');
    const mend = { components: ['acknowledge', 'apologise', 'corrective', 'personal'], words: 24 } as const;
    const [there, here] = compare(agreed, [
      { ...mend, isPublic: false },
      { ...mend, isPublic: true },
    ]);
    expect(there?.satisfaction).toBeGreaterThan(here?.satisfaction ?? 0);
  });

  it('a plain apology: for one’s own fault, where nothing can be mended yet', () => {
    const [sorry, ...others] = compare(wrote('complaintFurious'), [
      { components: ['acknowledge', 'apologise'], words: 14 },
      { components: ['explain'], words: 14 },
      { components: ['askInfo'], words: 14 },
      { components: ['thank'], words: 14 },
      { components: ['defend', 'explain'], words: 14 },
    ]);
    for (const other of others) expect(sorry?.satisfaction).toBeGreaterThan(other.satisfaction);
  });
});
