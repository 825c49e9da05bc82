import { describe, expect, it, vi } from 'vitest';
import { planShape } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import { readDocument } from '#domain/project/read.ts';
import { mostPosts } from '#domain/table/plan-import.ts';
import { writePlanCsv } from '#formats/plan-sheet.ts';
import { largestTable } from '#formats/read-table.ts';
import { createPart } from '#stores/create-part.ts';
import { createTableImport, type TableImport } from '#stores/create-table-import.ts';
import { strategy } from '../domain/plan/plan-samples.ts';
import { factsOf, fileWorld } from '../domain/table/table-samples.ts';
import { createEars, createFakeClock } from './tabs.ts';

function openPlan() {
  let ids = 0;
  const random = () => String(++ids).padStart(10, '0');
  const part = createPart({
    clock: createFakeClock(),
    random,
    channel: createEars()(),
    storage: {
      read: async () => ({ ok: true, cells: new Map(), steps: [], unreadable: 0 }),
      write: async ({ cells }) => ({ ok: true, cells: new Map(cells) }),
    },
  });
  const table = createTableImport({ part, random, facts: () => factsOf() });
  const posts = () => readDocument(planShape, part.$cells.get()).document.posts.posts;
  return { part, table, posts, now: () => table.$import.get() };
}

function fileOf(text: string, name = 'piano.csv') {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}

const good = 'Data;Canale;Testo;Umore\n01/03/2027 9:30;Instagram;Uno;allegro\n15/03/2027;Blog;Due;serio\n';
const bad =
  'Data;Canale;Testo\n13/03/2027;MySpace;Uno\n40/03/2027;MySpace;Due\n14/03/2027;Blog;Tre\n15/03/2027;boh;Quattro\n';

function problemsOf(state: TableImport): string[] {
  return state.type === 'problems' ? state.problems.map(({ row, column, code }) => `${row} ${column} ${code}`) : [];
}

