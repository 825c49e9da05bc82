import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { lastChanges, writePlanCalendar } from '#formats/plan-calendar.ts';
import { planWorld, postsOf, strategy } from '../domain/plan/plan-samples.ts';
import { cellsOf } from './any-cells.ts';

const plan = {
  project: 'pr7',
  name: 'Forno Lisetta',
  zone: 'Europe/Rome',
  strategy,
  world: planWorld('it'),
  changedAt: () => Date.UTC(2026, 10, 26),
};

function eventsOf(text: string) {
  return new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ical.Event(component),
  }));
}

describe('writePlanCalendar', () => {
  const posts = postsOf(
    {
      id: 'bread',
      title: 'La farina di Ada',
      channel: 'instagram',
      at: '2027-03-05T18:30',
      status: 'approved',
      text: 'Ada macina.',
      hashtags: '#PaneBuono',
      firstComment: 'Dove: via del Forno 12',
      link: 'https://lisetta.example/ada',
      utmSource: 'instagram',
      pillar: 'flour',
      notes: 'Da non dire a nessuno',
    },
    { id: 'untitled', channel: 'x', at: '2027-03-04', text: `Domani ${'si impasta '.repeat(12)}`, status: 'draft' },
    { id: 'somewhen', title: 'Senza giorno' },
  );
  const text = writePlanCalendar(posts, plan);
  const [early, bread, ...others] = eventsOf(text);

  it('names each event by its project and post, and calls it by channel and title', () => {
    expect(others).toEqual([]);
    expect(bread?.event.uid).toBe('pr7-bread@bottega');
    expect(bread?.event.summary).toBe('Instagram · La farina di Ada');
    expect(early?.event.summary).toBe('X · Domani si impasta si impasta si impasta si impasta si impast…');
  });

  it('says what is published, and nothing that is private', () => {
    expect(bread?.event.description).toBe(
      'Ada macina.\n\n#PaneBuono\n\nPrimo commento: Dove: via del Forno 12\n\nhttps://lisetta.example/ada?utm_source=instagram',
    );
    expect(bread?.component.getFirstProperty('categories')?.getValues()).toEqual(['Farine, e chi le fa']);
    expect(text).not.toContain('nessuno');
  });

  it('lasts half an hour, or the whole day where no hour is chosen, and keeps nobody busy', () => {
    expect(bread?.component.getFirstPropertyValue('duration')?.toString()).toBe('PT30M');
    expect(early?.event.startDate.isDate).toBe(true);
    expect(bread?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

describe('lastChanges', () => {
  it('knows when each post last changed, the zone of all included', () => {
    const cells = cellsOf([
      ['about/zone', 'Europe/Rome'],
      ['posts/posts/bread', 1],
      ['posts/posts/bread/text', 'Ada'],
      ['posts/posts/other', 2],
      ['posts/posts/bread/media/m1/alt', 'Ada versa'],
      ['about/aim', 'Vendere'],
    ]);
    const changedAt = lastChanges(cells);
    expect(['bread', 'other', 'nobody'].map(changedAt)).toEqual([15, 14, 11]);
  });
});
