import { describe, expect, it } from 'vitest';
import type { Limit, PlanChannel } from '#domain/plan/channel.ts';
import { type ExportForm, exportText, isPublicAddress } from '#domain/plan/export-form.ts';
import { peopleForms } from '#domain/plan/export-forms.ts';
import { preflight } from '#domain/plan/preflight.ts';
import { type PreflightFacts, preflightCodes, preflightKey } from '#domain/plan/preflight-item.ts';
import { statuses } from '#domain/plan/shape.ts';
import { schedulerIds } from '#formats/scheduler-format.ts';
import { schedulerFormats } from '#formats/scheduler-formats.ts';
import { wordsOf } from '#i18n/messages.ts';
import { hardPosts, postsOf } from './plan-samples.ts';

const limit = (what: string, value: number, unit = 'character'): Limit => ({
  what,
  value,
  unit,
  source: 'https://limits.example',
  confidence: 'official',
  seen: '2026-11-23',
});

function channelOf(id: string, limits: Limit[]): [string, PlanChannel] {
  return [id, { id, name: id, profile: 'feed', ownership: 'rented', needs: 'none', formats: [], limits }];
}

const facts: PreflightFacts = {
  now: Date.parse('2027-03-01T08:00:00Z'),
  zone: 'Europe/Rome',
  channels: new Map([
    channelOf('instagram', [limit('text', 40), limit('text', 60)]),
    channelOf('bluesky', [limit('text', 30, 'grapheme'), limit('text', 300, 'utf8Byte')]),
    channelOf('telegram', [limit('text', 90), limit('caption', 12)]),
  ]),
  mostRows: null,
};

const ready = { id: 'bread', channel: 'instagram', at: '2027-03-05T18:30', status: 'approved', text: 'Ada macina.' };
const picture = { id: 'm1', kind: 'image', url: 'https://lisetta.example/1.jpg' };

function look(
  form: ExportForm,
  posts: (Record<string, unknown> & { id: string })[],
  own: Partial<PreflightFacts> = {},
): { said: unknown[]; kept: string[] } {
  const { items, files } = preflight(postsOf(...posts), form, { ...facts, ...own });
  return {
    said: items.flatMap(({ code, effect, post, params }) =>
      code === 'inner' ? [] : [[effect, code, ...(post ? [post] : []), params]],
    ),
    kept: files.flatMap(({ posts: inFile }) => inFile.map(({ id }) => id)),
  };
}

describe('preflight leaves out, and says so,', () => {
  it('has nothing to say of a post that is ready', () => {
    expect(look(schedulerFormats.buffer, [ready])).toEqual({ said: [], kept: ['bread'] });
  });

  it.each([
    ['an idea', { status: 'idea' }, 'status', { status: 'idea' }],
    ['a post without a status, which is an idea', { status: '' }, 'status', { status: 'idea' }],
    ['a draft', { status: 'draft' }, 'status', { status: 'draft' }],
    ['what was published', { status: 'published' }, 'status', { status: 'published' }],
    ['a post without a channel', { channel: '' }, 'noChannel', {}],
    ['a channel no program of the kind publishes on', { channel: 'forum' }, 'channelOut', { channel: 'forum' }],
    ['a post without a day', { at: '' }, 'noDay', {}],
    ['a day without an hour', { at: '2027-03-05' }, 'noHour', { day: '2027-03-05' }],
    ['what is past in the zone of the plan', { at: '2027-03-01T08:59' }, 'past', { at: '2027-03-01T08:59' }],
    ['a story, which would become a post', { format: 'story' }, 'formatOut', { channel: 'instagram', format: 'story' }],
    ['a row that would be empty', { text: ' ', media: [{ ...picture, url: '' }] }, 'empty', {}],
  ])('%s', (_, own, code, params) => {
    expect(look(schedulerFormats.buffer, [{ ...ready, ...own }])).toEqual({
      said: [['leftOut', code, 'bread', params]],
      kept: [],
    });
  });

  it('takes drafts when they are chosen, and says that the file does not tell them apart', () => {
    expect(look(schedulerFormats.buffer, [{ ...ready, status: 'draft' }], { statuses: ['draft'] })).toEqual({
      said: [['lost', 'lost', { thing: 'draft', posts: 1 }]],
      kept: ['bread'],
    });
    expect(look(schedulerFormats.metricool, [{ ...ready, status: 'draft' }], { statuses: ['draft'] }).said).toEqual([]);
  });

  it('takes a story where the file can say that it is one', () => {
    expect(look(schedulerFormats.publer, [{ ...ready, format: 'story' }]).kept).toEqual(['bread']);
  });

  it('takes a post of this minute', () => {
    expect(look(schedulerFormats.buffer, [{ ...ready, at: '2027-03-01T09:00' }]).kept).toEqual(['bread']);
  });
});

