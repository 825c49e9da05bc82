import { readFileSync } from 'node:fs';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  type Column,
  chooseTarget,
  flagChannelOf,
  knowledgeOf,
  matchColumns,
  missingOf,
} from '#domain/table/columns.ts';
import { meaningOf } from '#domain/table/headers.ts';
import { schedulerFormats } from '#formats/scheduler-formats.ts';

const targetsOf = (columns: readonly Column[]) => columns.map(({ target }) => target);
const match = (head: string[], ...rows: string[][]) => matchColumns([head, ...rows]);
const headOf = (line: string) => papa.parse<string[]>(line).data[0] ?? [];

describe('columns', () => {
  it.each([
    ['Text,Image URL,Tags,Posting Time', 'text,url,labels,date'],
    ['date,time_24hr,message_text,public_image_url', 'date,time,text,url'],
    ['text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime', 'text,link,url,url,url,date'],
    [
      'postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls',
      'date,text,link,url,url,url',
    ],
    ['scheduled_at,account_id,content,media_urls,first_comment', 'date,skip,text,url,firstComment'],
    ['post,platforms,mediaUrls,scheduleDate', 'text,channel,url,date'],
    ['Data,Ora,Canale,Titolo,Testo,Primo commento', 'date,time,channel,title,text,firstComment'],
    ['Date,Platform,Persona,Pillar,Format,Copy,CTA,Owner', 'date,channel,audience,pillar,format,text,action,owner'],
    ['Title,Status,Publish date,Channel,Owner,Type', 'title,status,date,channel,owner,format'],
    [
      'Giorno e ora,Stato,Hashtag,Menzioni,Link,Minuti di lavoro,Note',
      'date,status,hashtags,mentions,link,minutes,notes',
    ],
  ])('of %s are known', (head, targets) => {
    const { columns } = match(headOf(head));
    expect(targetsOf(columns).join(',')).toBe(targets);
    expect(columns.every(({ isKnown }) => isKnown)).toBe(true);
  });

  it('of each program that gets files are known by its literal line', () => {
    for (const { id, columns } of Object.values(schedulerFormats)) {
      if (id === 'threeColumns') continue;
      const found = match(columns.map(({ header }) => header)).columns;
      expect(found.filter(({ isKnown }) => !isKnown).map(({ header }) => header)).toEqual([]);
      const lost = columns.filter(({ field }, place) => field && found[place]?.target === 'skip');
      expect(lost.map(({ header }) => header)).toEqual([]);
    }
  });

  it('of Metricool send a row to channels, with pictures and their texts in order', () => {
    const line = readFileSync('tests/formats/metricool-header.csv', 'utf8').trim();
    const { columns } = match(headOf(line));
    expect(columns).toHaveLength(97);
    const flags = columns.filter(({ target }) => target === 'flag').map(({ channel }) => channel);
    expect(flags).toEqual('facebook x linkedin gbp instagram pinterest tiktok youtube threads bluesky'.split(' '));
    expect(columns.filter(({ target }) => target === 'url')).toHaveLength(10);
    expect(columns.filter(({ target }) => target === 'alt')).toHaveLength(10);
  });

  it('under the same heading are told apart, and the first one stands', () => {
    const { columns } = match(['Testo', 'testo ', 'Foto', 'TESTO'], ['a', 'b', 'https://x.example/1.jpg', 'c']);
    expect(columns.map(({ nth }) => nth)).toEqual([1, 2, 1, 3]);
    expect(targetsOf(columns)).toEqual(['text', 'skip', 'url', 'skip']);
    expect(columns.map(({ isKnown }) => isKnown)).toEqual([true, false, true, false]);
  });

  it('that are not known are offered with the first things in them', () => {
    const { columns } = match(['Testo', 'Umore'], ['a', 'allegro'], ['b', ''], ['c', 'serio'], ['d', 'x'], ['e', 'y']);
    expect(columns[1]).toMatchObject({ isKnown: false, target: 'skip', samples: ['allegro', 'serio', 'x'] });
  });

  it('called as a date, a flag or an hour are what their cells are', () => {
    const { columns } = match(['Giorno', 'Data', 'Instagram', 'Ora'], ['lunedì', '5/3/2027', 'Il testo lì', 'mattina']);
    expect(targetsOf(columns)).toEqual(['skip', 'date', 'skip', 'skip']);
  });

  it('are found under a title and empty rows', () => {
    const found = matchColumns([
      ['Piano di marzo', ''],
      ['', ''],
      ['Data', 'Testo'],
      ['1/3/2027', 'a'],
    ]);
    expect(found.headerRow).toBe(2);
    expect(targetsOf(found.columns)).toEqual(['date', 'text']);
  });

  it('without headings are told by what is in them', () => {
    const rows = [
      ['03/15/2027 09:30', 'Un testo lungo abbastanza', 'https://lisetta.example/a'],
      ['03/16/2027 10:00', 'Un altro, di date e testi', ''],
    ];
    const found = matchColumns(rows);
    expect(found).toMatchObject({ headerRow: -1, order: { order: 'monthFirst' } });
    expect(targetsOf(found.columns)).toEqual(['date', 'text', 'link']);
  });

  it('chosen by the person take the place of the one that was', () => {
    const { columns } = match(['Testo', 'Altro', 'Immagine'], ['a', 'b', 'c']);
    const chosen = chooseTarget(columns, 1, 'text');
    expect(targetsOf(chosen)).toEqual(['skip', 'text', 'url']);
    expect(targetsOf(chooseTarget(chosen, 0, 'url'))).toEqual(['url', 'text', 'url']);
  });

  it('leave open what has to be asked', () => {
    const open = match(['Data', 'Umore'], ['5/4/2027', 'a']);
    expect(missingOf(open, { channel: '' })).toEqual(['text', 'order', 'channel']);
    const chosen = { ...open, columns: chooseTarget(open.columns, 1, 'text') };
    expect(missingOf(chosen, { channel: 'instagram', order: 'dayFirst' })).toEqual([]);
  });
});

