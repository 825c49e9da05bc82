import { hasPublicTitle, isDraft } from '#domain/plan/export-form.ts';
import type { Column, RowPost, SchedulerFormat } from './scheduler-format.ts';

/** The line of headers of Metricool's own template, as public repositories have it. */
const header =
  'Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram,Pinterest,TikTok,Youtube,Threads,Bluesky,' +
  'Picture Url 1,Picture Url 2,Picture Url 3,Picture Url 4,Picture Url 5,Picture Url 6,Picture Url 7,' +
  'Picture Url 8,Picture Url 9,Picture Url 10,Alt text picture 1,Alt text picture 2,Alt text picture 3,' +
  'Alt text picture 4,Alt text picture 5,Alt text picture 6,Alt text picture 7,Alt text picture 8,' +
  'Alt text picture 9,Alt text picture 10,Document title,Shortener,Video Thumbnail Url,Video Cover Frame,' +
  'Twitter/X Can reply,Twitter/X Type,Twitter/X Poll Duration minutes,Twitter/X Poll Option 1,' +
  'Twitter/X Poll Option 2,Twitter/X Poll Option 3,Twitter/X Poll Option 4,Pinterest Board,Pinterest Pin Title,' +
  'Pinterest Pin Link,Pinterest Pin New Format,Instagram Post Type,Instagram Show Reel On Feed,' +
  'Instagram Trial Reel Share Automatically,Youtube Video Title,Youtube Video Type,Youtube Video Privacy,' +
  'Youtube video for kids,Youtube AI generated content,Youtube notify subscribers,Youtube Video Category,' +
  'Youtube Video Tags,Youtube playlist,GBP Post Type,Facebook Post Type,Facebook Title,First Comment Text,' +
  'TikTok Title,TikTok disable comments,TikTok disable duet,TikTok disable stitch,TikTok Post Privacy,' +
  'TikTok Branded Content,TikTok Your Brand,TikTok Auto Add Music,TikTok Photo Cover Index,TikTok musicId,' +
  'TikTok music title,TikTok music author,TikTok music previewUrl,TikTok music thumbnailUrl,' +
  'TikTok music soundVolume,TikTok music originalVolume,TikTok music startMillis,TikTok music endMillis,' +
  'TikTok Ai generated content,LinkedIn Type,LinkedIn Poll Question,LinkedIn Poll Option 1,' +
  'LinkedIn Poll Option 2,LinkedIn Poll Option 3,LinkedIn Poll Option 4,LinkedIn Poll Duration,' +
  'LinkedIn Show link preview,LinkedIn Images as Carousel,Threads Reply Control,Threads Is Spoiler,' +
  'Threads Post Type,Brand name';

/** The column that sends a row to a channel. */
const flags: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  x: 'Twitter/X',
  linkedin: 'LinkedIn',
  gbp: 'GBP',
  instagram: 'Instagram',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
  youtube: 'Youtube',
  threads: 'Threads',
  bluesky: 'Bluesky',
};

const postTypes: Readonly<Record<string, string>> = { reel: 'REEL', story: 'STORY' };
/** As many pictures as the template has columns for. */
const mostMedia = 10;

const yes = (holds: boolean) => (holds ? 'true' : 'false');

/** What a row says only of one channel: elsewhere the cell stays empty. */
function only(channel: string, write: (row: RowPost) => string): (row: RowPost) => string {
  return (row) => (row.post.channel === channel ? write(row) : '');
}

const typeOf = ({ post }: RowPost) => postTypes[post.format] ?? 'POST';
const titleOf = ({ post }: RowPost) => (hasPublicTitle(post) ? post.title.trim() : '');
const madeByAi = ({ post }: RowPost) => yes(post.ai);

