import papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { sheetColumns, toPlanSheet, writePlanCsv } from '#formats/plan-sheet.ts';
import { longestCell } from '#formats/sheet.ts';
import { hardPosts, planWorld, postsOf, strategy } from '../domain/plan/plan-samples.ts';

const world = planWorld('it');
const places = Object.fromEntries(sheetColumns.map(({ id }, place) => [id, place]));

const bread = {
  id: 'bread',
  title: 'La farina di Ada',
  channel: 'instagram',
  at: '2027-03-05T18:30',
  status: 'scheduled',
  format: 'photo',
  text: 'Ada macina.\nVieni?',
  link: 'https://lisetta.example/ada',
  utmSource: 'instagram',
  pillar: 'flour',
  objective: 'orders',
  minutes: 35,
  notes: 'Da non dire a nessuno',
  comments: [{ id: 'c', by: 'Vera', text: 'Bello' }],
  media: [
    { id: 'm1', kind: 'image', alt: 'Ada versa\nla farina' },
    { id: 'm2', kind: 'image', alt: '' },
    { id: 'm3', kind: 'image', alt: 'Il sacco' },
  ],
};

async function readBack(blob: Blob) {
  return (await readSheet(await blob.arrayBuffer(), 1, { trim: false })) as unknown[][];
}

describe('the sheet for people', () => {
  it('has a row for each post in the order of time, with names in place of ids', () => {
    const text = writePlanCsv(postsOf(bread, { id: 'early', title: 'Prima', at: '2027-03-01' }), strategy, world);
    const [head, early, row] = papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' }).data;
    const of = (id: string) => [head?.[places[id] ?? 0], early?.[places[id] ?? 0], row?.[places[id] ?? 0]];
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(of('date')).toEqual(['Data', '2027-03-01', '2027-03-05']);
    expect(of('time')).toEqual(['Ora', '', '18:30']);
    expect(of('channel')).toEqual(['Canale', '', 'Instagram']);
    expect(of('format')).toEqual(['Formato', '', 'Foto']);
    expect(of('status')).toEqual(['Stato', 'Idea', 'Programmato']);
    expect(of('pillar')).toEqual(['Pilastro', '', 'Farine, e chi le fa']);
    expect(of('objective')).toEqual(['Obiettivo', '', 'Più ordini di pane del sabato']);
    expect(of('link')).toEqual(['Link', '', 'https://lisetta.example/ada']);
    expect(of('utmSource')).toEqual(['utm_source', '', 'instagram']);
    expect(of('alts')).toEqual(['Testi alternativi', '', 'Ada versa la farina\n\nIl sacco']);
    expect(of('minutes')).toEqual(['Minuti', '', '35']);
    expect(of('id')).toEqual(['Id', 'early', 'bread']);
    expect(text).not.toMatch(/nessuno|Bello/);
  });

  it('guards in CSV what a spreadsheet would run', () => {
    const text = writePlanCsv(postsOf({ id: 'x', title: '=cmd()', text: '@fornolisetta' }), strategy, world);
    expect(text).toContain(`"'=cmd()";"'@fornolisetta"`);
  });

  it('says the same in XLSX, where days are dates, minutes numbers and nothing is guarded', async () => {
    const hard = hardPosts.map((text, place) => ({ id: `h${place}`, text, at: `2027-04-${place + 10}` }));
    const [head, row, ...others] = await readBack(await toPlanSheet(postsOf(bread, ...hard), strategy, world));
    expect(head?.slice(0, 3)).toEqual(['Data', 'Ora', 'Canale']);
    expect(row?.[places['date'] ?? 0]).toEqual(new Date('2027-03-05T00:00:00Z'));
    expect(row?.[places['text'] ?? 0]).toBe('Ada macina.\nVieni?');
    expect(row?.[places['minutes'] ?? 0]).toBe(35);
    expect(others.map((own) => own[places['text'] ?? 0])).toEqual([...hardPosts]);
  });

  it('ends a text longer than a cell with a sign that it goes on', async () => {
    const media = Array.from({ length: 3 }, (_, place) => ({ id: `m${place}`, alt: 'a'.repeat(19_000) }));
    const [, row] = await readBack(await toPlanSheet(postsOf({ id: 'x', media }), strategy, world));
    const cell = String(row?.[places['alts'] ?? 0]);
    expect(cell).toHaveLength(longestCell);
    expect(cell.endsWith('…')).toBe(true);
  });

  it('takes two thousand posts', async () => {
    const posts = postsOf(
      ...Array.from({ length: 2000 }, (_, place) => ({
        ...bread,
        id: `p${place}`,
        text: `${hardPosts[place % hardPosts.length]} ${place}`,
      })),
    );
    const rows = await readBack(await toPlanSheet(posts, strategy, world));
    expect(rows).toHaveLength(2001);
    expect(writePlanCsv(posts, strategy, world).match(/\r\n/g)).toHaveLength(2001);
  });
});
