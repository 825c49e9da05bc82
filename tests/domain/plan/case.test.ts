import { describe, expect, it } from 'vitest';
import {
  caseWeek,
  changedAfterwards,
  closedWeekOf,
  closeWeek,
  isBrand,
  lastDay,
  leaveCase,
  missedCues,
  restartCase,
  startCase,
  toldEvents,
  weeksOver,
} from '#domain/plan/case.ts';
import { planShape, postsPath } from '#domain/plan/shape.ts';
import { findField } from '#domain/project/fields.ts';
import { isItemId } from '#domain/project/values.ts';
import { cellsOf, PlayedPlan, sampleCase, sampleEvents } from './case-sample.ts';
import type { PostSketch } from './examples-sketch.ts';

const crust: PostSketch = { id: 'crust', title: 'La crosta', at: '2027-04-06T09:00' };
const reel: PostSketch = { id: 'oven', title: 'Il forno di notte', at: '2027-04-20T18:30', format: 'reel' };

/** The case begun with these posts, and so many weeks closed as they are. */
function playedFor(weeks: number, ...posts: PostSketch[]): PlayedPlan {
  const played = new PlayedPlan(cellsOf(posts));
  played.write(startCase(played.plan, sampleCase));
  for (let week = 0; week < weeks; week += 1) played.write(closeWeek(played.plan, sampleCase));
  return played;
}

const change = (played: PlayedPlan, id: string, field: string, value: string) =>
  played.write([[`${postsPath}/${id}/${field}`, value]]);

describe('the days of a case', () => {
  it('are whole weeks from its Monday', () => {
    expect(caseWeek(sampleCase, 1)).toEqual({ from: '2027-04-05', to: '2027-04-11' });
    expect(caseWeek(sampleCase, 4)).toEqual({ from: '2027-04-26', to: '2027-05-02' });
    expect(lastDay(sampleCase)).toBe('2027-05-02');
  });
});

describe('a case that begins', () => {
  const { plan } = playedFor(0, crust);

  it('gives the plan its days and leaves the posts', () => {
    expect(plan.about).toMatchObject({ from: '2027-04-05', to: '2027-05-02' });
    expect(plan.play.case).toBe('bakery-april');
    expect(plan.posts.posts.map(({ id }) => id)).toEqual(['crust']);
  });

  it('writes in the calendar what is known from the start, and nothing of what is not', () => {
    expect(plan.days.own.map(({ name }) => name)).toEqual(['La fiera']);
  });

  it('takes nothing of the case that was played before along', () => {
    const other = { ...sampleCase, id: 'other', events: [sampleEvents.flood, { ...sampleEvents.mourning, after: 0 }] };
    const played = playedFor(3, crust).write([['play/wanted', 'Vendere.']]);
    played.write(startCase(played.plan, other));
    expect(played.plan.play).toMatchObject({ case: 'other', closed: [], kept: [], wanted: '' });
    expect(weeksOver(played.plan, other)).toBe(0);
    expect(played.plan.days.own.map(({ name }) => name)).toEqual(['Lutto']);
  });
});

describe('a week that is closed', () => {
  it('tells what was not known, and writes it in the calendar', () => {
    const { plan } = playedFor(1, crust);
    expect(weeksOver(plan, sampleCase)).toBe(1);
    expect(toldEvents(sampleCase, 1).map(({ id }) => id)).toEqual(['fair', 'mourning']);
    expect(plan.days.own.map(({ name }) => name)).toEqual(['La fiera', 'Lutto']);
  });

  it('marks what lasts longer than a week on its first day alone', () => {
    const mark = playedFor(2, crust).plan.days.own.find(({ name }) => name === 'Piena');
    expect([mark?.from, mark?.to]).toEqual(['2027-04-19', '2027-04-19']);
  });

  it('is the last one at the end: there is no week to close after it', () => {
    const played = playedFor(4, crust);
    expect(closeWeek(played.plan, sampleCase)).toEqual([]);
    expect(weeksOver(played.plan, sampleCase)).toBe(4);
  });

  it('writes only where the plan has a place, under ids that can be part of a path', () => {
    const played = playedFor(1, crust);
    const written = [...closeWeek(played.plan, sampleCase), ...startCase(played.plan, sampleCase)];
    for (const [path] of written) {
      expect(findField(planShape, path), path).toBeDefined();
      expect(path.split('/').every(isItemId), path).toBe(true);
    }
  });
});

