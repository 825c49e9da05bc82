import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween } from '#domain/plan/calendar.ts';
import type { Post } from '#domain/plan/shape.ts';
import { findClashes, freeMoment, hourOn, leastApart } from '#domain/plan/wall-hours.ts';
import { loaf } from './examples-sketch.ts';
import { postsOf } from './plan-samples.ts';

const rome = 'Europe/Rome';

describe('an hour on the clocks', () => {
  it.each([
    ['2027-03-28T01:59', 'one'],
    ['2027-03-28T02:00', 'never'],
    ['2027-03-28T02:59', 'never'],
    ['2027-03-28T03:00', 'one'],
    ['2027-10-31T01:45', 'one'],
    ['2027-10-31T02:00', 'twice'],
    ['2027-10-31T02:58', 'twice'],
    ['2027-10-31T03:01', 'one'],
    ['2027-03-28', 'one'],
    ['', 'one'],
  ])('%s comes as %s in Rome', (at, hour) => {
    expect(hourOn(at, rome)).toBe(hour);
    expect(hourOn(at, rome)).toBe(hour);
    expect(hourOn(at, 'Africa/Lagos')).toBe('one');
  });

  it('is set on another day elsewhere', () => {
    expect(hourOn('2027-03-14T02:30', 'America/New_York')).toBe('never');
    expect(hourOn('2027-03-14T02:30', rome)).toBe('one');
  });

  it('is not read in a place that is nowhere', () => {
    expect(() => hourOn('2027-03-28T02:30', 'Europa/Roma')).toThrow(RangeError);
  });
});

type Sketch = Partial<Pick<Post, 'channel' | 'at' | 'status'>> & { id: string };
const read = (...posts: Sketch[]) => postsOf(...posts.map((own) => ({ ...loaf, at: '2027-03-02T09:00', ...own })));

/** The clashes by ids: who is to move, and beside whom. */
function clashesOf(posts: readonly Post[]) {
  const { sameMinute, sameHour } = findClashes(posts);
  const ids = (list: typeof sameMinute) => list.map(({ post, other }) => `${post.id}-${other.id}`);
  return { sameMinute: ids(sameMinute), sameHour: ids(sameHour) };
}

describe('posts that clash', () => {
  it.each<[string, Sketch[], string[], string[]]>([
    ['share a minute: the second by id is to move', [{ id: 'b' }, { id: 'a' }], ['b-a'], []],
    ['are 59 minutes apart', [{ id: 'a' }, { id: 'b', at: '2027-03-02T09:59' }], [], ['b-a']],
    ['are an hour apart: they do not', [{ id: 'a' }, { id: 'b', at: '2027-03-02T10:00' }], [], []],
    [
      'lie on both sides of midnight',
      [
        { id: 'a', at: '2027-03-03T00:10' },
        { id: 'b', at: '2027-03-02T23:40' },
      ],
      [],
      ['a-b'],
    ],
    ['are on two channels: they do not', [{ id: 'a' }, { id: 'b', channel: 'linkedin' }], [], []],
    [
      'are on none: they do not',
      [
        { id: 'a', channel: '' },
        { id: 'b', channel: '' },
      ],
      [],
      [],
    ],
    [
      'have no hour: they do not',
      [
        { id: 'a', at: '2027-03-02' },
        { id: 'b', at: '2027-03-02' },
      ],
      [],
      [],
    ],
    ['are ideas: they are only near', [{ id: 'a', status: 'idea' }, { id: 'b' }], [], ['a-b']],
    [
      'are out already: nothing to move',
      [
        { id: 'a', status: 'published' },
        { id: 'b', status: 'published' },
      ],
      [],
      [],
    ],
    ['have one that is out: the other moves', [{ id: 'a' }, { id: 'b', status: 'published' }], ['a-b'], []],
    ['are three: each beside the one before', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ['b-a', 'c-b'], []],
    ['have an idea between', [{ id: 'a' }, { id: 'b', status: 'idea' }, { id: 'c' }], ['c-a'], ['b-c']],
    ['have one that is out after', [{ id: 'a' }, { id: 'b' }, { id: 'c', status: 'published' }], ['a-c', 'b-a'], []],
  ])('%s', (_, sketches, sameMinute, sameHour) => {
    expect(clashesOf(read(...sketches))).toEqual({ sameMinute, sameHour });
  });

  const anyPosts = fc
    .array(
      fc.record({
        at: fc.constantFrom('2027-03-02T09:00', '2027-03-02T09:30', '2027-03-02T11:00'),
        status: fc.constantFrom('idea', 'draft', 'published'),
      }),
      { maxLength: 6 },
    )
    .map((posts) => read(...posts.map((own, place) => ({ ...own, id: `p${place}` }) as Sketch)));

  it('are stopped whenever two that are more than ideas share a minute, and one of them can still move', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const written = posts.filter(({ status }) => status !== 'idea');
        const isHard = written.some((a) =>
          written.some((b) => a.id < b.id && a.at === b.at && (a.status !== 'published' || b.status !== 'published')),
        );
        expect(findClashes(posts).sameMinute.length > 0).toBe(isHard);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the next free moment', () => {
  const [post, ...others] = read({ id: 'a' }, { id: 'b' }, { id: 'c', at: '2027-03-02T10:50' });
  const free = (from: string, posts: readonly Post[] = others) => post && freeMoment(from, post, posts, rome);

  it.each([
    ['2027-03-02T07:01', '2027-03-02T07:30'],
    ['2027-03-02T08:00', '2027-03-02T08:00'],
    ['2027-03-02T08:10', '2027-03-02T12:00'],
    ['2027-03-02T13:31', '2027-03-02T14:00'],
  ])('from %s is %s', (from, at) => {
    expect(free(from)).toBe(at);
  });

  it('beside a post of nine is ten', () => {
    expect(free('2027-03-02T09:00', others.slice(0, 1))).toBe('2027-03-02T10:00');
  });

  it('is never in the hour that does not exist, nor in the one that comes twice', () => {
    expect(free('2027-03-28T02:00')).toBe('2027-03-28T03:00');
    expect(free('2027-10-31T01:40')).toBe('2027-10-31T03:00');
  });

  it('is not there when the day is over or full', () => {
    expect(free('2027-03-02T23:31')).toBeUndefined();
    const full = Array.from({ length: 24 }, (_, hour) => ({
      id: `h${hour}`,
      at: `2027-03-02T${String(hour).padStart(2, '0')}:15`,
    }));
    expect(free('2027-03-02T00:00', read(...full))).toBeUndefined();
  });

  it('is an hour from all others, whatever they are', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 12 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 1439 }), (taken, from) => {
        const clock = (minute: number) =>
          `2027-03-02T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const posts = read(...taken.map((minute, place) => ({ id: `p${place}`, at: clock(minute) })));
        const at = free(clock(from), posts);
        if (at === undefined) return;
        expect(at >= clock(from)).toBe(true);
        expect(['00', '30']).toContain(at.slice(14));
        for (const other of posts) expect(Math.abs(minutesBetween(other.at, at))).toBeGreaterThanOrEqual(leastApart);
      }),
    );
  });
});
