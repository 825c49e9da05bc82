import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactEffect, infringement } from '#engine/contact.ts';
import { readMeasure } from '#engine/measure-names.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { HALF_HOURS } from '#engine/names.ts';
import type { Act, Contact, Plan } from '#engine/plan.ts';
import { f64, i8, pick, u16 } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { CONSENT } from '#engine/state.ts';
import { actsOf, communityOf, drawnRuns, followOnly, modelWith, sampleCommunity } from './samples.ts';

const { blocked, withdrawn, none, follows, spoke, agreed } = CONSENT;

/**
 * What a half-hour may make of what a person allows. A yes lasts until it is taken back; who withdrew comes back by an
 * explicit yes only; who blocked never does. What is left depends on following and on having written.
 */
const LEGAL: Readonly<Record<number, readonly number[]>> = {
  [none]: [blocked, withdrawn, follows, spoke, agreed],
  [follows]: [blocked, withdrawn, none, spoke, agreed],
  [spoke]: [blocked, withdrawn, none, follows, agreed],
  [agreed]: [blocked, withdrawn],
  [withdrawn]: [blocked, agreed],
  [blocked]: [],
};

/** People asked, written to and asking to be left alone in a half-hour, as the acts and the conversations say. */
function touched(run: Run, t: number) {
  const asked = new Set<number>();
  const written = new Set<number>();
  for (const act of run.acts) {
    if (act.day * HALF_HOURS + act.halfHour !== t) continue;
    if (act.act === 'contact') written.add(act.person);
    if (act.act !== 'reply') continue;
    const conversation = run.conversations.find(({ id }) => id === act.conversation);
    if (!conversation) continue;
    if (!conversation.isAddressed) written.add(conversation.person);
    else if (act.components.includes('askPermission')) asked.add(conversation.person);
  }
  const left = new Set(
    run.conversations
      .filter(({ halfHour, situation }) => halfHour === t && situation === 'leaveMeAlone')
      .map(({ person }) => person),
  );
  return { asked, written, left };
}