/** The columns that a plan fills. Every other stays empty, which leaves the program's own setting as it is. */
const filled: readonly Column[] = [
  { header: 'Text', field: 'text', write: ({ text }) => text },
  { header: 'Date', field: 'day', write: ({ day }) => day },
  { header: 'Time', field: 'time', write: ({ time }) => `${time}:00` },
  { header: 'Draft', field: 'draft', write: ({ post }) => yes(isDraft(post)) },
  ...Object.entries(flags).map(
    ([channel, name]): Column => ({
      header: name,
      field: 'channel',
      channel,
      write: ({ post }) => yes(post.channel === channel),
    }),
  ),
  ...Array.from({ length: mostMedia }, (_, place): Column[] => [
    // Videos too: the template has no other place for them.
    { header: `Picture Url ${place + 1}`, field: 'media', write: ({ media }) => media[place]?.url ?? '' },
    { header: `Alt text picture ${place + 1}`, field: 'alt', write: ({ media }) => media[place]?.alt ?? '' },
  ]).flat(),
  {
    header: 'Document title',
    field: 'title',
    channel: 'linkedin',
    write: only('linkedin', (row) => (row.post.format === 'document' ? titleOf(row) : '')),
  },
  { header: 'Shortener', write: () => 'false' },
  { header: 'Pinterest Pin Title', field: 'title', channel: 'pinterest', write: only('pinterest', titleOf) },
  { header: 'Pinterest Pin Link', field: 'link', channel: 'pinterest', write: only('pinterest', ({ link }) => link) },
  { header: 'Instagram Post Type', field: 'format', channel: 'instagram', write: only('instagram', typeOf) },
  { header: 'Youtube Video Title', field: 'title', channel: 'youtube', write: only('youtube', titleOf) },
  { header: 'Youtube AI generated content', field: 'ai', channel: 'youtube', write: only('youtube', madeByAi) },
  { header: 'Facebook Post Type', field: 'format', channel: 'facebook', write: only('facebook', typeOf) },
  { header: 'First Comment Text', field: 'firstComment', write: ({ post }) => post.firstComment.trim() },
  { header: 'TikTok Ai generated content', field: 'ai', channel: 'tiktok', write: only('tiktok', madeByAi) },
];

const known = new Map(filled.map((column) => [foldHeader(column.header), column]));

/** All the columns of a file with this line of headers, in its order; those not known stay empty. */
function columnsOf(headers: readonly string[]): Column[] {
  return headers.map((name) => ({ ...known.get(foldHeader(name)), header: name }));
}

function foldHeader(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
}

export const metricool = {
  id: 'metricool',
  name: 'Metricool',
  trust: 'corroborated',
  caps: [{ id: 'all', rows: null }],
  channels: Object.keys(flags),
  /** Whether a video is a short is told by its length and shape, not by a column. */
  formats: ['reel', 'story', 'short', 'document'],
  carries: ['text', 'at', 'channel', 'link', 'images', 'videos', 'documents', 'alts', 'firstComment', 'title', 'draft'],
  mostMedia,
  linkBesideMedia: ['pinterest'],
  aiChannels: ['youtube', 'tiktok'],
  columns: columnsOf(header.split(',')),
} as const satisfies Partial<SchedulerFormat>;

/** A person's own template, laid over what is known. */
export interface FittedTemplate {
  format: SchedulerFormat;
  /** Its columns that are not known: they stay empty. */
  unknown: string[];
  /** Columns that a plan fills and it has not: what they would say is lost. */
  missing: string[];
}

/**
 * The form of a Metricool file with the headers of the template that the person downloaded: the same names in its own
 * spelling and order, nothing added. @returns nothing where it has no column for the text, the day or the hour.
 */
export function fitTemplate(format: SchedulerFormat, headers: readonly string[]): FittedTemplate | undefined {
  const columns = columnsOf(headers.map((name) => name.replace(/^\uFEFF/, '')));
  const has = new Set(columns.map(({ header: name }) => foldHeader(name)));
  if (!['text', 'date', 'time'].every((name) => has.has(name))) return undefined;
  const official = new Set(header.split(',').map(foldHeader));
  const pictures = columns.filter(({ field }) => field === 'media').length;
  const fields = new Set(columns.map(({ field }) => field));
  const channels = columns.flatMap(({ field, channel }) => (field === 'channel' && channel ? [channel] : []));
  return {
    format: {
      ...format,
      columns,
      channels,
      mostMedia: pictures,
      aiChannels: columns.flatMap(({ field, channel }) => (field === 'ai' && channel ? [channel] : [])),
      carries: format.carries.filter(
        (thing) =>
          (thing !== 'alts' || fields.has('alt')) &&
          (thing !== 'firstComment' || fields.has('firstComment')) &&
          (thing !== 'draft' || fields.has('draft')),
      ),
    },
    unknown: columns.flatMap(({ header: name }) => (official.has(foldHeader(name)) ? [] : [name])),
    missing: filled.flatMap(({ header: name }) => (has.has(foldHeader(name)) ? [] : [name])),
  };
}
