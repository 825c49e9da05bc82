import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOf, type Place } from '#domain/plan/keys.ts';

const posts: Record<string, string[]> = { '2027-03-02': ['first', 'second'], '2027-03-09': ['third'] };
const layout = { postsOf: (day: string) => posts[day] ?? [] };
const press = (key: string, at: Place, altKey = false) => actOf({ key, altKey }, at, layout);
const went = (key: string, at: Place) => {
  const act = press(key, at);
  return act?.type === 'go' ? act.place : act;
};

describe('keys in the grid of days', () => {
  it('go from day to day and from week to week', () => {
    expect(went('ArrowRight', { day: '2027-02-28' })).toEqual({ day: '2027-03-01' });
    expect(went('ArrowLeft', { day: '2027-03-02', post: 'second' })).toEqual({ day: '2027-03-01' });
    expect(went('ArrowDown', { day: '2027-03-16' })).toEqual({ day: '2027-03-23' });
    expect(went('Home', { day: '2027-03-04' })).toEqual({ day: '2027-03-01' });
    expect(went('End', { day: '2027-03-04' })).toEqual({ day: '2027-03-07' });
  });

  it('go through the posts of a day on the way down and on the way up', () => {
    const down: Place[] = [{ day: '2027-03-02' }];
    for (let step = 0; step < 4; step++) down.push(went('ArrowDown', down.at(-1) as Place) as Place);
    expect(down).toEqual([
      { day: '2027-03-02' },
      { day: '2027-03-02', post: 'first' },
      { day: '2027-03-02', post: 'second' },
      { day: '2027-03-09' },
      { day: '2027-03-09', post: 'third' },
    ]);
    expect(went('ArrowUp', { day: '2027-03-02', post: 'first' })).toEqual({ day: '2027-03-02' });
    expect(went('ArrowUp', { day: '2027-03-09' })).toEqual({ day: '2027-03-02', post: 'second' });
  });

  it('go to the same day of the next month, or to its last', () => {
    expect(went('PageDown', { day: '2027-01-31' })).toEqual({ day: '2027-02-28' });
    expect(went('PageUp', { day: '2027-03-15' })).toEqual({ day: '2027-02-15' });
  });

  it('move a post with Alt, and nothing where there is none', () => {
    const at = { day: '2027-03-02', post: 'first' };
    expect(press('ArrowDown', at, true)).toEqual({ type: 'shift', minutes: 30 });
    expect(press('ArrowLeft', at, true)).toEqual({ type: 'shift', minutes: -1440 });
    expect(press('PageDown', at, true)).toEqual({ type: 'shift', minutes: 10_080 });
    expect(press('ArrowDown', { day: '2027-03-02' }, true)).toBeUndefined();
  });

  it('open, add, take out and ask where to move', () => {
    const at = { day: '2027-03-02', post: 'first' };
    expect([press('Enter', at), press('Delete', at), press('M', at), press('n', at)]).toEqual([
      { type: 'open' },
      { type: 'remove' },
      { type: 'moveTo' },
      { type: 'add' },
    ]);
    expect([press('Enter', { day: '2027-03-02' }), press('Delete', { day: '2027-03-02' })]).toEqual([
      { type: 'add' },
      undefined,
    ]);
  });

  it('leave to the browser what is not theirs', () => {
    expect(['Tab', 'Escape', 'a', 'F5'].map((key) => press(key, { day: '2027-03-02' }))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('never leave the calendar, whatever is pressed', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        let place: Place = { day: '2027-03-02' };
        for (const one of keys) {
          const next = went(one, place) as Place;
          expect(next.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (next.post !== undefined) expect(posts[next.day]).toContain(next.post);
          place = next;
        }
      }),
    );
  });
});

describe('keys in the list', () => {
  const line = [
    { day: '2027-03-02', post: 'first' },
    { day: '2027-03-09', post: 'third' },
    { day: '', post: 'someday' },
  ];
  const walk = (key: string, post: string) => actOf({ key, altKey: false }, { day: '', post }, { ...layout, line });

  it('go along it, and stop at its ends', () => {
    expect(walk('ArrowDown', 'first')).toEqual({ type: 'go', place: line[1] });
    expect(walk('ArrowDown', 'someday')).toEqual({ type: 'go', place: line[2] });
    expect(walk('ArrowUp', 'first')).toEqual({ type: 'go', place: line[0] });
    expect(walk('End', 'first')).toEqual({ type: 'go', place: line[2] });
    expect(walk('ArrowRight', 'first')).toBeUndefined();
  });
});
