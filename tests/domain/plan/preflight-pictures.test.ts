import { expect, it } from 'vitest';
import type { ExportForm } from '#domain/plan/export-form.ts';
import { peopleForms } from '#domain/plan/export-forms.ts';
import { preflight } from '#domain/plan/preflight.ts';
import { preflightKey } from '#domain/plan/preflight-item.ts';
import { schedulerFormats } from '#formats/scheduler-formats.ts';
import { wordsOf } from '#i18n/messages.ts';
import { postsOf } from './plan-samples.ts';

const ready = { channel: 'instagram', at: '2027-03-05T18:30', status: 'approved', text: 'Ada macina.' };
const kept = { id: 'm3', kind: 'image', picture: 'p7', alt: 'Tre pagnotte' };
const away = { id: 'm1', kind: 'image', url: 'https://lisetta.example/1.jpg' };

it('says once that pictures kept in the browser stay there, and how many posts lose them', () => {
  const posts = postsOf(
    { ...ready, id: 'one', media: [kept, { ...kept, id: 'm4' }] },
    { ...ready, id: 'two', at: '2027-03-06T18:30', media: [away] },
    { ...ready, id: 'three', at: '2027-03-07T18:30', media: [kept] },
  );
  const look = (form: ExportForm) =>
    preflight(posts, form, {
      now: Date.parse('2027-03-01T08:00:00Z'),
      zone: 'Europe/Rome',
      channels: new Map(),
      mostRows: null,
    }).items.filter(({ code, params }) => code === 'noAddress' || params['thing'] === 'pictures');
  const lost = [{ code: 'lost', effect: 'lost', params: { thing: 'pictures', posts: 2 } }];
  for (const form of Object.values(peopleForms)) expect(look(form)).toEqual(lost);
  // To a program that publishes it is a picture without an address, said post by post.
  expect(look(schedulerFormats.publer).map(({ code, post }) => [code, post])).toEqual([
    ['noAddress', 'one'],
    ['noAddress', 'three'],
  ]);
  for (const locale of ['it', 'en'] as const)
    expect(wordsOf(locale, 'plan')[preflightKey({ code: 'lost', params: { thing: 'pictures' } }).slice(5)]).toContain(
      '{posts}',
    );
});