describe('what is missed', () => {
  it('is an event that asks for a post, when its days are over without one', () => {
    expect(playedFor(1, crust).plan.play.closed.flatMap(({ missed }) => missed)).toEqual([]);
    expect(playedFor(2, crust).plan.play.closed.flatMap(({ missed }) => missed)).toEqual(['fair']);
  });

  it('is nothing where a post says it in time', () => {
    const told = { id: 'told', at: '2027-04-13T08:00', text: 'Sabato siamo alla fiera.' };
    expect(missedCues(playedFor(4, told).plan, sampleCase)).toEqual([]);
  });

  it('is an event whose posts stood as they were when their week ended', () => {
    const cues = missedCues(playedFor(4, reel, { ...crust, at: '2027-04-14T09:00' }).plan, sampleCase);
    expect(cues.map(({ id }) => id)).toEqual(['flood', 'fair']);
  });

  it('was not to be known before it was told: a post of the week that ends then is not held against anybody', () => {
    const early = { ...sampleEvents.mourning, after: 2 };
    const played = new PlayedPlan(cellsOf([{ ...crust, at: '2027-04-14T09:00' }]));
    const own = { ...sampleCase, events: [early] };
    played.write(startCase(played.plan, own)).write(closeWeek(played.plan, own));
    played.write(closeWeek(played.plan, own));
    expect(missedCues(played.plan, own)).toEqual([]);
  });

  it('is the event that asked to plan again before the others, and two at most', () => {
    const many = [1, 2, 3].map((place) => ({ ...sampleEvents.fair, id: `fair-${place}` }));
    const own = { ...sampleCase, events: [...many, sampleEvents.flood] };
    const played = new PlayedPlan(cellsOf([reel]));
    played.write(startCase(played.plan, own));
    for (let week = 0; week < 4; week += 1) played.write(closeWeek(played.plan, own));
    expect(missedCues(played.plan, own).map(({ id }) => id)).toEqual(['flood', 'fair-1']);
  });
});

describe('what is changed afterwards', () => {
  it('is nothing while nothing is changed, and nothing of a week that goes on', () => {
    const played = playedFor(1, crust, reel);
    expect(changedAfterwards(played.plan, sampleCase)).toEqual([]);
    change(played, 'oven', 'text', 'Un altro testo.');
    expect(changedAfterwards(played.plan, sampleCase)).toEqual([]);
  });

  it('is told of a post that says something else, and no longer once it says the same again', () => {
    const played = change(playedFor(1, crust), 'crust', 'text', 'Un altro testo.');
    expect(changedAfterwards(played.plan, sampleCase)).toMatchObject([
      { week: 1, changed: [{ id: 'crust' }], added: [], removed: 0 },
    ]);
    change(played, 'crust', 'text', 'Segale di Paularo, due giorni di riposo.');
    expect(changedAfterwards(played.plan, sampleCase)).toEqual([]);
  });

  it('is told of a post moved out of its week once, in the week it was in', () => {
    const played = change(playedFor(2, crust), 'crust', 'at', '2027-04-13T09:00');
    expect(changedAfterwards(played.plan, sampleCase)).toMatchObject([{ week: 1, changed: [{ id: 'crust' }] }]);
  });

  it('is told of posts that came and posts that went', () => {
    const played = playedFor(1, crust, { ...crust, id: 'gone' });
    played.write([
      [`${postsPath}/gone`, null],
      [`${postsPath}/late`, 9],
      [`${postsPath}/late/at`, '2027-04-08'],
    ]);
    expect(changedAfterwards(played.plan, sampleCase)).toMatchObject([
      { week: 1, changed: [], added: [{ id: 'late' }], removed: 1 },
    ]);
  });

  it('is not how far a post has come, nor what is said beside it', () => {
    const played = change(playedFor(1, crust), 'crust', 'status', 'published');
    change(played, 'crust', 'notes', 'Piaciuto.');
    expect(changedAfterwards(played.plan, sampleCase)).toEqual([]);
  });
});

describe('a post of a case', () => {
  it('is in a week that is over, or in none of them', () => {
    const { plan } = playedFor(2, crust);
    const week = (at: string) => closedWeekOf({ at }, plan, sampleCase);
    expect([week('2027-04-05T00:05'), week('2027-04-18'), week('2027-04-19'), week('')]).toEqual([
      1,
      2,
      undefined,
      undefined,
    ]);
  });
});

describe('starting again', () => {
  it('goes back to the first week with the posts as they are', () => {
    const played = change(playedFor(3, crust, reel), 'crust', 'text', 'Un altro testo.');
    played.write([['play/missed', 'La fiera.']]);
    played.write(restartCase(played.plan, sampleCase));
    expect(played.plan.play).toMatchObject({ case: 'bakery-april', closed: [], missed: '' });
    expect(weeksOver(played.plan, sampleCase)).toBe(0);
    expect(played.plan.days.own.map(({ name }) => name)).toEqual(['La fiera']);
    expect(played.plan.posts.posts).toHaveLength(2);
  });
});

describe('leaving', () => {
  it('takes out the weeks and the days of the case; posts, own days and what was written stay', () => {
    const played = playedFor(2, crust);
    played.write([
      ['play/wanted', 'Più gente.'],
      ['days/own/mine', 3],
      ['days/own/mine/name', 'La sagra'],
    ]);
    played.write(leaveCase(played.plan));
    expect(played.plan.play).toMatchObject({ case: '', closed: [], wanted: 'Più gente.' });
    expect(played.plan.days.own.map(({ name }) => name)).toEqual(['La sagra']);
    expect(played.plan.about.from).toBe('2027-04-05');
  });
});

it('knows a brand by its name, however it is written', () => {
  expect(isBrand(' forno lisetta', 'Forno Lisetta ')).toBe(true);
  expect(isBrand('Forno Lisetta', '')).toBe(false);
});
