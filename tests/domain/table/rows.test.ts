import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText } from '#domain/project/fields.ts';
import { channelOfFile, createChannelFinder } from '#domain/table/facts.ts';
import { targets } from '#domain/table/headers.ts';
import { createRowReader } from '#domain/table/rows.ts';
import { postsOf } from '../plan/plan-samples.ts';
import { channelsIn, factsOf, readAll, readOne } from './table-samples.ts';

const base = { Data: '05/03/2027', Ora: '9:30', Canale: 'Instagram', Testo: 'Il pane è caldo' };

describe('a row', () => {
  it('says each field of its post', () => {
    const { post, codes } = readOne({
      ...base,
      Titolo: 'Pane\ncaldo',
      Formato: 'Carosello',
      Stato: 'In revisione',
      Pilastro: 'farine e chi le fa',
      Obiettivo: 'Più ordini di pane del sabato',
      Hashtag: 'pane, buona farina',
      Minuti: '1.200',
      CTA: 'Acquista',
      Fase: 'see',
      Note: 'da vedere',
    });
    expect(codes).toEqual([]);
    expect(post?.fields).toEqual({
      at: '2027-03-05T09:30',
      channel: 'instagram',
      text: 'Il pane è caldo',
      title: 'Pane caldo',
      format: 'carousel',
      status: 'review',
      pillar: 'flour',
      objective: 'orders',
      hashtags: '#pane #buonafarina',
      minutes: 1200,
      action: 'buy',
      stage: 'see',
      notes: 'da vedere',
    });
  });

  it.each([
    [{ Data: '30/02/2027' }, 'noSuchDay', '30/02/2027'],
    [{ Data: '13/13/2027' }, 'noSuchDay', '13/13/2027'],
    [{ Data: 'presto, forse' }, 'badDate', 'presto, forse'],
    [{ Data: '' }, 'noDay', ''],
    [{ Ora: 'mattina' }, 'badTime', 'mattina'],
    [{ Data: '28/03/2027', Ora: '02:30' }, 'noSuchHour', '02:30'],
    [{ Canale: 'MySpace' }, 'unknownChannel', 'MySpace'],
    [{ Canale: 'Instagram, MySpace' }, 'unknownChannel', 'Instagram, MySpace'],
    [{ Canale: '' }, 'noChannel', ''],
    [{ Stato: 'boh' }, 'unknownStatus', 'boh'],
    [{ Testo: 'a'.repeat(longestText + 1) }, 'tooLong', 'a'.repeat(longestText + 1)],
    [{ Minuti: 'tanti' }, 'notANumber', 'tanti'],
    [{ Minuti: '9000' }, 'outOfRange', '9000'],
    [{ Testo: ' ' }, 'noText', ' '],
  ])('that says %j has one problem: %s', (change, code, value) => {
    // Another row keeps the columns what they are called.
    const cells = { ...base, Stato: '', Minuti: '', ...change };
    const rows = [Object.keys(cells), Object.values(cells), ['14/03/2027', '10:00', 'x', 'Altro', '', '']];
    const [read, fine] = readAll(rows);
    expect(read?.problems.map((one) => [one.row, one.code, one.value])).toEqual([[1, code, value]]);
    expect(fine?.problems).toEqual([]);
  });

  it('names the column of each of its problems', () => {
    const { problems } = readOne({ ...base, Canale: 'MySpace', Ora: '99', Stato: '?!x' });
    const found = problems.map(({ column, code }) => [column, code]);
    expect(found.toSorted()).toEqual([
      [2, 'unknownChannel'],
      [4, 'unknownStatus'],
    ]);
  });

  it('is mended by another cell, read again alone', () => {
    const rows = [Object.keys(base), Object.values({ ...base, Canale: 'MySpace' })];
    expect(readAll(rows)[0]?.problems).toHaveLength(1);
    expect(readAll([rows[0] ?? [], Object.values({ ...base, Canale: 'fb' })])[0]).toMatchObject({
      problems: [],
      posts: [{ channel: 'facebook' }],
    });
  });

  it('at an hour that comes twice is fine, and the hour that is never elsewhere is an hour there', () => {
    const twice = readOne({ ...base, Data: '31/10/2027', Ora: '02:30' });
    expect([twice.codes, twice.post?.fields['at']]).toEqual([[], '2027-10-31T02:30']);
    expect(
      readOne({ ...base, Data: '28/03/2027', Ora: '2:30' }, factsOf([], { zone: 'America/New_York' })).codes,
    ).toEqual([]);
    expect(
      readOne({ ...base, Data: '14/03/2027', Ora: '2:30' }, factsOf([], { zone: 'America/New_York' })).codes,
    ).toEqual(['noSuchHour']);
  });

  it('keeps words that no field takes in the notes, under their heading', () => {
    const { post, codes } = readOne({ ...base, Pilastro: 'Ricette', Tags: 'farine e chi le fa, autunno', Fase: 'boh' });
    expect(codes).toEqual([]);
    expect(post?.fields['pillar']).toBe('flour');
    expect(post?.keep).toEqual(['Pilastro: Ricette', 'Tags: autunno', 'Fase: boh']);
  });

  it('sent to several channels is a post on each, with what is said of one channel only there', () => {
    const { posts } = readOne({
      Text: 'Uno per tutti',
      Date: '2027-03-05',
      Time: '09:30:00',
      Draft: 'false',
      Facebook: 'true',
      'Twitter/X': 'false',
      Instagram: 'TRUE',
      Youtube: 'true',
      'Picture Url 1': 'https://a.example/1.jpg',
      'Picture Url 2': '',
      'Alt text picture 1': 'Il pane',
      'Alt text picture 2': '',
      'Youtube Video Title': 'Come nasce il pane',
      'Instagram Post Type': 'REEL',
      'Facebook Post Type': 'POST',
    });
    expect(posts.map(({ channel, fields }) => [channel, fields['title'], fields['format']])).toEqual([
      ['facebook', undefined, ''],
      ['instagram', undefined, 'reel'],
      ['youtube', 'Come nasce il pane', undefined],
    ]);
    expect(posts.map(({ status }) => status)).toEqual(['scheduled', 'scheduled', 'scheduled']);
    expect(posts[0]?.media).toEqual([
      { url: 'https://a.example/1.jpg', alt: 'Il pane' },
      { url: '', alt: '' },
    ]);
  });

  it('goes to the channel that was chosen where it names none', () => {
    const { post, codes } = readOne({ Text: 'Ciao', 'Posting Time': '2027-03-05 09:30' }, factsOf(), {
      channel: 'threads',
    });
    expect([codes, post?.channel, post?.fields['at']]).toEqual([[], 'threads', '2027-03-05T09:30']);
  });

  it('never throws, whatever is in any of its cells', () => {
    const columns = targets.map((target, index) => ({
      index,
      header: target,
      nth: 1,
      target,
      channel: target === 'flag' ? 'x' : '',
      isKnown: true,
      samples: [],
    }));
    const facts = factsOf(postsOf({ id: 'bread', text: 'a' }));
    const read = createRowReader({ columns, order: 'dayFirst', channel: '' }, facts);
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('bread', '28/03/2027', '2:30', 'x', '__proto__', '||', '#'),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: targets.length }), (cells) => {
        const found = read(4, cells);
        expect(found.row).toBe(4);
        expect(found.posts.length + found.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the channel of a word', () => {
  const find = createChannelFinder({ channels: channelsIn('it'), posts: postsOf({ id: 'a', channel: 'tam-tam' }) });
  it.each([
    ['INSTAGRAM', 'instagram'],
    ['ig', 'instagram'],
    ['Instagram – Forno Lisetta', 'instagram'],
    ['Twitter/X', 'x'],
    ['𝕏', undefined],
    ['Profilo dell’attività su Google', 'gbp'],
    ['Gruppo WhatsApp', 'chatGroup'],
    ['Canale WhatsApp', 'whatsapp'],
    ['tam tam', 'tam-tam'],
    ['Dirette e web TV', 'live'],
    ['Instagram Facebook', undefined],
    ['Expo', undefined],
  ])('%s is %s', (word, id) => {
    expect(find(word)).toEqual([id]);
  });

  it.each([
    ['Instagram, Facebook', ['instagram', 'facebook']],
    ['IG / FB e Twitter/X', ['instagram', 'facebook', 'x', 'x']],
    ['LinkedIn and MySpace', ['linkedin', undefined]],
    [' ', []],
  ])('are several in «%s»', (cell, ids) => {
    expect(find(cell)).toEqual(ids);
  });

  it('is in the name of the file, where just one is', () => {
    const named = (name: string) => channelOfFile(name, channelsIn('it'));
    expect(
      ['piano-instagram-1di2.csv', 'plan-chatgroup.csv', 'fb-instagram-facebook.csv', 'marzo.csv'].map(named),
    ).toEqual(['instagram', 'chatGroup', '', '']);
  });
});
