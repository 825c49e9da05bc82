import { describe, expect, it } from 'vitest';
import {
  changedAfterwards,
  closedWeekOf,
  closeWeek,
  leaveCase,
  missedCues,
  restartCase,
  startCase,
  toldEvents,
  weeksOver,
} from '#domain/plan/case.ts';
import { isTouched, keptId, readEvent } from '#domain/plan/case-event.ts';
import { playOn, postValues, sampleCase } from './case-sample.ts';

const posts = postValues({
  walk: { title: 'Una passeggiata', at: '2027-04-07T09:10', channel: 'instagram', format: 'photo', text: 'Al forno.' },
  quiet: { title: 'Il mercoledì', at: '2027-04-14T12:20', channel: 'facebook', format: 'photo', text: 'Pane.' },
  film: { title: 'La strada del grano', at: '2027-04-21T18:40', channel: 'instagram', format: 'reel', text: 'Si va.' },
});
const started = () => {
  const play = playOn(posts);
  play.do((plan) => startCase(plan, sampleCase));
  return play;
};
const days = (play: ReturnType<typeof playOn>) => play.plan().days.own.map(({ name, from, to }) => [name, from, to]);
const event = (id: string) => {
  const found = sampleCase.events.find((own) => own.id === id);
  if (!found) throw new Error(`The sample has no event ${id}.`);
  return found;
};

describe('a case', () => {
  it('gives the plan its days, and marks what is known from the start', () => {
    const { plan } = started();
    const { about, play, posts: kept } = plan();
    expect([about.from, about.to, play.case, kept.posts.length]).toEqual([
      '2027-04-05',
      '2027-04-25',
      'bakery-april',
      3,
    ]);
    expect(days(started())).toEqual([['La fiera', '2027-04-17', '2027-04-17']]);
  });

  it('tells what happened when a week is over, and stops at the last', () => {
    const play = started();
    const heard = () => toldEvents(sampleCase, weeksOver(play.plan(), sampleCase)).map(({ id }) => id);
    expect(heard()).toEqual(['fair']);
    play.do((plan) => closeWeek(plan, sampleCase));
    expect(heard()).toEqual(['fair', 'mourning']);
    play.do((plan) => closeWeek(plan, sampleCase));
    expect(heard()).toEqual(['fair', 'mourning', 'flood']);
    expect(new Set(days(play).map(([name]) => name))).toEqual(new Set(['La fiera', 'Lutto', 'Piena']));
    play.do((plan) => closeWeek(plan, sampleCase));
    expect(weeksOver(play.plan(), sampleCase)).toBe(3);
    expect(closeWeek(play.plan(), sampleCase)).toEqual([]);
  });

  it('marks on its first day alone what lasts more than a week', () => {
    const long = { ...event('fair'), id: 'season', title: 'Stagione', from: '2027-04-06', to: '2027-04-20' };
    const play = playOn([]);
    play.do((plan) => startCase(plan, { ...sampleCase, events: [long] }));
    expect(days(play)).toEqual([['Stagione', '2027-04-06', '2027-04-06']]);
  });

  it('says what of a week that is over was changed afterwards, and not what only went through hands', () => {
    const play = started();
    play.do((plan) => closeWeek(plan, sampleCase));
    expect(changedAfterwards(play.plan(), sampleCase)).toEqual([]);
    play.do(() => [['posts/posts/walk/status', 'approved']]);
    expect(changedAfterwards(play.plan(), sampleCase)).toEqual([]);
    play.do(() => [
      ['posts/posts/walk/text', 'Al forno, alle sette.'],
      ...postValues({ late: { title: 'Aggiunto', at: '2027-04-08' } }),
    ]);
    const [found] = changedAfterwards(play.plan(), sampleCase);
    expect([found?.week, found?.changed.map(({ id }) => id), found?.added.map(({ id }) => id), found?.removed]).toEqual(
      [1, ['walk'], ['late'], 0],
    );
    play.do(() => [['posts/posts/walk', null]]);
    expect(changedAfterwards(play.plan(), sampleCase)[0]?.removed).toBe(1);
  });

  it('knows of which closed week a post is', () => {
    const play = started();
    play.do((plan) => closeWeek(plan, sampleCase));
    const weekOf = (at: string) => closedWeekOf({ at }, play.plan(), sampleCase);
    expect([weekOf('2027-04-05'), weekOf('2027-04-11T23:50'), weekOf('2027-04-12T00:10'), weekOf('')]).toEqual([
      1,
      1,
      undefined,
      undefined,
    ]);
  });

  it('remembers as missed what was known and stood unanswered in the week that closed, the gravest first', () => {
    const play = started();
    for (const _ of [1, 2, 3]) play.do((plan) => closeWeek(plan, sampleCase));
    expect(missedCues(play.plan(), sampleCase).map(({ id }) => id)).toEqual(['flood', 'fair']);

    const wise = started();
    wise.do(() => postValues({ told: { title: 'Sabato c’è la fiera', at: '2027-04-13T08:30', channel: 'facebook' } }));
    wise.do((plan) => closeWeek(plan, sampleCase));
    wise.do(() => [['posts/posts/quiet/at', '2027-04-15T12:20']]);
    wise.do((plan) => closeWeek(plan, sampleCase));
    const kept = keptId('flood', 'film');
    wise.do(() => [
      [`play/kept/${kept}`, 1],
      [`play/kept/${kept}/event`, 'flood'],
      [`play/kept/${kept}/reason`, 'Lo giriamo dall’altra valle.'],
    ]);
    wise.do((plan) => closeWeek(plan, sampleCase));
    expect(missedCues(wise.plan(), sampleCase)).toEqual([]);
  });

  it('begins again, and is left, without touching posts', () => {
    const play = started();
    play.do((plan) => closeWeek(plan, sampleCase));
    play.do(() => [['play/wanted', 'Gente al forno.']]);
    play.do((plan) => restartCase(plan, sampleCase));
    expect([weeksOver(play.plan(), sampleCase), play.plan().play.wanted, days(play).length]).toEqual([0, '', 1]);
    play.do((plan) => leaveCase(plan));
    expect([play.plan().play.case, days(play), play.plan().posts.posts.length]).toEqual(['', [], 3]);
  });
});

