import type { ExportForm } from '#domain/plan/export-form.ts';
import type { Post } from '#domain/plan/shape.ts';

/** What a row is made of, worked out once for all its columns. */
export interface RowPost {
  post: Post;
  /** What is published, links and hashtags included. */
  text: string;
  /** The address with its campaign parameters, where it has a column. */
  link: string;
  /** The clock on the wall of the plan's zone: day `YYYY-MM-DD` and hour `HH:mm`, of a moment that exists. */
  day: string;
  time: string;
  /** Those that are carried, in order: what is at an address, and what is said of it. */
  media: readonly { kind: 'image' | 'gif' | 'video' | 'pdf'; url: string; alt: string }[];
  /** The name of the pillar. */
  label: string;
  /** How the person wants days written, where the program asks. */
  dateOrder: DateOrder;
}

export type DateOrder = 'dmy' | 'mdy';

/** The field of a post, or the part of one, that a column holds: what reads the file back goes by it. */
export type ColumnField =
  | 'text'
  | 'day'
  | 'time'
  | 'moment'
  | 'channel'
  | 'draft'
  | 'link'
  | 'title'
  | 'label'
  | 'media'
  | 'alt'
  | 'firstComment'
  | 'format'
  | 'reminder'
  | 'ai';

export interface Column {
  /** As the program spells it. */
  header: string;
  field?: ColumnField;
  /** The only channel the column is about. */
  channel?: string;
  write?(row: RowPost): string;
}

/** The most rows a file may have, in a plan of the program's: `rows` null where no limit is known. */
export interface RowCap {
  id: 'all' | 'paid' | 'free' | 'trial';
  rows: number | null;
}

export interface SchedulerFormat extends ExportForm {
  id: SchedulerId;
  /** The program's name; nothing for a form that is offered as what it is. */
  name: string | null;
  /**
   * How far the form is known. `corroborated`: the same header stands in the program's own pages or in several public
   * repositories. `listed`: the columns are listed, and nobody tried. None was tried against the service.
   */
  trust: 'corroborated' | 'listed';
  /** The day its columns were looked at, `YYYY-MM-DD`. */
  checked: string;
  /** The first is taken where nothing is chosen. */
  caps: readonly [RowCap, ...RowCap[]];
  /** Whether the person says at the import how days are written. */
  hasDateOrder?: true;
  /** Without the line of the headers. */
  isBare?: true;
  /** With the mark by which programs know UTF-8. */
  hasMark?: true;
  columns: readonly Column[];
}

export const schedulerIds = [
  'buffer',
  'publer',
  'metricool',
  'sprout',
  'socialbee',
  'highlevel',
  'threeColumns',
] as const;
export type SchedulerId = (typeof schedulerIds)[number];

/** The key of the sentence on how far a form is known; `{day}` is `checked`. */
export function trustKey({ trust }: Pick<SchedulerFormat, 'trust'>): string {
  return `plan.scheduler.${trust}`;
}

/** Addresses of one kind in one cell; a comma in one would cut it in two. */
export function joinAddresses(row: RowPost, kinds: readonly RowPost['media'][number]['kind'][], between = ','): string {
  const own = row.media.filter(({ kind }) => kinds.includes(kind));
  return own.map(({ url }) => url.replaceAll(',', '%2C')).join(between);
}
