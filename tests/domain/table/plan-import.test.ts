import { describe, expect, it } from 'vitest';
import { planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import { mostPosts, planImport } from '#domain/table/plan-import.ts';
import { postsOf } from '../plan/plan-samples.ts';
import { factsOf, planAll, readAll, worldOf } from './table-samples.ts';

const bread = {
  id: 'bread',
  title: 'La farina di Ada',
  channel: 'instagram',
  at: '2027-03-05T18:30',
  status: 'approved',
  format: 'photo',
  text: 'Ada macina.',
  hashtags: '#Pane',
  link: 'https://lisetta.example/ada',
  utmSource: 'instagram',
  minutes: 35,
  media: [
    { id: 'm1', kind: 'image', alt: 'Ada versa', url: 'https://a.example/1,2.jpg' },
    { id: 'm2', kind: 'image', alt: '' },
  ],
};
const posts = postsOf(bread);
const counts = ({ added, changed, same }: ReturnType<typeof planAll>) => ({ added, changed, same });

describe('rows brought into a plan', () => {
  it('are added after the others, and read as posts', () => {
    const plan = planAll(
      [
        ['Data', 'Ora', 'Canale', 'Testo', 'Immagine', 'Testo alternativo'],
        [
          '1/3/2027',
          '9:00',
          'Instagram',
          'Uno',
          'https://a.example/v.mp4 https://a.example/2.png',
          'Il video || Il pane',
        ],
        ['2/3/2027', '', 'Blog', 'Due', '', ''],
      ],
      factsOf(posts),
    );
    expect(counts(plan)).toEqual({ added: 2, changed: 0, same: 0 });
    expect(plan.values.filter(([path]) => path.split('/').length === 3).map(([, place]) => place)).toEqual([2, 3]);
    const [first, second] = documentOf(planShape, plan.values).posts.posts;
    expect(first).toMatchObject({
      at: '2027-03-01T09:00',
      channel: 'instagram',
      text: 'Uno',
      status: 'draft',
      idea: '',
    });
    expect(first?.media.map(({ kind, url, alt }) => [kind, url, alt])).toEqual([
      ['video', 'https://a.example/v.mp4', 'Il video'],
      ['image', 'https://a.example/2.png', 'Il pane'],
    ]);
    expect(second).toMatchObject({ at: '2027-03-02', channel: 'blog', text: 'Due', media: [] });
  });

  it('for several channels share one idea', () => {
    const { values } = planAll([
      ['Text', 'Date', 'Facebook', 'Instagram'],
      ['Uno', '2027-03-01', 'true', 'true'],
    ]);
    const [a, b] = documentOf(planShape, values).posts.posts;
    expect([a?.channel, b?.channel]).toEqual(['facebook', 'instagram']);
    expect(a?.idea).toMatch(/^new\d/);
    expect(b?.idea).toBe(a?.idea);
  });

  it('that say which post they are change what they say otherwise, emptied cells too', () => {
    const head = [
      'Id',
      'Data',
      'Ora',
      'Canale',
      'Testo',
      'Titolo',
      'Hashtag',
      'Link',
      'Testi alternativi',
      'Minuti',
      'Stato',
    ];
    const same = [
      'bread',
      '05/03/2027',
      '18:30',
      'Instagram',
      'Ada macina.',
      'La farina di Ada',
      '#Pane',
      'https://lisetta.example/ada',
      'Ada versa\n',
      '35',
      'Approvato',
    ];
    expect(planAll([head, same], factsOf(posts))).toEqual({ values: [], posts: [], added: 0, changed: 0, same: 1 });
    const other = same.with(2, '19:00').with(5, '').with(8, 'Ada versa\nIl sacco').with(9, '');
    const plan = planAll([head, other], factsOf(posts));
    expect(counts(plan)).toEqual({ added: 0, changed: 1, same: 0 });
    expect(Object.fromEntries(plan.values)).toEqual({
      'posts/posts/bread/at': '2027-03-05T19:00',
      'posts/posts/bread/title': '',
      'posts/posts/bread/minutes': null,
      'posts/posts/bread/media/m2/alt': 'Il sacco',
    });
    const emptied = planAll([head, same.with(8, '')], factsOf(posts));
    expect(emptied.values).toEqual([['posts/posts/bread/media/m1/alt', '']]);
  });

  it('from a program are known by channel, moment and text, as it went out with its link and hashtags', () => {
    const head = ['Text', 'Posting Time', 'Image URL', 'Tags'];
    const row = [
      'Ada macina.\n\nhttps://lisetta.example/ada?utm_source=instagram\n\n#Pane',
      '2027-03-05 18:30',
      'https://a.example/1%2C2.jpg',
      '',
    ];
    const facts = factsOf(posts);
    expect(planAll([head, row], facts, { channel: 'instagram' })).toEqual({
      values: [],
      posts: [],
      added: 0,
      changed: 0,
      same: 1,
    });
    for (const other of [row.with(0, 'Ada macina ancora.'), row.with(1, '2027-03-05 18:31')])
      expect(counts(planAll([head, other], facts, { channel: 'instagram' }))).toEqual({
        added: 1,
        changed: 0,
        same: 0,
      });
    expect(counts(planAll([head, row], facts, { channel: 'facebook' }))).toEqual({ added: 1, changed: 0, same: 0 });
    const labelled = planAll([head, row.with(3, 'autunno').with(2, 'https://a.example/9.jpg')], facts, {
      channel: 'instagram',
    });
    expect(counts(labelled)).toEqual({ added: 0, changed: 1, same: 0 });
    expect(labelled.values.map(([, value]) => value)).toEqual(['Tags: autunno', 2, 'image', 'https://a.example/9.jpg']);
  });

  it('brought in twice are the same posts the second time', () => {
    const rows = [
      ['Text', 'Date', 'Time', 'Draft', 'Facebook', 'Instagram', 'Picture Url 1', 'Alt text picture 1', 'Umore'],
      ['Uno', '2027-03-01', '09:00:00', 'false', 'true', 'true', 'https://a.example/1.jpg', 'Il pane', 'allegro'],
      ['Due\nrighe', '2027-03-02', '', 'true', 'false', 'true', '', '', ''],
    ];
    const first = planAll(rows);
    expect(counts(first)).toEqual({ added: 3, changed: 0, same: 0 });
    const after = documentOf(planShape, first.values).posts.posts;
    expect(after.map(({ status }) => status)).toEqual(['scheduled', 'scheduled', 'draft']);
    expect(planAll(rows, factsOf(after))).toEqual({ values: [], posts: [], added: 0, changed: 0, same: 3 });
  });

  it('numbered by somebody are not taken for posts of this plan, and ids of this site are kept', () => {
    const head = ['ID', 'Canale', 'Testo'];
    const { values } = planAll([head, ['1', 'Blog', 'a'], ['0f3a9b22c1', 'Blog', 'b']]);
    expect(values.map(([path]) => path.split('/')[2])).not.toContain('1');
    expect(documentOf(planShape, values).posts.posts.map(({ id }) => id)).toContain('0f3a9b22c1');
  });

  it('that say they are the same post are a problem of the second', () => {
    const rows = [
      ['Id', 'Canale', 'Testo'],
      ['bread', 'Blog', 'a'],
      ['', 'Blog', 'b'],
      ['bread', 'Blog', 'c'],
    ];
    const planned = planImport(readAll(rows, factsOf(posts)), new Set(), worldOf(factsOf(posts)));
    expect(planned).toEqual({
      type: 'open',
      problems: [{ row: 3, column: 0, code: 'repeatedId', value: 'bread' }],
      over: 0,
    });
  });

  it('come in whole or not at all, until the bad ones are left out', () => {
    const rows = [
      ['Data', 'Canale', 'Testo'],
      ['1/3/2027', 'Blog', 'a'],
      ['40/3/2027', 'Blog', 'b'],
      ['2/3/2027', 'Blog', 'c'],
    ];
    const reads = readAll(rows);
    expect(planImport(reads, new Set(), worldOf(factsOf()))).toMatchObject({
      type: 'open',
      problems: [{ row: 2, column: 0 }],
    });
    const left = planImport(reads, new Set([2]), worldOf(factsOf()));
    expect(left).toMatchObject({ type: 'ready', plan: { added: 2 } });
  });

  it('are too many only by those that are new', () => {
    const row = (place: number) => [`2027-03-0${1 + (place % 9)}`, 'Blog', `testo ${place}`];
    const rows = [['Data', 'Canale', 'Testo'], ...Array.from({ length: mostPosts }, (_, place) => row(place))];
    const whole = planAll(rows);
    expect(whole.added).toBe(mostPosts);
    const after = documentOf(planShape, whole.values).posts.posts;
    const again = [...rows, row(mostPosts), row(mostPosts + 1)];
    const planned = planImport(readAll(again, factsOf(after)), new Set(), worldOf(factsOf(after)));
    expect(planned).toEqual({ type: 'open', problems: [], over: 2 });
  });

  it('show which new posts may be posts of the plan, moved or written anew since', () => {
    const posts = postsOf(
      { id: 'moved', channel: 'x', at: '2027-03-05T09:30', text: 'Il forno  acceso' },
      { id: 'rewritten', channel: 'blog', at: '2027-03-06T10:15', text: 'Com’era prima' },
      { id: 'met', channel: 'x', at: '2027-03-07T11:45', text: 'Sempre lo stesso' },
    );
    const head = ['Data', 'Canale', 'Testo'];
    const { added, posts: planned } = planAll(
      [
        head,
        ['2027-03-12 09:30', 'x', 'Il forno acceso'],
        ['2027-03-06 10:15', 'blog', 'Com’è adesso'],
        ['2027-03-07 11:45', 'x', 'Sempre lo stesso'],
        ['2027-03-07 11:45', 'x', 'Un altro alla stessa ora'],
        ['2027-03-12 09:30', 'threads', 'Il forno acceso'],
        ['2027-03-06', 'blog', 'Senza ora'],
      ],
      factsOf(posts),
    );
    expect(added).toBe(5);
    expect(planned.map(({ row, like }) => [row, like?.id])).toEqual([
      [1, 'moved'],
      [2, 'rewritten'],
      [4, undefined],
      [5, undefined],
      [6, undefined],
    ]);
  });

  it('are listed with what they add and what they change, and not where they say the same', () => {
    const posts = postsOf({ id: '00000000a1', channel: 'x', at: '2027-03-05T09:30', text: 'Uno', minutes: 20 });
    const { posts: planned } = planAll(
      [
        ['Id', 'Data', 'Canale', 'Testo', 'Minuti'],
        ['00000000a1', '2027-03-05 09:30', 'x', 'Uno, riscritto', '35'],
        ['', '2027-03-08', 'blog', 'Due', ''],
      ],
      factsOf(posts),
    );
    expect(planned.map(({ id: _id, ...own }) => own)).toEqual([
      {
        row: 1,
        kind: 'changed',
        channel: 'x',
        at: '2027-03-05T09:30',
        name: 'Uno, riscritto',
        fields: ['text', 'minutes'],
        like: undefined,
      },
      { row: 2, kind: 'added', channel: 'blog', at: '2027-03-08', name: 'Due', fields: [], like: undefined },
    ]);
  });
});
