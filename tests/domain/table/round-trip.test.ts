import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFiles } from '#domain/plan/export-form.ts';
import { fullText } from '#domain/plan/full-text.ts';
import { type Post, planShape, statuses } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import { channelOfFile } from '#domain/table/facts.ts';
import { toPlanSheet, writePlanCsv } from '#formats/plan-sheet.ts';
import { readTable } from '#formats/read-table.ts';
import { writeSchedulerFiles } from '#formats/scheduler-files.ts';
import { schedulerIds } from '#formats/scheduler-format.ts';
import { schedulerFormats } from '#formats/scheduler-formats.ts';
import { hardPosts, postsOf, strategy } from '../plan/plan-samples.ts';
import { channelsIn, factsOf, fileWorld, planAll } from './table-samples.ts';

async function rowsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.tables[0].rows;
}
const utf8 = (text: string) => new TextEncoder().encode(text);

// Without control signs, and without U+FFFD, which says only that a sign was lost: the library that writes spreadsheets drops it.
const clean = (text: string) =>
  [...text].filter((sign) => sign >= ' ' && sign !== '\u007f' && sign !== '\ufffd').join('');
// The library that writes spreadsheets fails on the names of what every object has.
const line = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...hardPosts))
  .map((text) => clean(text.replace(/\s+/g, ' ')).trim())
  .filter((text) => !(text in {}));
const long = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n').trim());
const moment = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('', '09:30', '00:00', '23:45'),
  )
  .map(([day, month, time]) => `2027-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}${time && `T${time}`}`);

const post = (channels: readonly string[]) =>
  fc.record(
    {
      title: line,
      at: fc.oneof(moment, fc.constant('')),
      channel: fc.constantFrom(...channels),
      status: fc.constantFrom(...statuses),
      format: fc.constantFrom('photo', 'reel', 'story', 'poll', 'Cosa mia'),
      text: long,
      firstComment: long,
      hashtags: fc.constantFrom('#Pane #Farine', 'senza segno', ''),
      mentions: fc.constantFrom('@ada.farine', ''),
      link: fc.constantFrom('https://lisetta.example/ada', 'lisetta.example', ''),
      utmSource: fc.constantFrom('instagram', ''),
      pillar: fc.constantFrom('flour', 'gone'),
      objective: fc.constantFrom('orders', 'gone'),
      minutes: fc.integer({ min: 0, max: 6000 }),
      owner: line,
      media: fc.array(fc.record({ alt: line, url: fc.constantFrom('https://a.example/1.jpg', '') }), { maxLength: 3 }),
    },
    { requiredKeys: ['text', 'channel'] },
  );

const postsIn = (channels: readonly string[]) =>
  fc.array(post(channels), { minLength: 1, maxLength: 8 }).map((all) =>
    postsOf(
      ...all.map(({ media, ...own }, place) => ({
        ...own,
        id: `00000000a${place}`,
        ...(media ? { media: media.map((one, at) => ({ ...one, id: `m${at}`, kind: 'image' })) } : {}),
      })),
    ),
  );

const same = (count: number) => ({ values: [], posts: [], added: 0, changed: 0, same: count });

/** What the sheet carries of a post, as a sheet says it. */
const carried = ({ id, title, at, channel, text, firstComment, mentions, link, utmSource, minutes }: Post) => [
  id,
  title,
  at,
  channel,
  text,
  firstComment,
  mentions,
  link,
  utmSource,
  minutes,
];

