import { oneLine } from '#domain/document/phrasing.ts';
import { pillarOf } from '#domain/document/plan-names.ts';
import { say, type World } from '#domain/document/world.ts';
import { dayOfMoment, timeOfMoment } from '#domain/plan/calendar.ts';
import { carriedMedia, type ExportFile, exportText, isLinkApart, movingOf } from '#domain/plan/export-form.ts';
import { fullLink } from '#domain/plan/full-text.ts';
import type { Post } from '#domain/plan/shape.ts';
import { instantOf, momentAt } from '#domain/plan/zone.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { writeCsv } from './csv.ts';
import type { DateOrder, RowPost, SchedulerFormat } from './scheduler-format.ts';

export interface SchedulerFacts {
  zone: string;
  strategy: Strategy;
  dateOrder: DateOrder;
  world: World;
}

export interface NamedFile {
  name: string;
  text: string;
}

/**
 * The files of a program that publishes, as `preflight` split them. Cells are as they were written, never guarded: the
 * program would publish the guard. Hours are those of the clock on the wall in the plan's zone, never UTC.
 */
export function writeSchedulerFiles(
  files: readonly ExportFile[],
  format: SchedulerFormat,
  facts: SchedulerFacts,
): NamedFile[] {
  return files.map((file) => ({
    name: nameFile(file, format, facts.world),
    text: writeCsv(
      format.isBare ? [] : format.columns.map(({ header }) => header),
      file.posts.map((post) => writeRow(post, format, facts)),
      { delimiter: ',', hasMark: format.hasMark === true },
    ),
  }));
}

/** `piano-instagram.csv`, `piano-instagram-1di2.csv`; of a file with several channels, `piano-metricool.csv`. */
function nameFile({ channel, part, parts }: ExportFile, { id }: SchedulerFormat, world: World): string {
  const number = parts > 1 ? [`${part}${say(world, 'file.of')}${parts}`] : [];
  return `${[say(world, 'file.stem'), (channel || id).toLowerCase(), ...number].join('-')}.csv`;
}

function writeRow(post: Post, format: SchedulerFormat, facts: SchedulerFacts): string[] {
  const row = readRow(post, format, facts);
  return format.columns.map(({ write }) => write?.(row) ?? '');
}

function readRow(post: Post, format: SchedulerFormat, { zone, strategy, dateOrder }: SchedulerFacts): RowPost {
  const at = existing(post.at, zone);
  return {
    post,
    text: exportText(post, format),
    link: isLinkApart(post, format) ? fullLink(post) : '',
    day: dayOfMoment(at),
    time: timeOfMoment(at),
    media: carriedMedia(post, format).map((own) => ({
      kind: movingOf(own),
      url: own.url.trim(),
      alt: own.decorative ? '' : oneLine(own.alt),
    })),
    label: pillarOf(post, strategy),
    dateOrder,
  };
}

/** A clock that does not exist becomes the one that is meant: half past two becomes half past three. */
function existing(at: string, zone: string): string {
  if (timeOfMoment(at) === '') return at;
  const read = instantOf(at, zone);
  return read.type === 'never' ? momentAt(read.instant, zone) : at;
}