describe('preflight says what is refused', () => {
  it('too soon after the upload, or too near another post of the channel', () => {
    const posts = [
      { ...ready, at: '2027-03-01T09:09', title: 'Prima' },
      { ...ready, id: 'second', at: '2027-03-01T09:18' },
      { ...ready, id: 'elsewhere', at: '2027-03-01T09:19', channel: 'bluesky' },
      { ...ready, id: 'third', at: '2027-03-01T09:28' },
    ];
    expect(look(schedulerFormats.sprout, posts).said).toEqual([
      ['refused', 'tooSoon', 'bread', { least: 10, at: '2027-03-01T09:09' }],
      ['refused', 'apart', 'second', { minutes: 9, least: 10, other: 'Prima' }],
    ]);
    expect(look(schedulerFormats.buffer, posts).said).toEqual([]);
  });

  it('in the same minute of a channel, in every program', () => {
    expect(look(schedulerFormats.metricool, [ready, { ...ready, id: 'twin' }]).said).toEqual([
      ['refused', 'apart', 'twin', { minutes: 0, least: 1, other: '' }],
    ]);
  });

  it('a text over every limit; over one of two that disagree, perhaps', () => {
    const text = (letters: number) => [{ ...ready, text: 'a'.repeat(letters) }];
    const params = { channel: 'instagram', unit: 'character' };
    expect(look(schedulerFormats.buffer, text(40)).said).toEqual([]);
    expect(look(schedulerFormats.buffer, text(41)).said).toEqual([
      ['note', 'textNear', 'bread', { ...params, length: 41, most: 40 }],
    ]);
    expect(look(schedulerFormats.buffer, text(61)).said).toEqual([
      ['refused', 'textOver', 'bread', { ...params, length: 61, most: 60 }],
    ]);
  });

  it('a text over one of two limits that count different things', () => {
    const posts = [{ ...ready, channel: 'bluesky', text: '👨‍👩‍👧‍👦'.repeat(13) }];
    expect(look(schedulerFormats.buffer, posts).said).toEqual([
      ['refused', 'textOver', 'bread', { channel: 'bluesky', unit: 'utf8Byte', length: 325, most: 300 }],
    ]);
  });

  it('with the link and hashtags that are published, and beside a picture by the limit of captions', () => {
    const post = { ...ready, channel: 'telegram', text: 'Pane', hashtags: '#PaneBuono', media: [picture] };
    expect(look(schedulerFormats.buffer, [post]).said).toEqual([
      ['refused', 'textOver', 'bread', { channel: 'telegram', unit: 'character', length: 16, most: 12 }],
    ]);
  });
});

describe('preflight says what is lost', () => {
  it('a picture without a public address, what has no column, what is too many', () => {
    const media = [
      picture,
      { ...picture, id: 'm2' },
      { id: 'm3', kind: 'image', picture: 'kept', alt: 'Ada' },
      { id: 'm4', kind: 'video', url: 'https://lisetta.example/2.mp4' },
    ];
    expect(look(schedulerFormats.buffer, [{ ...ready, media }]).said).toEqual([
      ['lost', 'noAddress', 'bread', { media: 1 }],
      ['lost', 'mediaOut', 'bread', { media: 1 }],
      ['lost', 'mediaOver', 'bread', { media: 2, most: 1 }],
      ['lost', 'lost', { thing: 'alts', posts: 1 }],
    ]);
  });

  it('pictures and videos in one post where only one kind goes', () => {
    const media = [picture, { id: 'm2', kind: 'video', url: 'https://lisetta.example/2.mp4' }];
    expect(look(schedulerFormats.highlevel, [{ ...ready, media }]).said).toEqual([
      ['lost', 'mediaMixed', 'bread', { kept: 'image' }],
    ]);
    expect(look(schedulerFormats.publer, [{ ...ready, media }]).said).toEqual([]);
  });

  it('each thing once, with how many posts lose it', () => {
    const own = { ...ready, firstComment: 'Dove', mode: 'reminder', pillar: 'flour', ai: true, paid: true };
    const posts = [own, { ...own, id: 'second', at: '2027-03-06T18:30', firstComment: '' }];
    const said = (id: 'sprout' | 'publer') => look(schedulerFormats[id], posts).said;
    expect(said('sprout')).toEqual(
      ['firstComment', 'label', 'reminder', 'ai', 'paid'].map((thing) => [
        'lost',
        'lost',
        { thing, posts: thing === 'firstComment' ? 1 : 2 },
      ]),
    );
    expect(said('publer')).toEqual(['ai', 'paid'].map((thing) => ['lost', 'lost', { thing, posts: 2 }]));
  });

  it('that the working title becomes the public one, or is lost', () => {
    const post = { ...ready, channel: 'youtube', title: 'Il forno di notte', format: 'video' };
    expect(look(schedulerFormats.publer, [post]).said).toEqual([
      ['note', 'titleShown', 'bread', { title: 'Il forno di notte' }],
    ]);
    expect(look(schedulerFormats.buffer, [post]).said).toEqual([['lost', 'lost', { thing: 'title', posts: 1 }]]);
  });
});

