import { oneLine } from '#domain/document/phrasing.ts';
import { hasPublicTitle } from '#domain/plan/export-form.ts';
import type { Status } from '#domain/plan/shape.ts';
import { joinAddresses, type RowPost, type SchedulerFormat, type SchedulerId } from './scheduler-format.ts';
import { metricool } from './scheduler-metricool.ts';

/** The networks that programs of this kind publish on; not all of them on all. */
const networks = [
  'instagram',
  'facebook',
  'linkedin',
  'x',
  'youtube',
  'tiktok',
  'pinterest',
  'threads',
  'bluesky',
  'mastodon',
  'telegram',
  'gbp',
];
const finished: readonly Status[] = ['approved', 'scheduled'];
const publishing = { isForPublishing: true, needs: 'hour', statuses: finished, checked: '2026-11-23' } as const;
/** A row names no channel: which it goes to is chosen when the file is given. */
const oneChannel = { isPerChannel: true, channels: networks } as const;

const text = (row: RowPost) => row.text;
const link = (row: RowPost) => row.link;
const stamp = ({ day, time }: RowPost) => `${day} ${time}`;
const stampWithSeconds = ({ day, time }: RowPost) => `${day} ${time}:00`;

function orderedDay({ day, dateOrder }: RowPost): string {
  const [year, month, date] = day.split('-');
  return (dateOrder === 'mdy' ? [month, date, year] : [date, month, year]).join('/');
}

const titleShown = ({ post }: RowPost) => (hasPublicTitle(post) ? oneLine(post.title) : '');

/** One for each picture, in their order, and nothing where none has one. */
function joinAlts({ media }: RowPost): string {
  if (media.every(({ alt }) => alt === '')) return '';
  return media.map(({ alt }) => oneLine(alt).replaceAll('||', '| |')).join('||');
}

const publerSubtypes: Readonly<Record<string, string>> = {
  story: 'story',
  reel: 'reel',
  short: 'short',
  document: 'PDF',
};

const buffer: SchedulerFormat = {
  ...publishing,
  ...oneChannel,
  id: 'buffer',
  name: 'Buffer',
  trust: 'corroborated',
  caps: [
    { id: 'paid', rows: 100 },
    { id: 'free', rows: 10 },
  ],
  formats: [],
  carries: ['text', 'at', 'images', 'label'],
  mostMedia: 1,
  columns: [
    { header: 'Text', field: 'text', write: text },
    { header: 'Image URL', field: 'media', write: (row) => joinAddresses(row, ['image', 'gif']) },
    // Labels of the program's own, not hashtags.
    { header: 'Tags', field: 'label', write: ({ label }) => label.replace(/,\s*/g, ' ') },
    { header: 'Posting Time', field: 'moment', write: stamp },
  ],
};

const publer: SchedulerFormat = {
  ...publishing,
  ...oneChannel,
  id: 'publer',
  name: 'Publer',
  trust: 'corroborated',
  caps: [{ id: 'all', rows: null }],
  hasMark: true,
  formats: Object.keys(publerSubtypes),
  carries: [
    'text',
    'at',
    'link',
    'images',
    'videos',
    'documents',
    'alts',
    'firstComment',
    'title',
    'label',
    'reminder',
  ],
  mostMedia: 10,
  linkBesideMedia: ['pinterest', 'gbp'],
  columns: [
    {
      header: 'Date - Intl. format or prompt',
      field: 'moment',
      write: ({ day, time }) => `${day.replaceAll('-', '/')} ${time}`,
    },
    { header: 'Text', field: 'text', write: text },
    { header: 'Link(s) - Separated by comma for FB carousels', field: 'link', write: link },
    {
      header: 'Media URL(s) - Separated by comma',
      field: 'media',
      write: (row) => joinAddresses(row, ['image', 'gif', 'video', 'pdf']),
    },
    { header: 'Title - For the video, pin, PDF ..', field: 'title', write: titleShown },
    { header: 'Label(s) - Separated by comma', field: 'label', write: ({ label }) => label.replace(/,\s*/g, ' ') },
    { header: 'Alt text(s) - Separated by ||', field: 'alt', write: joinAlts },
    {
      header: 'Comment(s) - Separated by ||',
      field: 'firstComment',
      write: ({ post }) => post.firstComment.trim().replaceAll('||', '| |'),
    },
    { header: 'Pin board, FB album, or Google category' },
    {
      header: 'Post subtype - I.e. story, reel, PDF ..',
      field: 'format',
      write: ({ post }) => publerSubtypes[post.format] ?? '',
    },
    { header: 'CTA - For Facebook links or Google' },
    {
      header: 'Reminder - For stories, reels, shorts, and TikToks',
      field: 'reminder',
      // Its pages do not say with which word.
      write: ({ post }) => (post.mode === 'reminder' ? 'TRUE' : ''),
    },
  ],
};

