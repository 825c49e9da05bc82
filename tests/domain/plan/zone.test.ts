import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockChanges, instantOf, isZone, momentAt, offsetAt } from '#domain/plan/zone.ts';

const at = (text: string) => Date.parse(text);
const zones = ['Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];

describe('the instant of a moment', () => {
  it('is an hour behind in winter and two in summer, in Rome', () => {
    expect(instantOf('2027-01-15T09:30', 'Europe/Rome')).toEqual({ type: 'one', instant: at('2027-01-15T08:30Z') });
    expect(instantOf('2027-07-15T09:30', 'Europe/Rome')).toEqual({ type: 'one', instant: at('2027-07-15T07:30Z') });
  });

  it('is never on the night the clocks go forward, and is read as an hour later', () => {
    const found = instantOf('2027-03-28T02:30', 'Europe/Rome');
    expect(found).toEqual({ type: 'never', instant: at('2027-03-28T01:30Z') });
    expect(momentAt(found.instant, 'Europe/Rome')).toBe('2027-03-28T03:30');
  });

  it('comes twice on the night the clocks go back', () => {
    expect(instantOf('2027-10-31T02:30', 'Europe/Rome')).toEqual({
      type: 'twice',
      instant: at('2027-10-31T00:30Z'),
      second: at('2027-10-31T01:30Z'),
    });
  });

  it('knows clocks that are set by half an hour', () => {
    expect(instantOf('2027-10-03T02:15', 'Australia/Lord_Howe').type).toBe('never');
    expect(instantOf('2027-04-04T01:45', 'Australia/Lord_Howe').type).toBe('twice');
  });

  it('is found again on the wall, in every zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01Z'), max: new Date('2037-01-01Z'), noInvalidDate: true }),
        (zone, date) => {
          const minute = Math.floor(date.getTime() / 60_000) * 60_000;
          const found = instantOf(momentAt(minute, zone), zone);
          expect(found.type).not.toBe('never');
          expect(found.type === 'twice' ? [found.instant, found.second] : [found.instant]).toContain(minute);
        },
      ),
    );
  });

  it('is refused for a day without an hour and for a zone nobody knows', () => {
    expect(() => instantOf('2027-03-28', 'Europe/Rome')).toThrow(RangeError);
    expect(() => instantOf('2027-03-28T09:00', 'Europe/Atlantis')).toThrow(RangeError);
    expect([isZone('Europe/Atlantis'), isZone('Asia/Kathmandu')]).toEqual([false, true]);
  });
});

describe('the nights on which clocks are set', () => {
  it('are two a year in Rome, at one in the morning UTC', () => {
    const hour = 3_600_000;
    expect(clockChanges(at('2027-01-01Z'), at('2028-01-01Z'), 'Europe/Rome')).toEqual([
      { at: at('2027-03-28T01:00Z'), from: hour, to: 2 * hour },
      { at: at('2027-10-31T01:00Z'), from: 2 * hour, to: hour },
    ]);
  });

  it('are none where clocks are left alone', () => {
    expect(clockChanges(at('2027-01-01Z'), at('2029-01-01Z'), 'Asia/Kathmandu')).toEqual([]);
    expect(offsetAt(at('2027-06-01Z'), 'Asia/Kathmandu')).toBe(5.75 * 3_600_000);
  });
});