describe('preflight says', () => {
  it('what becomes of a clock that does not exist, or comes twice', () => {
    const posts = [
      { ...ready, at: '2027-03-28T02:30' },
      { ...ready, id: 'autumn', at: '2027-10-31T02:15' },
    ];
    const said = [
      ['note', 'hourNever', 'bread', { at: '2027-03-28T02:30', becomes: '2027-03-28T03:30' }],
      ['note', 'hourTwice', 'autumn', { at: '2027-10-31T02:15', becomes: '2027-10-31T02:15' }],
    ];
    expect(look(schedulerFormats.buffer, posts).said).toEqual(said);
    expect(look(peopleForms.calendar, posts).said).toEqual(said);
  });

  it('how many files there will be, channel by channel', () => {
    const posts = Array.from({ length: 23 }, (_, place) => ({
      ...ready,
      id: `p${place}`,
      channel: place < 11 ? 'instagram' : 'bluesky',
      at: `2027-04-${String(place + 1).padStart(2, '0')}T10:00`,
    }));
    const { said, kept } = look(schedulerFormats.buffer, posts, { mostRows: 11 });
    expect(said).toEqual([['note', 'files', { channel: 'bluesky', parts: 2, rows: 11 }]]);
    expect(kept).toHaveLength(23);
  });

  it('nothing of exports for people but what a calendar cannot show', () => {
    const posts = statuses.map((status) => ({ ...ready, id: status, status, at: '', text: '' }));
    expect(look(peopleForms.document, posts)).toEqual({ said: [], kept: [...statuses].sort() });
    expect(look(peopleForms.sheet, posts).kept).toHaveLength(statuses.length);
    expect(look(peopleForms.calendar, posts).said).toHaveLength(statuses.length);
  });
});

describe('preflight, whatever the posts,', () => {
  const posts = [
    ...statuses.map((status) => ({ ...ready, id: `s-${status}`, status })),
    ...hardPosts.map((text, place) => ({ ...ready, id: `h-${place}`, text, at: place % 2 ? '' : '2027-05-02' })),
    ...['story', 'reel', 'poll', 'photo', 'mine'].map((format) => ({ ...ready, id: `f-${format}`, format })),
    ...['', 'blog', 'forum', 'x'].map((channel) => ({ ...ready, id: `c-${channel}`, channel })),
  ];

  it.each(schedulerIds)('puts each post in the files of %s or says why not, never both', (id) => {
    const { items, files } = preflight(postsOf(...posts), schedulerFormats[id], facts);
    const kept = files.flatMap((file) => file.posts.map((post) => post.id));
    const out = items.filter(({ effect }) => effect === 'leftOut').map(({ post }) => post);
    expect([...kept, ...out].sort()).toEqual(posts.map((post) => post.id).sort());
  });

  it('has a sentence in both languages for everything it may say', () => {
    const things = ['firstComment', 'alts', 'title', 'label', 'draft', 'reminder', 'ai', 'paid'];
    const keys = [
      ...preflightCodes.filter((code) => code !== 'lost').map((code) => preflightKey({ code, params: {} })),
      ...things.map((thing) => preflightKey({ code: 'lost', params: { thing } })),
    ];
    for (const locale of ['it', 'en'] as const)
      expect(keys.filter((key) => !(key.replace('plan.', '') in wordsOf(locale, 'plan')))).toEqual([]);
  });

  it('looks at two thousand posts', () => {
    const many = postsOf(
      ...Array.from({ length: 2000 }, (_, place) => ({ ...ready, id: `p${place}`, text: hardPosts[place % 10] })),
    );
    const { files } = preflight(many, schedulerFormats.buffer, { ...facts, mostRows: 100 });
    expect(files).toHaveLength(20);
  });
});

describe('exportText', () => {
  const form = schedulerFormats.buffer;
  const [post] = postsOf({ ...ready, link: 'https://lisetta.example/ada', utmSource: 'ig' });

  it.each([
    ['after the text', 'Ada macina.', 'Ada macina.\n\nhttps://lisetta.example/ada?utm_source=ig'],
    ['in the text', 'Su https://lisetta.example/ada.', 'Su https://lisetta.example/ada?utm_source=ig.'],
    [
      'after a text with another page of the same site',
      'Su https://lisetta.example/ada/due',
      'Su https://lisetta.example/ada/due\n\nhttps://lisetta.example/ada?utm_source=ig',
    ],
    [
      'not again',
      'Su https://lisetta.example/ada?utm_source=ig oggi',
      'Su https://lisetta.example/ada?utm_source=ig oggi',
    ],
    ['alone', '', 'https://lisetta.example/ada?utm_source=ig'],
  ])('says the link %s', (_, text, said) => {
    expect(post && exportText({ ...post, text }, form)).toBe(said);
  });
});

describe('isPublicAddress', () => {
  it.each(['https://lisetta.example/a.jpg', 'http://lisetta.example', 'https://cdn.lisetta.example:8443/a?b=c#d'])(
    'takes %s',
    (url) => {
      expect(isPublicAddress(url)).toBe(true);
    },
  );

  it.each([
    '',
    'foto.jpg',
    'blob:https://lisetta.example/7',
    'file:///a.jpg',
    'https://localhost/a',
    'http://127.0.0.1/a',
    'https://a.example/b c',
  ])('refuses «%s»', (url) => {
    expect(isPublicAddress(url)).toBe(false);
  });
});