const contact = (day: number, halfHour: number, person: number, usefulness: number): Contact => ({
  act: 'contact',
  day,
  halfHour,
  person,
  usefulness,
  words: 41,
});
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('consent', () => {
  it('moves by legal steps only, and only when the brand or the person did something', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const run = new Run(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
        let before = run.state.consent.slice();
        for (let t = 0; t < drawn.days * HALF_HOURS; t++) {
          run.stepTo(t + 1);
          const { asked, written, left } = touched(run, t);
          for (let i = 0; i < drawn.people; i++) {
            const [was, is] = [i8(before, i), i8(run.state.consent, i)];
            if (was === is) continue;
            const step = `${i}: ${was} to ${is} at ${t}`;
            expect(LEGAL[was], step).toContain(is);
            if (is === agreed) expect(asked, step).toContain(i);
            // Asking once more somebody who has withdrawn is writing to them.
            if (is === blocked) expect(written.has(i) || (was === withdrawn && asked.has(i)), step).toBe(true);
            if (is === withdrawn) expect(asked.has(i) || written.has(i) || left.has(i), step).toBe(true);
            if (is === spoke) expect(u16(run.state.spoke, i), step).toBe(t + 1);
            if (was === spoke && is < spoke && is >= none)
              expect(t - u16(run.state.spoke, i) + 1, step).toBeGreaterThan(144);
          }
          before = run.state.consent.slice();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes with following: nobody who follows nothing counts as a follower', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const { state } = simulate(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
        state.consent.forEach((consent, i) => {
          if (consent === follows) expect(state.follow[i]).not.toBe(0);
          if (consent === none || consent === blocked) expect(state.follow[i]).toBe(0);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('expires three days after the person last wrote', () => {
    const community = sampleCommunity(300, 107);
    const plan: Plan = { posts: [], causes: [{ id: 'prices', kind: 'wrongPrice', day: 1, halfHour: 20, share: 0.2 }] };
    const run = new Run(community, plan, [], 109, 9);
    run.stepTo(4 * HALF_HOURS);
    const wrote = run.conversations.filter(({ isAddressed }) => isAddressed).map(({ person }) => person);
    expect(wrote.length).toBeGreaterThan(3);
    for (const person of wrote) expect(i8(run.state.consent, person)).toBe(spoke);
    run.stepTo(9 * HALF_HOURS);
    for (const person of wrote) {
      const isRecent = 9 * HALF_HOURS - u16(run.state.spoke, person) < 144;
      if (!isRecent) expect(i8(run.state.consent, person)).toBe(run.state.follow[person] === 0 ? none : follows);
    }
  });
});

describe('an infringement', () => {
  it('is most when nobody asked, less when they wrote first, least after a yes', () => {
    const { 'window.halfHours': window } = DEFAULT_MODEL.consent;
    fc.assert(
      fc.property(fc.constantFrom(none, follows, spoke), fc.integer({ min: 0, max: window }), (consent, since) => {
        const nobodyAsked = infringement(DEFAULT_MODEL, consent, -1);
        const theyWrote = infringement(DEFAULT_MODEL, consent, since);
        const saidYes = infringement(DEFAULT_MODEL, agreed, since);
        expect(nobodyAsked).toBeGreaterThan(theyWrote);
        expect(theyWrote).toBeGreaterThan(saidYes);
        expect(infringement(DEFAULT_MODEL, consent, window + 1 + since)).toBe(nobodyAsked);
      }),
    );
  });

  it('is whole against somebody who withdrew or blocked, also when they have just written', () => {
    for (const consent of [withdrawn, blocked])
      expect(infringement(DEFAULT_MODEL, consent, 3)).toBe(infringement(DEFAULT_MODEL, none, -1));
  });

  it('costs satisfaction, and usefulness buys it back: the printed values at usefulness one half', () => {
    // Specification, fact 18: −.07 unasked, +.15 after their own message, +.20 after a yes.
    expect(contactEffect(DEFAULT_MODEL, 0.5, 0.6)).toBeCloseTo(-0.075, 12);
    expect(contactEffect(DEFAULT_MODEL, 0.5, 0.15)).toBeCloseTo(0.15, 12);
    expect(contactEffect(DEFAULT_MODEL, 0.5, 0.05)).toBeCloseTo(0.2, 12);
  });
});

/** Everybody follows the feed; nothing is published, nobody fails, nobody leaves: only messages move consent. */
const onlyMessages = modelWith({
  'complaint.rate': 0,
  'unfollow.base': 0,
  'unfollow.fatigue': 0,
  'unfollow.detractor': 0,
});
const public_ = sampleCommunity(260, 113, followOnly({ feed: 0.9 }), onlyMessages);
const lived = (acts: readonly Act[], days = 4) => simulate(public_, { posts: [] }, acts, 127, days);

describe('messages nobody asked for', () => {
  it('to more people never raise the consent meter, on any day', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: 260 }, (_, i) => i),
          { minLength: 30 },
        ),
        fc.integer({ min: 5, max: 29 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (people, few, usefulness) => {
          const acts = people.map((person, nth) => contact(nth % 3, 16 + (nth % 17), person, usefulness));
          const meters = [acts.slice(0, 0), acts.slice(0, few), acts].map((sent) =>
            readMeasure(lived(sent).measures, 'meterConsent'),
          );
          const [nobody, some, all] = [pick(meters, 0), pick(meters, 1), pick(meters, 2)];
          nobody.forEach((meter, day) => {
            expect(f64(some, day)).toBeLessThanOrEqual(meter);
            expect(f64(all, day)).toBeLessThanOrEqual(f64(some, day));
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('to people who have withdrawn never raise the consent meter', () => {
    const everyone = Array.from({ length: 260 }, (_, i) => i);
    const rounds = [15, 22, 29, 36, 43].map((halfHour) => everyone.map((person) => contact(0, halfHour, person, 0.02)));
    const first = lived(rounds.flat(), 2);
    const refused = everyone.filter((i) => i8(first.state.consent, i) === withdrawn);
    expect(refused.length).toBeGreaterThan(20);
    const more = [
      ...rounds.flat(),
      ...[18, 25, 32].flatMap((halfHour) => refused.map((i) => contact(1, halfHour, i, 0.01))),
    ];
    const before = f64(readMeasure(first.measures, 'meterConsent'), 1);
    const after = f64(readMeasure(lived(more, 2).measures, 'meterConsent'), 1);
    expect(after).toBeLessThanOrEqual(before);
  });

  it('are counted apart from those with consent, and not delivered to who blocked', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const run = simulate(communityOf(drawn), drawn.plan, drawn.contacts, drawn.seed, drawn.days);
        const [sent, undelivered] = [readMeasure(run.measures, 'contacts'), readMeasure(run.measures, 'undelivered')];
        expect(sum(sent) + sum(undelivered)).toBe(drawn.contacts.length);
        readMeasure(run.measures, 'contactsAgreed').forEach((allowed, day) => {
          expect(allowed).toBeLessThanOrEqual(f64(sent, day));
        });
        const gone = run.state.consent.filter((consent) => consent === blocked).length;
        expect(sum(readMeasure(run.measures, 'blocks'))).toBe(gone);
      }),
      { numRuns: 40 },
    );
  });

  it('block the more surely the more there were before', () => {
    const rounds = (count: number) =>
      Array.from({ length: count }, (_, nth) => nth).flatMap((nth) =>
        Array.from({ length: 260 }, (_, person) => contact(nth, 20, person, 0)),
      );
    const blocks = readMeasure(lived(rounds(6), 6).measures, 'blocks');
    const sent = readMeasure(lived(rounds(6), 6).measures, 'contacts');
    const rate = (day: number) => f64(blocks, day) / f64(sent, day);
    // .02 + .15 · .6 · (1 + earlier): .11 on the first day, .29 on the third, .56 on the sixth.
    expect(rate(0)).toBeLessThan(0.2);
    expect(rate(5)).toBeGreaterThan(2 * rate(0));
    const free = modelWith({ 'block.base': 0, 'block.slope': 0, 'withdraw.unsolicited': 0 });
    const patient = simulate(
      sampleCommunity(80, 131, {}, free),
      { posts: [] },
      rounds(2).filter((one) => one.person < 80),
      137,
      3,
    );
    expect(sum(readMeasure(patient.measures, 'blocks'))).toBe(0);
  });
});
