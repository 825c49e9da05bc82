import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Wording, wordConversations } from '#domain/shift/messages.ts';
import type { Situation } from '#domain/shift/names.ts';
import type { SeenConversation } from '#domain/shift/view.ts';
import { sampleBank, sampleConversation, sampleSheet, sampleSituation } from './sample-bank.ts';

const bank = sampleBank([
  sampleSituation('cup', 'question'),
  sampleSituation('course', 'question', { place: 'private' }),
  sampleSituation('parcel', 'complaintCalm'),
  sampleSituation('lot', 'complaintCalm'),
  sampleSituation('shout', 'complaintFurious'),
  sampleSituation('insult', 'troll', { isHostile: true }),
  sampleSituation('needle', 'troll'),
  sampleSituation('friends', 'talk'),
  sampleSituation('kind', 'praise'),
]);
const wording: Wording = { bank, seed: 31, about: new Map([['lot-cause', ['lot']]]), isMild: false };
const words = (conversations: readonly SeenConversation[], more: Partial<Wording> = {}) =>
  wordConversations(conversations, { ...wording, ...more });

describe('what people say', () => {
  it('is of the kind they wrote for, and does not change when a calm complaint turns furious', () => {
    const calm = sampleConversation(5, 40, 'complaintCalm');
    const before = words([calm]).get(5);
    const after = words([{ ...calm, situation: 'complaintFurious' }]).get(5);
    expect(before?.situation.kind).toBe('complaintCalm');
    expect(after?.text).toBe(before?.text);
  });

  it('comes from its cause when it has one, and a cause’s words are nobody else’s', () => {
    const all = [
      sampleConversation(5, 40, 'complaintCalm', { cause: 'lot-cause' }),
      ...[6, 7, 8, 9].map((id) => sampleConversation(id, 41, 'complaintCalm')),
    ];
    const said = words(all);
    expect(said.get(5)?.situation.id).toBe('lot');
    for (const id of [6, 7, 8, 9]) expect(said.get(id)?.situation.id).toBe('parcel');
  });

  it('is said in private only in private', () => {
    const open = Array.from({ length: 6 }, (_, nth) => sampleConversation(nth + 1, 40, 'question'));
    expect([...words(open).values()].map(({ situation }) => situation.id)).not.toContain('course');
  });

  it('holds no insult when these are kept out', () => {
    const trolls = Array.from({ length: 6 }, (_, nth) => sampleConversation(nth + 1, 40, 'troll'));
    const said = [...words(trolls, { isMild: true }).values()];
    expect(said.map(({ situation }) => situation.id)).not.toContain('insult');
    expect([...words(trolls).values()].map(({ situation }) => situation.id)).toContain('insult');
  });

  it('comes twice only when everything has come once', () => {
    const six = Array.from({ length: 6 }, (_, nth) => sampleConversation(nth + 1, 40 + nth, 'complaintFurious'));
    const texts = [...words(six).values()].map(({ text }) => text);
    expect(new Set(texts).size).toBe(6);
  });

  it('fills in the facts, and is not said where one is missing', () => {
    const own = sampleBank([sampleSituation('slot', 'question', { says: ['{Product}?', 'When is {event}?'] })], {
      ...sampleSheet,
      event: '',
    });
    expect(words([sampleConversation(3, 40, 'question')], { bank: own }).get(3)?.text).toBe('The product?');
  });

  it('stays as it is whatever comes later', () => {
    const situations: Situation[] = ['question', 'complaintCalm', 'troll', 'praise', 'complaintFurious'];
    const conversation = fc
      .record({
        at: fc.integer({ min: 30, max: 60 }),
        wrote: fc.constantFrom(...situations),
        joined: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
        back: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      })
      .map(
        ({ at, wrote, joined, back }) =>
          (id: number) =>
            sampleConversation(id, at, wrote, {
              supporters: joined
                .toSorted((a, b) => a - b)
                .map((after, nth) => ({ person: 1000 * id + nth, at: at + after })),
              backs: back === undefined ? [] : [{ at: at + back, kind: 'silence' as const }],
            }),
      );
    fc.assert(
      fc.property(
        fc.array(conversation, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 30, max: 100 }),
        (all, now) => {
          const whole = all.map((make, nth) => make(nth + 1));
          const early = whole
            .filter(({ at }) => at <= now)
            .map((own) => ({
              ...own,
              supporters: own.supporters.filter(({ at }) => at <= now),
              backs: own.backs.filter(({ at }) => at <= now),
            }));
          const later = words(whole);
          for (const [id, before] of words(early)) {
            const after = later.get(id);
            expect(after?.text).toBe(before.text);
            expect(after?.author).toEqual(before.author);
            expect(after?.joins.slice(0, before.joins.length)).toEqual(before.joins);
            expect(after?.backs.slice(0, before.backs.length)).toEqual(before.backs);
          }
        },
      ),
    );
  });
});
