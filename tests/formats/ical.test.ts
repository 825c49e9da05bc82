import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { instantOf } from '#domain/plan/zone.ts';
import { type CalendarEvent, writeCalendar } from '#formats/ical.ts';
import { hardPosts } from '../domain/plan/plan-samples.ts';

const frame = { name: 'Forno Lisetta: piano', language: 'it', zone: 'Europe/Rome' } as const;

function eventOf(own: Partial<CalendarEvent>): CalendarEvent {
  return {
    uid: 'project-post@bottega',
    at: '2026-11-30T09:30',
    summary: 'Instagram · Pane',
    description: '',
    categories: [],
    isCertain: false,
    changedAt: Date.UTC(2026, 10, 26, 14, 3, 7),
    ...own,
  };
}

function read(text: string) {
  const calendar = new ical.Component(ical.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      const made = new ical.Timezone(zone);
      return [made.tzid, made] as const;
    }),
  );
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ical.Event(component);
    const start = event.startDate;
    const property = component.getFirstProperty('dtstart');
    const tzid = property?.getFirstParameter('tzid');
    if (tzid) start.zone = zones.get(tzid) ?? ical.Timezone.utcTimezone;
    return { event, component, start, instant: start.toUnixTime() * 1000 };
  });
  return { calendar, events };
}

/** An hour a day, and every half hour of the days around each change of the clocks. */
function momentsAround(days: readonly string[]): string[] {
  return days.flatMap((day) =>
    Array.from({ length: 48 }, (_, half) => {
      const clock = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
      return `${day}T${clock}`;
    }),
  );
}

describe('writeCalendar', () => {
  it.each([
    ['Europe/Rome', ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2027-03-28']],
    ['America/New_York', ['2026-03-08', '2026-11-01', '2027-03-14']],
    ['Australia/Lord_Howe', ['2026-04-05', '2026-10-04', '2026-10-05']],
    ['Asia/Tokyo', ['2026-05-09']],
    ['Africa/Casablanca', ['2027-02-07', '2027-03-14']],
  ])('is read at the instants that were meant, %s', (zone, days) => {
    const moments = momentsAround(days);
    const text = writeCalendar(
      moments.map((at, place) => eventOf({ at, uid: `u${place}@bottega` })),
      { ...frame, zone },
    );
    expect(read(text).events.map(({ instant }) => new Date(instant).toISOString())).toEqual(
      moments.map((at) => new Date(instantOf(at, zone).instant).toISOString()),
    );
  });

  it('gives the clock that does not exist the hour RFC 5545 says', () => {
    const text = writeCalendar([eventOf({ at: '2026-03-29T02:30' })], frame);
    expect(text).toContain('DTSTART;TZID=Europe/Rome:20260329T033000\r\n');
  });

  it('takes the first of a clock that comes twice, so that no program can take the other', () => {
    const text = writeCalendar([eventOf({ at: '2026-10-25T02:30' })], frame);
    expect(text).toContain('DTSTART:20261025T003000Z\r\n');
  });

  it('writes the changes of the clock with their offsets and names', () => {
    const text = writeCalendar([eventOf({ at: '2027-03-01T09:00' })], frame);
    expect(text).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT',
    );
    expect(text).toContain(
      'BEGIN:STANDARD\r\nDTSTART:20271031T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD',
    );
  });

  it('makes a day without an hour a whole day, with no zone needed', () => {
    const text = writeCalendar([eventOf({ at: '2026-12-06' })], frame);
    const [only] = read(text).events;
    expect(only?.start.isDate).toBe(true);
    expect(only?.event.endDate.toString()).toBe('2026-12-07');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('says that a post is certain only when it is', () => {
    const text = writeCalendar([eventOf({ isCertain: true }), eventOf({ uid: 'other@bottega' })], frame);
    expect(read(text).events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'TENTATIVE',
    ]);
  });

  it('raises the sequence of what was changed later, and keeps its name', () => {
    const sequences = [0, 41_000].map((later) => {
      const text = writeCalendar([eventOf({ changedAt: Date.UTC(2026, 10, 26) + later })], frame);
      const [only] = read(text).events;
      return { uid: only?.event.uid, sequence: only?.event.sequence ?? 0 };
    });
    expect(sequences[0]?.uid).toBe(sequences[1]?.uid);
    expect((sequences[1]?.sequence ?? 0) - (sequences[0]?.sequence ?? 0)).toBe(41);
  });

  it('gives texts back as they were, on lines of 75 octets at the most, ended by CRLF', () => {
    const text = writeCalendar(
      hardPosts.map((post, place) =>
        eventOf({
          uid: `u${place}`,
          summary: post.split('\n')[0] ?? '',
          description: post,
          categories: [post, 'a;b,c'],
        }),
      ),
      frame,
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    const { events } = read(text);
    expect(events.map(({ event }) => event.description)).toEqual([...hardPosts]);
    expect(events.map(({ component }) => component.getFirstProperty('categories')?.getValues())).toEqual(
      hardPosts.map((post) => [post, 'a;b,c']),
    );
  });

  it('gives back any text without controls, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
        const text = written.replace(/[^\P{Cc}\n]/gu, '');
        const made = writeCalendar([eventOf({ description: text, summary: 'x' })], frame);
        const [only] = read(made).events;
        expect(only?.event.description ?? '').toBe(text);
        expect(made.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
      { seed: 17 },
    );
  });
});