describe('the sheet for people', () => {
  const channels = ['instagram', 'x', 'chatGroup', 'gbp', 'mio-canale', ''];

  it.each(['it', 'en'] as const)('in %s says nothing new when it comes back as CSV', async (locale) => {
    await fc.assert(
      fc.asyncProperty(postsIn(channels), async (posts) => {
        const rows = await rowsOf(utf8(writePlanCsv(posts, strategy, fileWorld(locale))));
        const facts = factsOf(posts, { locale, channels: channelsIn(locale) });
        expect(planAll(rows, facts)).toEqual(same(posts.length));
      }),
      { numRuns: 150 },
    );
  });

  it('says nothing new when it comes back as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(postsIn(channels), async (all) => {
        const posts = [...all, ...postsOf({ id: '00000000c0', text: '@una cella non difesa' })];
        const blob = await toPlanSheet(posts, strategy, fileWorld('it'));
        const rows = await rowsOf(new Uint8Array(await blob.arrayBuffer()));
        expect(planAll(rows, factsOf(posts))).toEqual(same(posts.length));
      }),
      { numRuns: 25 },
    );
  });

  it('makes the same posts in an empty plan', async () => {
    const posts = postsOf(
      ...hardPosts.map((text, place) => ({
        id: `00000000b${place}`,
        text,
        title: `Titolo ${place}`,
        channel: 'instagram',
        at: `2027-04-${place + 10}T09:30`,
        utmSource: 'instagram',
        link: 'https://lisetta.example/ada',
        minutes: place + 3,
      })),
    );
    const rows = await rowsOf(utf8(writePlanCsv(posts, strategy, fileWorld('it'))));
    const after = documentOf(planShape, planAll(rows).values).posts.posts;
    expect(after.map(carried)).toEqual(posts.map(carried));
  });
});

describe('the files of programs', () => {
  it.each(schedulerIds)('of %s say nothing new when they come back', async (id) => {
    const format = schedulerFormats[id];
    const dates = format.hasDateOrder ? (['dmy', 'mdy'] as const) : (['dmy'] as const);
    await fc.assert(
      fc.asyncProperty(
        postsIn(['instagram', 'x', 'pinterest', 'youtube']),
        fc.constantFrom(...dates),
        async (all, dateOrder) => {
          const posts = all.filter(({ at, text }) => at.length > 10 && text !== '');
          const facts = { zone: 'Europe/Rome', strategy, dateOrder, world: fileWorld('it') };
          for (const file of writeSchedulerFiles(splitFiles(posts, format, null), format, facts)) {
            const rows = await rowsOf(utf8(file.text));
            const channel = channelOfFile(file.name, channelsIn('it'));
            const order = dateOrder === 'mdy' ? 'monthFirst' : 'dayFirst';
            const plan = planAll(rows, factsOf(posts), { channel, order });
            expect(plan.values.filter(([path]) => !/\/(?:title|pillar|link)$/.test(path))).toEqual([]);
            expect(plan.added).toBe(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(schedulerIds.filter((id) => id !== 'threeColumns'))(
    'of %s make posts that say the same in an empty plan',
    async (id) => {
      const format = schedulerFormats[id];
      const posts = postsOf(
        ...hardPosts.map((text, place) => ({
          id: `p${place}`,
          channel: 'instagram',
          at: `2027-04-${place + 13}T09:3${place}`,
          status: 'approved',
          text,
          hashtags: '#Pane',
          firstComment: `Commento ${place}`,
          media: [{ id: 'm', kind: 'image', url: `https://a.example/${place}.jpg`, alt: `Alt, ${place}` }],
        })),
      );
      const facts = { zone: 'Europe/Rome', strategy, dateOrder: 'dmy', world: fileWorld('it') } as const;
      const [file] = writeSchedulerFiles(splitFiles(posts, format, null), format, facts);
      const rows = await rowsOf(utf8(file?.text ?? ''));
      const after = documentOf(planShape, planAll(rows, factsOf(), { channel: 'instagram' }).values).posts.posts;
      expect(after.map(({ at, channel }) => [at, channel])).toEqual(posts.map(({ at, channel }) => [at, channel]));
      expect(after.map((one) => fullText(one))).toEqual(posts.map((one) => fullText(one)));
      expect(after.map(({ media }) => media.map(({ url }) => url))).toEqual(posts.map(({ media }) => [media[0]?.url]));
      const fields = new Set(format.columns.map(({ field }) => field));
      if (fields.has('firstComment'))
        expect(after.map((one) => one.firstComment)).toEqual(posts.map((one) => one.firstComment));
      if (fields.has('alt'))
        expect(after.map((one) => one.media[0]?.alt)).toEqual(posts.map((one) => one.media[0]?.alt));
    },
  );
});