describe('a table being imported', () => {
  it('is matched, checked, counted, and added in one step that one undo takes back', async () => {
    const { table, part, posts, now } = openPlan();
    part.addItems('posts/posts', [{ text: 'Di prima', channel: 'x' }]);
    const reading = table.read(fileOf(good));
    expect(now()).toEqual({ type: 'reading', name: 'piano.csv' });
    await reading;
    expect(now()).toMatchObject({ type: 'matching', open: { missing: [], rowCount: 2, name: 'piano.csv' } });
    table.chooseColumn(3, 'keep');
    table.check();
    expect(now()).toMatchObject({ type: 'ready', counted: { added: 2, changed: 0, same: 0 } });
    table.confirm();
    expect(now()).toMatchObject({
      type: 'added',
      counted: { added: 2, changed: 0, same: 0 },
      first: { at: '2027-03-01T09:30' },
    });
    expect(posts().map(({ text, at, notes }) => [text, at, notes])).toEqual([
      ['Di prima', '', ''],
      ['Uno', '2027-03-01T09:30', 'Umore: allegro'],
      ['Due', '2027-03-15', 'Umore: serio'],
    ]);
    part.undo();
    expect(posts().map(({ text }) => text)).toEqual(['Di prima']);
    part.redo();
    expect(posts()).toHaveLength(3);
  });

  it('writes nothing while a row is wrong; cells are mended one by one or all that are alike', async () => {
    const { table, posts, now, part } = openPlan();
    const set = vi.spyOn(part, 'set');
    await table.read(fileOf(bad));
    table.check();
    expect(problemsOf(now())).toEqual([
      '1 1 unknownChannel',
      '2 0 noSuchDay',
      '2 1 unknownChannel',
      '4 1 unknownChannel',
    ]);
    table.confirm();
    expect([now().type, set.mock.calls.length, posts().length]).toEqual(['problems', 0, 0]);
    table.repair(2, 0, 'ancora no');
    expect(problemsOf(now())).toContain('2 0 badDate');
    table.repair(2, 0, '16/03/2027');
    const [first] = now().type === 'problems' ? (now() as Extract<TableImport, { type: 'problems' }>).problems : [];
    if (first) table.repairAlike(first, 'fb');
    expect(problemsOf(now())).toEqual(['4 1 unknownChannel']);
    table.leaveOut(4);
    expect(now()).toMatchObject({ type: 'ready', counted: { added: 3 } });
    table.takeBack(4);
    expect(problemsOf(now())).toEqual(['4 1 unknownChannel']);
    table.leaveOutProblems();
    table.confirm();
    expect(posts().map(({ channel, text }) => [channel, text])).toEqual([
      ['facebook', 'Uno'],
      ['facebook', 'Due'],
      ['blog', 'Tre'],
    ]);
  });

  it('asks for the order of dates and for the channel where nothing says them', async () => {
    const { table, posts, now } = openPlan();
    await table.read(fileOf('Text,Posting Time\nUno,03/04/2027 09:30\n', 'marzo.csv'));
    expect(now()).toMatchObject({ type: 'matching', open: { missing: ['order', 'channel'] } });
    table.check();
    expect(now().type).toBe('matching');
    table.setOrder('monthFirst');
    table.setChannel('threads');
    table.check();
    table.backToColumns();
    table.setOrder('dayFirst');
    table.check();
    table.confirm();
    expect(posts()[0]).toMatchObject({ channel: 'threads', at: '2027-04-03T09:30' });
  });

  it('takes the channel from the name of a file that we wrote', async () => {
    const { table, now } = openPlan();
    await table.read(fileOf('Text,Posting Time\nUno,2027-03-05 09:30\n', 'piano-x-1di2.csv'));
    expect(now()).toMatchObject({ type: 'matching', open: { channel: 'x', missing: [] } });
  });

  it('that comes back edited changes the posts it says, and counts the others', async () => {
    const { table, part, posts, now } = openPlan();
    const post = (text: string): Record<string, Value> => ({
      text,
      channel: 'blog',
      at: '2027-03-05T09:30',
      status: 'draft',
    });
    part.addItems('posts/posts', [post('Uno'), post('@due'), post('Tre')]);
    const text = writePlanCsv(posts(), strategy, fileWorld('it'));
    await table.read(fileOf(text.replace('Tre', 'Tre, riscritto').replace(/"Bozza"/, '"Approvato"')));
    table.check();
    expect(now()).toMatchObject({ type: 'ready', counted: { added: 0, changed: 2, same: 1 } });
    table.confirm();
    expect(posts().map((own) => [own.text, own.status])).toEqual([
      ['Uno', 'approved'],
      ['@due', 'draft'],
      ['Tre, riscritto', 'draft'],
    ]);
  });

  it('weighs the plan as it is when it is confirmed', async () => {
    const { table, part, posts, now } = openPlan();
    await table.read(fileOf(good));
    table.check();
    part.addItems('posts/posts', [{ text: 'Uno', channel: 'instagram', at: '2027-03-01T09:30' }]);
    table.confirm();
    expect(now()).toMatchObject({
      type: 'added',
      counted: { added: 1, changed: 0, same: 1 },
      first: { at: '2027-03-15' },
    });
    expect(posts()).toHaveLength(2);
  });

  it('of more posts than a plan holds leaves out the last when told so', async () => {
    const { table, part, posts, now } = openPlan();
    part.addItems('posts/posts', [{ text: 'Di prima', channel: 'x' }]);
    const rows = Array.from({ length: mostPosts + 5 }, (_, place) => `15/03/2027,Blog,testo ${place}`);
    await table.read(fileOf(`Data,Canale,Testo\n${rows.join('\n')}\n`));
    table.check();
    expect(now()).toMatchObject({ type: 'problems', problems: [], over: 6 });
    table.leaveOutOver();
    expect(now()).toMatchObject({ type: 'ready', counted: { added: mostPosts - 1 } });
    table.confirm();
    expect(posts().at(-1)?.text).toBe(`testo ${mostPosts - 2}`);
  });

  it('of fifty thousand rows says how many do not fit', async () => {
    const { table, now } = openPlan();
    const row = '15/03/2027 9:30,Instagram,Un testo come tanti\n';
    await table.read(fileOf(`Data,Canale,Testo\n${row.repeat(50_000)}`));
    table.check();
    expect(now()).toMatchObject({ type: 'problems', over: 48_000, open: { rowCount: 50_000 } });
  });

  it.each([
    ['tooBig', { name: 'a.csv', size: largestTable + 1, arrayBuffer: () => Promise.reject(new Error('read')) }],
    ['unreadable', { name: 'a.csv', size: 5, arrayBuffer: () => Promise.reject(new Error('moved')) }],
    ['empty', fileOf(' \n')],
    ['empty', fileOf('Data,Canale,Testo\n')],
    ['notATable', fileOf('<html>')],
  ])('is refused as %s', async (code, file) => {
    const { table, now } = openPlan();
    await table.read(file);
    expect(now()).toEqual({ type: 'failed', code });
    table.check();
    table.confirm();
    expect(now()).toEqual({ type: 'failed', code });
  });

  it('is the last one that was picked, and none once it is called off', async () => {
    const { table, posts, now } = openPlan();
    let answer = (_: ArrayBuffer) => {};
    const slow = table.read({
      name: 'lento.csv',
      size: 4,
      arrayBuffer: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await table.read(fileOf(good, 'secondo.csv'));
    answer(new ArrayBuffer(4));
    await slow;
    expect(now()).toMatchObject({ type: 'matching', open: { name: 'secondo.csv' } });
    table.check();
    table.cancel();
    table.confirm();
    table.repair(1, 0, 'x');
    expect([now(), posts()]).toEqual([{ type: 'idle' }, []]);
  });

  it('of two thousand rows comes in within a second', async () => {
    const { table, now } = openPlan();
    const text = 'Un testo di media lunghezza, con #Pane e @fornolisetta, e un link https://lisetta.example/a.';
    const rows = Array.from(
      { length: mostPosts },
      (_, place) => `${(place % 27) + 1}/03/2027;9:30;Instagram;Foto;Bozza;Titolo ${place};"${text} ${place}"`,
    );
    const file = fileOf(`Data;Ora;Canale;Formato;Stato;Titolo;Testo\n${rows.join('\n')}`);
    const start = performance.now();
    await table.read(file);
    table.check();
    table.confirm();
    const tookMs = performance.now() - start;
    process.stdout.write(process.env['SHOW_TIMES'] ? `2,000 rows: ${tookMs.toFixed(0)} ms\n` : '');
    expect(now()).toMatchObject({ type: 'added', counted: { added: mostPosts } });
    // Three times what is promised: other tests run beside this one.
    expect(tookMs).toBeLessThan(3000);
  });

  it('of a spreadsheet begins with the sheet that knows most of posts, and another may be chosen', async () => {
    const { table, now } = openPlan();
    const { default: writeSheet } = await import('write-excel-file/universal');
    const text = (value: string) => ({ value, type: String });
    const blob = await writeSheet([
      { sheet: 'Istruzioni', data: [[text('Leggi prima questo')], [text('Compila il foglio Piano')]] },
      { sheet: 'Piano', data: [['Data', 'Canale', 'Testo'].map(text), ['2027-03-08', 'Blog', 'Otto'].map(text)] },
    ]).toBlob();
    const bytes = await blob.arrayBuffer();
    await table.read({ name: 'due.xlsx', size: bytes.byteLength, arrayBuffer: async () => bytes });
    expect(now()).toMatchObject({ type: 'matching', open: { table: { sheet: 'Piano' }, rowCount: 1, missing: [] } });
    table.chooseSheet('Istruzioni');
    expect(now()).toMatchObject({ type: 'matching', open: { table: { sheet: 'Istruzioni' }, missing: ['channel'] } });
    table.chooseSheet('Piano');
    table.check();
    expect(now()).toMatchObject({ type: 'ready', counted: { added: 1 } });
  });

  it('keeps in the notes the columns that nothing is known of, when told so', async () => {
    const { table, posts } = openPlan();
    await table.read(fileOf(good));
    table.keepUnknown();
    table.check();
    table.confirm();
    expect(posts().map(({ notes }) => notes)).toEqual(['Umore: allegro', 'Umore: serio']);
  });

  it('asks about new posts that may be there already, and takes back what was left out', async () => {
    const { table, part, now } = openPlan();
    part.addItems('posts/posts', [{ text: 'Uno', channel: 'instagram', at: '2027-03-02T18:00' }]);
    await table.read(fileOf(good));
    table.check();
    expect(now()).toMatchObject({
      type: 'ready',
      counted: { added: 2 },
      posts: [{ like: { at: '2027-03-02T18:00' } }, {}],
    });
    table.leaveOutLike();
    expect(now()).toMatchObject({ type: 'ready', counted: { added: 1 }, posts: [{ name: 'Due' }] });
    table.takeAllBack();
    expect(now()).toMatchObject({ type: 'ready', counted: { added: 2 } });
  });

  it('gives a yes to the column of a channel where a row names none', async () => {
    const { table, posts, now } = openPlan();
    await table.read(fileOf('Text,Date,Facebook,Instagram\nUno,2027-03-05,false,false\nDue,2027-03-06,false,false\n'));
    table.check();
    expect(problemsOf(now())).toEqual(['1 2 noChannel', '2 2 noChannel']);
    const state = now();
    if (state.type === 'problems' && state.problems[0]) table.repairAlike(state.problems[0], 'true', 3);
    table.confirm();
    expect(posts().map(({ channel }) => channel)).toEqual(['instagram', 'instagram']);
  });

  it('reads hours on the clocks of Rome where the plan names a zone that is none', async () => {
    const { table, part, now } = openPlan();
    part.set([['about/zone', 'Marte/Olympus']]);
    await table.read(fileOf('Data;Canale;Testo\n28/03/2027 02:30;Blog;Notte\n'));
    table.check();
    expect(problemsOf(now())).toEqual(['1 0 noSuchHour']);
  });
});