const sprout: SchedulerFormat = {
  ...publishing,
  ...oneChannel,
  id: 'sprout',
  name: 'Sprout Social',
  trust: 'listed',
  caps: [
    { id: 'all', rows: 350 },
    { id: 'trial', rows: 50 },
  ],
  hasDateOrder: true,
  formats: [],
  carries: ['text', 'at', 'images'],
  mostMedia: 1,
  minutesAhead: 10,
  minutesApart: 10,
  columns: [
    { header: 'date', field: 'day', write: orderedDay },
    { header: 'time_24hr', field: 'time', write: ({ time }) => time },
    { header: 'message_text', field: 'text', write: text },
    { header: 'public_image_url', field: 'media', write: (row) => joinAddresses(row, ['image', 'gif']) },
  ],
};

const socialbee: SchedulerFormat = {
  ...publishing,
  ...oneChannel,
  id: 'socialbee',
  name: 'SocialBee',
  trust: 'listed',
  caps: [{ id: 'all', rows: null }],
  formats: [],
  carries: ['text', 'at', 'link', 'images', 'videos'],
  mostMedia: 10,
  hasOneKind: true,
  columns: [
    { header: 'text', field: 'text', write: text },
    // A link there takes the place of pictures: beside one it stands in the text.
    { header: 'link', field: 'link', write: link },
    { header: 'imageUrls', field: 'media', write: (row) => joinAddresses(row, ['image']) },
    { header: 'gifUrls', field: 'media', write: (row) => joinAddresses(row, ['gif']) },
    { header: 'videoUrls', field: 'media', write: (row) => joinAddresses(row, ['video']) },
    // Its list does not say in which form: in that of the other program whose column has this name.
    { header: 'postAtSpecificTime', field: 'moment', write: stampWithSeconds },
  ],
};

const highlevel: SchedulerFormat = {
  ...publishing,
  ...oneChannel,
  id: 'highlevel',
  name: 'HighLevel Social Planner (Basic)',
  trust: 'listed',
  caps: [{ id: 'all', rows: 90 }],
  formats: [],
  carries: ['text', 'at', 'link', 'images', 'videos'],
  mostMedia: 10,
  hasOneKind: true,
  minutesAhead: 10,
  columns: [
    { header: 'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)', field: 'moment', write: stampWithSeconds },
    { header: 'content', field: 'text', write: text },
    { header: 'link (OGmetaUrl)', field: 'link', write: link },
    { header: 'imageUrls', field: 'media', write: (row) => joinAddresses(row, ['image'], ', ') },
    { header: 'gifUrl', field: 'media', write: (row) => joinAddresses(row, ['gif'], ', ') },
    { header: 'videoUrls', field: 'media', write: (row) => joinAddresses(row, ['video'], ', ') },
  ],
};

/** What walk-throughs of one program agree on, without its own page at hand: offered as what it is. */
const threeColumns: SchedulerFormat = {
  ...publishing,
  ...oneChannel,
  id: 'threeColumns',
  name: null,
  trust: 'listed',
  caps: [{ id: 'all', rows: 350 }],
  hasDateOrder: true,
  isBare: true,
  formats: [],
  carries: ['text', 'at', 'link'],
  mostMedia: 0,
  columns: [
    { header: 'date-time', field: 'moment', write: (row) => `${orderedDay(row)} ${row.time}` },
    { header: 'message', field: 'text', write: text },
    { header: 'link', field: 'link', write: link },
  ],
};

export const schedulerFormats: Readonly<Record<SchedulerId, SchedulerFormat>> = {
  buffer,
  publer,
  metricool: { ...publishing, ...metricool },
  sprout,
  socialbee,
  highlevel,
  threeColumns,
};
