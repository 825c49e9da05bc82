import { readFileSync } from 'node:fs';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitFiles } from '#domain/plan/export-form.ts';
import type { Post } from '#domain/plan/shape.ts';
import { type SchedulerFacts, writeSchedulerFiles } from '#formats/scheduler-files.ts';
import { type SchedulerFormat, schedulerIds } from '#formats/scheduler-format.ts';
import { schedulerFormats } from '#formats/scheduler-formats.ts';
import { fitTemplate } from '#formats/scheduler-metricool.ts';
import { hardPosts, planWorld, postsOf, strategy } from '../domain/plan/plan-samples.ts';

const facts: SchedulerFacts = { zone: 'Europe/Rome', strategy, dateOrder: 'dmy', world: planWorld('it') };

const full = {
  id: 'bread',
  title: 'La farina di Ada',
  channel: 'instagram',
  at: '2027-03-05T18:30',
  status: 'scheduled',
  format: 'photo',
  text: '@ada.farine oggi macina.\n\nVieni?',
  firstComment: 'Dove: via del Forno 12',
  hashtags: '#PaneBuono #Farine',
  mentions: '@ada.farine',
  link: 'https://lisetta.example/ada',
  utmSource: 'instagram',
  utmMedium: 'social',
  pillar: 'flour',
  media: [
    { id: 'm1', kind: 'image', alt: 'Ada versa la farina', url: 'https://lisetta.example/img/a,1.jpg' },
    { id: 'm2', kind: 'image', alt: 'Il sacco, chiuso', url: 'https://lisetta.example/img/2.png' },
  ],
};
const fullText =
  '@ada.farine oggi macina.\n\nVieni?\n\nhttps://lisetta.example/ada?utm_source=instagram&utm_medium=social\n\n#PaneBuono #Farine';

function rowsOf(format: SchedulerFormat, posts: readonly Post[], own: Partial<SchedulerFacts> = {}) {
  const [file] = writeSchedulerFiles(splitFiles(posts, format, null), format, { ...facts, ...own });
  const text = file?.text ?? '';
  return { text, rows: papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1) };
}

function cellsOf(format: SchedulerFormat, posts: readonly Post[]): Record<string, string> {
  const { rows } = rowsOf(format, posts);
  const [head = [], row = []] = rows;
  return Object.fromEntries(head.map((name, place) => [name.replace(/^\uFEFF/, ''), row[place] ?? '']));
}

const lines: Record<string, string> = {
  buffer: 'Text,Image URL,Tags,Posting Time',
  publer:
    '\uFEFFDate - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by comma,"Title - For the video, pin, PDF ..",Label(s) - Separated by comma,Alt text(s) - Separated by ||,Comment(s) - Separated by ||,"Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF ..",CTA - For Facebook links or Google,"Reminder - For stories, reels, shorts, and TikToks"',
  metricool: readFileSync('tests/formats/metricool-header.csv', 'utf8').trim(),
  sprout: 'date,time_24hr,message_text,public_image_url',
  socialbee: 'text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime',
  highlevel: 'postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls',
};

