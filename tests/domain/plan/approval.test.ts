import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/plan/approval.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Sketch } from '../strategy/documents.ts';
import { findingOf, postOf, sampleClient } from './approval-sample.ts';

const decideOn = (changes: Sketch<Post>, findings = [] as ReturnType<typeof findingOf>[], round = 0) =>
  decide(postOf(changes), findings, sampleClient, round);
const concerns = (changes: Sketch<Post>, findings: ReturnType<typeof findingOf>[] = []) =>
  decideOn(changes, findings).reasons.map(({ concern }) => concern);

describe('a client', () => {
  it('says yes to what nothing speaks against, in one of the ways there are', () => {
    const { verdict, text, reasons } = decideOn({});
    expect([verdict, reasons]).toEqual(['approve', []]);
    expect(sampleClient.approves).toContain(text);
  });

  it('asks for a change with a greeting, the reason and an end', () => {
    const { verdict, text } = decideOn({ text: 'Un pane miracoloso.' });
    expect(verdict).toBe('change');
    expect(text).toMatch(/^(Grazie|Buona idea)\. («miracoloso» no|Togli «miracoloso»)\. (Il resto resta|A presto)\.$/);
  });

  it('begins in another way when it is not the first answer', () => {
    const ways = new Set([1, 2, 3, 4].map((round) => decideOn({ selling: 5 }, [], round).text.split('.')[0]));
    for (const way of ways) expect(['Meglio', 'Riletto']).toContain(way);
  });

  it('says two things at most, in the order in which they matter, and the rest once they are mended', () => {
    const all = { text: 'Miracoloso!! La pagnotta a 8 euro.' };
    expect(concerns(all, [findingOf('altMissing')])).toEqual(['claims', 'price']);
    expect(concerns({ text: 'La pagnotta a 6,50 euro!!' }, [findingOf('altMissing')])).toEqual(['pictures', 'loud']);
  });

  it('ties a reason to the findings it rests on, of one concern together, and to no other', () => {
    const findings = [findingOf('mediaMissing'), findingOf('noHour'), findingOf('altMissing')];
    const [reason, ...others] = decideOn({}, findings).reasons;
    expect(reason?.findings.map(({ code }) => code)).toEqual(['mediaMissing', 'altMissing']);
    expect(others).toEqual([]);
  });

  it('gives the same post in the same round the same answer, and leaves no hole in it', () => {
    const text = fc.constantFrom('', 'Miracoloso!!', 'La focaccia a 5 €.', 'Senza glutine, € 7 la pagnotta.');
    fc.assert(
      fc.property(text, fc.nat(6), fc.boolean(), fc.stringMatching(/^[\w-]{1,20}$/), (own, round, isBare, id) => {
        const findings = isBare ? [findingOf('altMissing')] : [];
        const answer = decide(postOf({ text: own }, id), findings, sampleClient, round);
        expect(decide(postOf({ text: own }, id), findings, sampleClient, round)).toEqual(answer);
        expect(answer.text).not.toMatch(/[{}]/);
        expect(answer.verdict === 'approve').toBe(answer.reasons.length === 0);
      }),
    );
  });

  it('has every way of saying a thing said to some post', () => {
    const said = new Set(
      Array.from({ length: 40 }, (_, place) => decide(postOf({}, `p${place}`), [], sampleClient, 0).text),
    );
    expect([...said].toSorted()).toEqual(sampleClient.approves.toSorted());
  });
});

describe('a price', () => {
  it.each<[text: string, amount: string | undefined]>([
    ['La pagnotta a 6,50 euro.', undefined],
    ['La pagnotta: € 6.5', undefined],
    ['Le pagnotte, 7 € l’una.', '7'],
    ['La pagnotta costa 6,05 euro.', '6,05'],
    ['La focaccia a 4,20 €, o 3 € la metà.', undefined],
    ['La focaccia e la pagnotta, 6,50 e 4,20 euro.', undefined],
    // Another sentence, another thing: nothing is known of the jar.
    ['Esce la pagnotta. Un barattolo di farina a 9 euro.', undefined],
    ['La pagnotta di 2 giorni.', undefined],
  ])('of «%s» that is wrong: %s', (text, amount) => {
    const [reason] = decideOn({ text }).reasons;
    if (amount === undefined) expect(reason).toBeUndefined();
    else expect(reason).toMatchObject({ concern: 'price', text: expect.stringContaining(amount) });
  });
});

describe('a loud post', () => {
  it.each<[what: string, changes: Sketch<Post>, isLoud: boolean]>([
    ['is one with two exclamation marks', { text: 'Arriva!!' }, true],
    ['is one with marks a space apart', { text: 'Arriva! ! !' }, true],
    ['is one that does nothing but sell', { selling: 5 }, true],
    ['is not one with a mark in each sentence', { text: 'Arriva! Da noi!' }, false],
    ['is not one that sells a good deal', { selling: 4 }, false],
  ])('%s', (_, changes, isLoud) => {
    expect(concerns(changes).includes('loud')).toBe(isLoud);
  });
});
