import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEvent, latestAt, openRecord, readRecord } from '#domain/progress-record.ts';
import { parseEvent, parseRecord } from '#domain/progress-schema.ts';
import { events } from './progress-events.ts';

const opened = { id: 'e1', at: 1_790_000_000_123, kind: 'opened', lesson: 'what-makes-a-community' };

describe('an event', () => {
  it('is parsed as it was written', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(parseEvent(event)).toEqual({ ok: true, event });
      }),
    );
  });

  it('keeps what more a later version may say', () => {
    expect(parseEvent({ ...opened, extra: 1 })).toEqual({ ok: true, event: { ...opened, extra: 1 } });
  });

  it.each([
    ['nothing', undefined],
    ['a list', [opened]],
    ['no id', { ...opened, id: '' }],
    ['an id with @', { ...opened, id: 'a@1' }],
    ['an id with a space', { ...opened, id: 'a b' }],
    ['a moment in words', { ...opened, at: '2026' }],
    ['half a millisecond', { ...opened, at: 1.5 }],
    ['a moment before 1970', { ...opened, at: -1 }],
    ['a moment past the year 9999', { ...opened, at: latestAt + 1 }],
    ['an unknown kind', { ...opened, kind: 'toString' }],
    ['no lesson', { ...opened, lesson: undefined }],
    [
      'an unknown outcome',
      { ...opened, kind: 'answered', question: 'q', outcome: 'ok', answer: { kind: 'numeric', value: 3 } },
    ],
    [
      'an answer without end',
      { ...opened, kind: 'answered', question: 'q', outcome: 'right', answer: { kind: 'numeric', value: Infinity } },
    ],
    [
      'an answer of no kind',
      { ...opened, kind: 'answered', question: 'q', outcome: 'right', answer: { kind: '__proto__' } },
    ],
    [
      'pairs in a list',
      { ...opened, kind: 'answered', question: 'q', outcome: 'right', answer: { kind: 'match', pairs: ['a'] } },
    ],
    ['a text over a number', { ...opened, kind: 'wrote', field: 'why', text: 'x', over: [7] }],
  ])('is refused with %s', (_, raw) => {
    expect(parseEvent(raw)).toEqual({ ok: false, code: 'damaged' });
    expect(isEvent(raw)).toBe(false);
  });

  it('is judged alike by the schema and by the guard the pages load', () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.dictionary(fc.constantFrom('a', 'kind'), fc.string()),
    );
    const broken = fc
      .tuple(
        events,
        fc.constantFrom('id', 'at', 'kind', 'lesson', 'question', 'answer', 'outcome', 'text', 'over'),
        pieces,
      )
      .map(([event, part, piece]) => ({ ...event, [part]: piece }));
    fc.assert(
      fc.property(fc.oneof(broken, events, fc.anything()), (raw) => {
        expect(isEvent(raw)).toBe(parseEvent(raw).ok);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a record', () => {
  it('is read through its wrapping', () => {
    expect(parseRecord({ id: 'e1', schema: 1, event: opened })).toEqual({ ok: true, event: opened });
    expect(readRecord({ id: 'e1', schema: 1, event: opened })).toEqual({ ok: true, event: opened });
  });

  it('of a later version is told apart from a damaged one', () => {
    expect(readRecord({ schema: 2, event: opened })).toEqual({ ok: false, code: 'newer' });
    for (const raw of [undefined, opened, { schema: 0, event: opened }, { schema: 1, event: { ...opened, at: 'x' } }]) {
      expect(readRecord(raw)).toEqual({ ok: false, code: 'damaged' });
    }
  });

  it('of an earlier version takes every step that came after it, in order', () => {
    const steps = [(event: unknown) => [event, 'two'], (event: unknown) => [event, 'three']];
    expect(openRecord({ schema: 1, event: 'one' }, steps)).toEqual({ ok: true, event: [['one', 'two'], 'three'] });
    expect(openRecord({ schema: 2, event: 'one' }, steps)).toEqual({ ok: true, event: ['one', 'three'] });
    expect(openRecord({ schema: 3, event: 'one' }, steps)).toEqual({ ok: true, event: 'one' });
    expect(openRecord({ schema: 4, event: 'one' }, steps)).toEqual({ ok: false, code: 'newer' });
  });

  it('that a step cannot digest is damaged, not a crash', () => {
    const choke = () => {
      throw new TypeError('no such part');
    };
    expect(openRecord({ schema: 1, event: 'one' }, [choke])).toEqual({ ok: false, code: 'damaged' });
  });
});