describe('a heading', () => {
  it.each([
    ['Testo (max 280 battute)', 'text'],
    ['TITOLO: provvisorio', 'title'],
    ['Immagine 2', 'url'],
    ['  Città ', undefined],
    ['', undefined],
    ['123', undefined],
    ['constructor', undefined],
  ])('«%s» means %s', (header, target) => {
    expect(meaningOf(header)?.target).toBe(target);
  });

  it('whose headings say nothing are told by what is in them, and the rest is left to be chosen', () => {
    const { columns, order } = match(
      ['Foo', 'Bar', 'Baz', 'Qux'],
      ['12/3/2027', 'Pubblichiamo la foto del forno', 'allegro', '8:30'],
      ['25/3/2027', 'Intervista al mugnaio', 'serio', '9:15'],
    );
    expect(targetsOf(columns)).toEqual(['date', 'text', 'skip', 'time']);
    expect(columns.map(({ isKnown }) => isKnown)).toEqual([true, true, false, true]);
    expect(order.order).toBe('dayFirst');
  });

  it('are not guessed where a heading says the same thing already', () => {
    const { columns } = match(
      ['Data', 'Testo', 'Scadenza', 'Traccia per chi scrive'],
      ['5/3/2027', 'Uno', '1/3/2027', 'Una traccia abbastanza lunga da sembrare il testo'],
    );
    expect(targetsOf(columns)).toEqual(['date', 'text', 'skip', 'skip']);
  });

  it('may be a yes or a no only for the channel their heading names', () => {
    const [facebook, blog, mood] = match(['Facebook', 'Blog', 'Umore'], ['true', 'x', 'x']).columns;
    expect([facebook, blog, mood].map((column) => column && flagChannelOf(column))).toEqual(['facebook', 'blog', '']);
    const { columns } = match(['Facebook', 'Testo'], ['true', 'Uno']);
    const left = chooseTarget(columns, 0, 'skip');
    expect(chooseTarget(left, 0, 'flag')[0]).toMatchObject({ target: 'flag', channel: 'facebook' });
  });

  it('say how much a sheet knows of posts', () => {
    expect(knowledgeOf([['Leggi prima questo'], ['Compila il foglio Piano']])).toBeLessThan(
      knowledgeOf([
        ['Data', 'Canale', 'Testo'],
        ['5/3/2027', 'Blog', 'Uno'],
      ]),
    );
    expect(knowledgeOf([['5/3/2027', 'Uno']])).toBe(0);
  });
});