describe('an event', () => {
  it('touches the posts that answer to all it says, and none without a day', () => {
    const { plan } = started();
    const [walk, , film] = plan().posts.posts;
    if (!walk || !film) throw new Error('The sample has three posts.');
    const { touches } = event('flood');
    if (!touches) throw new Error('The flood touches posts.');
    expect(isTouched(film, touches)).toBe(true);
    expect(isTouched({ ...film, format: 'photo' }, touches)).toBe(false);
    expect(isTouched({ ...film, at: '' }, touches)).toBe(false);
    expect(isTouched({ ...film, at: '2027-04-25' }, touches)).toBe(true);
    expect(isTouched({ ...film, at: '2027-04-26' }, touches)).toBe(false);
    expect(isTouched({ ...film, pillar: 'p' }, { ...touches, pillars: ['q'] })).toBe(false);
    expect(isTouched({ ...film, action: 'buy' }, { ...touches, sells: true })).toBe(true);
    expect(isTouched(film, { ...touches, sells: true })).toBe(false);
    expect(
      isTouched(
        { ...walk, firstComment: 'Alle fornaci.' },
        { from: '2027-04-01', to: '2027-04-30', words: ['fornac*'] },
      ),
    ).toBe(true);
  });

  it('is answered by a post that says what it wants said, by a change, or by a reason', () => {
    const play = started();
    const open = (id: string) => readEvent(event(id), play.plan()).open.map((post) => post.id);
    expect(readEvent(event('fair'), play.plan())).toMatchObject({ lacks: true, isAnswered: false });
    expect(open('flood')).toEqual(['film']);
    play.do(() => [
      [`play/kept/${keptId('flood', 'film')}`, 1],
      [`play/kept/${keptId('flood', 'film')}/reason`, '  '],
    ]);
    expect(open('flood')).toEqual(['film']);
    play.do(() => [[`play/kept/${keptId('flood', 'film')}/reason`, 'È già girato.']]);
    expect(readEvent(event('flood'), play.plan()).kept.map(({ reason }) => reason)).toEqual(['È già girato.']);
    expect(readEvent(event('flood'), play.plan()).isAnswered).toBe(true);
    const both = { ...event('fair'), touches: { from: '2027-04-12', to: '2027-04-16' } };
    play.do(() => postValues({ told: { title: 'La fiera di sabato', at: '2027-04-13', channel: 'facebook' } }));
    // It says what the event wants said: it is not one of those that should change.
    expect(readEvent(both, play.plan()).open.map(({ id }) => id)).toEqual(['quiet']);
  });
});
