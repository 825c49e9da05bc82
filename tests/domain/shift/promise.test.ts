import { describe, expect, it } from 'vitest';
import { promisedHalfHours } from '#domain/shift/promise.ts';

// 20 January 2027 is a Wednesday; half-hour 20 is 10:00.
const now = { day: 0, halfHour: 20 };
const date = { date: '2027-01-20' };
const it_ = (text: string) => promisedHalfHours(text, 'it', now, date);
const en = (text: string) => promisedHalfHours(text, 'en', now, date);

describe('what a reply announces', () => {
  it('is counted from its words, in Italian', () => {
    expect(it_('Ti rispondo entro 2 ore')).toBe(4);
    expect(it_('Tra 20 minuti ti dico')).toBe(1);
    expect(it_('Lo spediamo entro venerdì')).toBe(2 * 48 + 36 - 20);
    expect(it_('Domani alle 9 ti chiamo')).toBe(48 + 18 - 20);
    expect(it_('Te lo dico in giornata')).toBe(16);
    expect(it_('Entro 3 giorni parte')).toBe(144);
  });
  it('is counted from its words, in English', () => {
    expect(en('We will answer within 2 hours')).toBe(4);
    expect(en('It leaves by Friday')).toBe(2 * 48 + 36 - 20);
    expect(en('I will call you tomorrow at 3 pm')).toBe(48 + 30 - 20);
    expect(en('You will hear from us today')).toBe(16);
  });
  it('is of next week when the day named is today’s or past', () => {
    expect(it_('Ci sentiamo martedì')).toBe(6 * 48 + 36 - 20);
  });
  it('is nothing where no time is understood', () => {
    expect(it_('Provvederemo quanto prima')).toBeUndefined();
    expect(en('We will look into it')).toBeUndefined();
  });
  it('is at least half an hour and at most a week away', () => {
    expect(it_('Tra 1 minuto')).toBe(1);
    expect(it_('Entro 90 giorni')).toBe(336);
  });
});
