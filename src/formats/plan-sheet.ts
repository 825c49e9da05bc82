import { oneLine } from '#domain/document/phrasing.ts';
import { channelOf, formatOf, objectiveOf, pillarOf, statusName } from '#domain/document/plan-names.ts';
import { say, type World } from '#domain/document/world.ts';
import { dayOfMoment, timeOfMoment } from '#domain/plan/calendar.ts';
import { comparePosts } from '#domain/plan/order.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { guardCell, peopleCsv, writeCsv } from './csv.ts';
import { type SheetCell, toSheet } from './sheet.ts';

interface SheetColumn {
  /** The field of a post; its heading is the word `sheet.<id>`. */
  id: string;
  /** In characters. */
  width: number;
  write(post: Post, strategy: Strategy, world: World): SheetCell;
}

/**
 * The sheet that people read, fill in and bring back: a row for each post. Days are dates, links stand without their
 * campaign parameters, which have columns of their own, and alternative texts one on each line, in the order of the
 * pictures: so that nothing changes on the way back. Private notes and comments stay out. The id says which post a row
 * is, for who reads the file again.
 */
export const sheetColumns: readonly SheetColumn[] = [
  { id: 'date', width: 12, write: ({ at }) => (at === '' ? null : { day: dayOfMoment(at) }) },
  { id: 'time', width: 8, write: ({ at }) => timeOfMoment(at) },
  { id: 'channel', width: 16, write: (post, _, world) => channelOf(post, world) },
  { id: 'format', width: 14, write: (post, _, world) => formatOf(post, world) },
  { id: 'status', width: 14, write: (post, _, world) => statusName(post, world) },
  { id: 'title', width: 32, write: ({ title }) => title },
  { id: 'text', width: 60, write: ({ text }) => text },
  { id: 'firstComment', width: 32, write: ({ firstComment }) => firstComment },
  { id: 'hashtags', width: 24, write: ({ hashtags }) => hashtags },
  { id: 'mentions', width: 18, write: ({ mentions }) => mentions },
  { id: 'link', width: 32, write: ({ link }) => link },
  { id: 'pillar', width: 20, write: (post, strategy) => pillarOf(post, strategy) },
  { id: 'objective', width: 32, write: (post, strategy) => objectiveOf(post, strategy) },
  { id: 'alts', width: 40, write: ({ media }) => joinAlts(media.map(({ alt }) => oneLine(alt))) },
  { id: 'minutes', width: 9, write: ({ minutes }) => minutes },
  { id: 'owner', width: 18, write: ({ owner }) => owner },
  { id: 'utmSource', width: 14, write: ({ utmSource }) => utmSource },
  { id: 'utmMedium', width: 14, write: ({ utmMedium }) => utmMedium },
  { id: 'utmCampaign', width: 14, write: ({ utmCampaign }) => utmCampaign },
  { id: 'utmContent', width: 14, write: ({ utmContent }) => utmContent },
  { id: 'id', width: 14, write: ({ id }) => id },
];

/** A line for each picture, empty where it has none; nothing where none has one. */
function joinAlts(alts: readonly string[]): string {
  return alts.some((alt) => alt !== '') ? alts.join('\n') : '';
}

interface PlanSheet {
  head: string[];
  rows: SheetCell[][];
}

function layOut(posts: readonly Post[], strategy: Strategy, world: World): PlanSheet {
  return {
    head: sheetColumns.map(({ id }) => say(world, `sheet.${id}`)),
    rows: posts.toSorted(comparePosts).map((post) => sheetColumns.map(({ write }) => write(post, strategy, world))),
  };
}

/** The sheet as CSV for people: `;`, the mark of UTF-8, cells guarded against being read as formulas. */
export function writePlanCsv(posts: readonly Post[], strategy: Strategy, world: World): string {
  const { head, rows } = layOut(posts, strategy, world);
  const plain = (cell: SheetCell) => (typeof cell === 'object' ? (cell?.day ?? '') : String(cell));
  return writeCsv(
    head.map(guardCell),
    rows.map((row) => row.map((cell) => guardCell(plain(cell)))),
    peopleCsv,
  );
}

/** The same as XLSX. */
export async function toPlanSheet(posts: readonly Post[], strategy: Strategy, world: World): Promise<Blob> {
  const { head, rows } = layOut(posts, strategy, world);
  const widths = sheetColumns.map(({ width }) => width);
  return toSheet(head, rows, { name: say(world, 'sheet.name'), locale: world.locale, widths });
}