describe('the files of programs that publish', () => {
  it.each(Object.entries(lines))('begin with the literal line of %s', (id, line) => {
    const format = Object.values(schedulerFormats).find((own) => own.id === id);
    const { text } = rowsOf(format ?? schedulerFormats.buffer, postsOf(full));
    expect(text.split('\r\n')[0]).toBe(line);
  });

  it('have 97 columns for Metricool', () => {
    const { rows } = rowsOf(schedulerFormats.metricool, postsOf(full));
    expect(rows.map((row) => row.length)).toEqual([97, 97]);
  });

  it('carry a post to Buffer', () => {
    expect(cellsOf(schedulerFormats.buffer, postsOf(full))).toEqual({
      Text: fullText,
      'Image URL': 'https://lisetta.example/img/a%2C1.jpg',
      Tags: 'Farine e chi le fa',
      'Posting Time': '2027-03-05 18:30',
    });
  });

  it('carry a post to Publer, with its pictures, what is said of them and its first comment', () => {
    expect(cellsOf(schedulerFormats.publer, postsOf(full))).toMatchObject({
      'Date - Intl. format or prompt': '2027/03/05 18:30',
      Text: fullText,
      'Link(s) - Separated by comma for FB carousels': '',
      'Media URL(s) - Separated by comma': 'https://lisetta.example/img/a%2C1.jpg,https://lisetta.example/img/2.png',
      'Title - For the video, pin, PDF ..': '',
      'Alt text(s) - Separated by ||': 'Ada versa la farina||Il sacco, chiuso',
      'Comment(s) - Separated by ||': 'Dove: via del Forno 12',
    });
  });

  it('carry a post to Metricool, on its channel and on no other', () => {
    const cells = cellsOf(schedulerFormats.metricool, postsOf({ ...full, status: 'review', format: 'reel' }));
    expect(cells).toMatchObject({
      Text: fullText,
      Date: '2027-03-05',
      Time: '18:30:00',
      Draft: 'true',
      Instagram: 'true',
      Facebook: 'false',
      Bluesky: 'false',
      'Picture Url 2': 'https://lisetta.example/img/2.png',
      'Alt text picture 1': 'Ada versa la farina',
      'Instagram Post Type': 'REEL',
      'Facebook Post Type': '',
      'First Comment Text': 'Dove: via del Forno 12',
      'Brand name': '',
    });
  });

  it('carry a post to Sprout Social with the day in the order that was chosen', () => {
    expect(rowsOf(schedulerFormats.sprout, postsOf(full)).rows[1]?.slice(0, 2)).toEqual(['05/03/2027', '18:30']);
    expect(rowsOf(schedulerFormats.sprout, postsOf(full), { dateOrder: 'mdy' }).rows[1]?.[0]).toBe('03/05/2027');
  });

  it('carry to SocialBee and HighLevel one kind of media, moving pictures in their own column', () => {
    const media = [
      { id: 'm1', kind: 'image', url: 'https://lisetta.example/forno.GIF?v=3' },
      { id: 'm2', kind: 'video', url: 'https://lisetta.example/forno.mp4' },
    ];
    const posts = postsOf({ ...full, media });
    expect(cellsOf(schedulerFormats.socialbee, posts)).toMatchObject({
      imageUrls: '',
      gifUrls: 'https://lisetta.example/forno.GIF?v=3',
      videoUrls: '',
      postAtSpecificTime: '2027-03-05 18:30:00',
    });
    expect(cellsOf(schedulerFormats.highlevel, posts)).toMatchObject({
      'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)': '2027-03-05 18:30:00',
      gifUrl: 'https://lisetta.example/forno.GIF?v=3',
    });
  });

  it('put the link in its own column where nothing else would take its place', () => {
    const cells = cellsOf(schedulerFormats.highlevel, postsOf({ ...full, media: [] }));
    expect(cells['link (OGmetaUrl)']).toBe('https://lisetta.example/ada?utm_source=instagram&utm_medium=social');
    expect(cells['content']).not.toContain('https://');
  });

  it('give a link that stands in the text its campaign parameters there, and do not say it twice', () => {
    const text = 'Tutto qui: https://lisetta.example/ada, oppure al banco.';
    const cells = cellsOf(schedulerFormats.buffer, postsOf({ ...full, text, hashtags: '', mentions: '' }));
    expect(cells['Text']).toBe(
      'Tutto qui: https://lisetta.example/ada?utm_source=instagram&utm_medium=social, oppure al banco.',
    );
  });

  it('have no line of headers where the program wants none', () => {
    const { rows } = rowsOf(schedulerFormats.threeColumns, postsOf({ ...full, hashtags: '' }));
    expect(rows).toEqual([
      [
        '05/03/2027 18:30',
        '@ada.farine oggi macina.\n\nVieni?',
        'https://lisetta.example/ada?utm_source=instagram&utm_medium=social',
      ],
    ]);
  });

  it('keep every text as it was written: nothing is guarded', () => {
    for (const id of schedulerIds) {
      const posts = postsOf(
        ...hardPosts.map((text, place) => ({
          id: `h${place}`,
          text,
          channel: 'x',
          at: `2027-04-${String(place + 10)}T08:15`,
        })),
      );
      const format = schedulerFormats[id];
      const place = format.columns.findIndex(({ field }) => field === 'text');
      const { rows } = rowsOf(format, posts);
      expect(rows.slice(format.isBare ? 0 : 1).map((row) => row[place])).toEqual(hardPosts.map((text) => text.trim()));
    }
  });

  it('say the hour of the wall, and one that exists', () => {
    const posts = postsOf({ ...full, at: '2027-03-28T02:30' }, { ...full, id: 'later', at: '2027-07-01T09:30' });
    const { rows } = rowsOf(schedulerFormats.buffer, posts);
    expect(rows.slice(1).map((row) => row[3])).toEqual(['2027-03-28 03:30', '2027-07-01 09:30']);
  });

  it('are numbered where they are many, one channel in each', () => {
    const posts = postsOf(
      ...Array.from({ length: 13 }, (_, place) => ({
        ...full,
        id: `p${place}`,
        at: `2027-05-${String(place + 1).padStart(2, '0')}T10:00`,
        channel: place < 11 ? 'instagram' : 'linkedin',
      })),
    );
    const names = (locale: 'it' | 'en') =>
      writeSchedulerFiles(splitFiles(posts, schedulerFormats.buffer, 10), schedulerFormats.buffer, {
        ...facts,
        world: planWorld(locale),
      }).map(({ name }) => name);
    expect(names('it')).toEqual(['piano-instagram-1di2.csv', 'piano-instagram-2di2.csv', 'piano-linkedin.csv']);
    expect(names('en')[0]).toBe('plan-instagram-1of2.csv');
    const [whole] = writeSchedulerFiles(
      splitFiles(posts, schedulerFormats.metricool, null),
      schedulerFormats.metricool,
      facts,
    );
    expect(whole?.name).toBe('piano-metricool.csv');
    expect(whole?.text.match(/\r\n/g)).toHaveLength(14);
  });

  it('take two thousand posts', () => {
    const posts = postsOf(
      ...Array.from({ length: 2000 }, (_, place) => ({
        ...full,
        id: `p${place}`,
        text: `${hardPosts[place % hardPosts.length]} ${place}`,
      })),
    );
    for (const id of schedulerIds) {
      const files = writeSchedulerFiles(splitFiles(posts, schedulerFormats[id], 350), schedulerFormats[id], facts);
      expect(files.map(({ name }) => name).at(-1)).toMatch(/-6di6\.csv$/);
    }
  });
});

describe('fitTemplate', () => {
  const older = ['Text', 'date', 'Time', 'Twitter/X', 'Instagram', 'Picture Url 1', 'Mood', 'Brand name'];

  it('fills the columns it knows in the order and spelling of the template', () => {
    const fitted = fitTemplate(schedulerFormats.metricool, older);
    const { rows } = rowsOf(fitted?.format ?? schedulerFormats.metricool, postsOf(full));
    expect(rows).toEqual([
      older,
      [fullText, '2027-03-05', '18:30:00', 'false', 'true', 'https://lisetta.example/img/a,1.jpg', '', ''],
    ]);
  });

  it('says what it does not know and what is not there', () => {
    const fitted = fitTemplate(schedulerFormats.metricool, older);
    expect(fitted?.unknown).toEqual(['Mood']);
    expect(fitted?.missing).toContain('First Comment Text');
    expect(fitted?.missing).toContain('Picture Url 2');
    expect(fitted?.format.carries).not.toContain('firstComment');
    expect(fitted?.format.channels).toEqual(['x', 'instagram']);
  });

  it('refuses what is no template', () => {
    expect(fitTemplate(schedulerFormats.metricool, ['Data', 'Testo'])).toBeUndefined();
  });
});
