import { fullLink, fullText } from './full-text.ts';
import { comparePosts, statusOf } from './order.ts';
import { defaultZone, type Media, type Plan, type Post, type Status } from './shape.ts';
import { isZone } from './zone.ts';

/** What of a post a file may have a place for. */
export const carriedThings = [
  'text',
  'at',
  'channel',
  'link',
  'images',
  'videos',
  'documents',
  'alts',
  'firstComment',
  'title',
  'label',
  'draft',
  'reminder',
] as const;
export type Carried = (typeof carriedThings)[number];

/**
 * What a form of export can take: the pre-flight asks this table, and so do the writers of files, so that what was said
 * is what is written.
 */
export interface ExportForm {
  id: string;
  carries: readonly Carried[];
  /** Where it can publish; nothing: anywhere. */
  channels?: readonly string[];
  /**
   * Kinds of post that are something else than a post in the feed, and that it can tell apart. Any other of
   * `specialFormats` is left out: a story in the feed is not the same thing.
   */
  formats?: readonly string[];
  /** Posts that go in unless the person says otherwise. */
  statuses: readonly Status[];
  /** A post cannot go without its day, or without its hour. */
  needs?: 'day' | 'hour';
  /** For programs that publish: what is over already is left out. */
  isForPublishing?: true;
  /** Minutes from now before which a post is refused, and minutes between two posts of a channel. */
  minutesAhead?: number;
  minutesApart?: number;
  /** The most pictures or videos with a public address that one post can have. */
  mostMedia: number;
  /** Pictures, moving pictures or videos, never two of them in one post. */
  hasOneKind?: true;
  /** A file takes the posts of one channel. */
  isPerChannel?: true;
  /** Channels on which the column of the link serves beside a picture too; elsewhere the link goes into the text. */
  linkBesideMedia?: readonly string[];
  /** Channels on which it can say that something was made with AI. */
  aiChannels?: readonly string[];
}

/** Formats that are not a post in the feed. */
export const specialFormats = ['story', 'reel', 'short', 'live', 'poll', 'thread', 'document'] as const;

/** Formats whose working title becomes what everybody reads; the same on channels where every post has a title. */
const titledFormats: readonly string[] = ['document'];
const titledChannels: readonly string[] = ['youtube', 'pinterest'];

export function hasPublicTitle({ channel, format }: Pick<Post, 'channel' | 'format'>): boolean {
  return titledChannels.includes(channel) || titledFormats.includes(format);
}

/** Where anybody, a program included, finds a file: an address of the web, on a host with a name. */
export function isPublicAddress(url: string): boolean {
  return /^https?:\/\/(?!127\.)[^/?#:@\s]+\.[^/?#:@\s]+(?:[:/?#]\S*)?$/i.test(url.trim());
}

/** What a file's kind needs in the form to be carried. */
const places: Record<Exclude<Media['kind'], ''>, Carried | undefined> = {
  image: 'images',
  video: 'videos',
  pdf: 'documents',
  audio: undefined,
};

export type Moving = 'image' | 'gif' | 'video' | 'pdf';

/** Moving pictures have a column of their own in some files, and are told by their address. */
export function movingOf({ kind, url }: Pick<Media, 'kind' | 'url'>): Moving {
  if (kind === 'video' || kind === 'pdf') return kind;
  return /\.gif(?:$|[?#])/i.test(url) ? 'gif' : 'image';
}

export function hasPlace(form: Pick<ExportForm, 'carries'>, { kind }: Pick<Media, 'kind'>): boolean {
  const place = places[kind === '' ? 'image' : kind];
  return place !== undefined && form.carries.includes(place);
}

/** The media of a post that a form carries, in their order: those it has a place for, with an address, as many as go. */
export function carriedMedia({ media }: Pick<Post, 'media'>, form: ExportForm): Media[] {
  const fit = media.filter((own) => isPublicAddress(own.url) && hasPlace(form, own));
  const [first] = fit;
  const alike = form.hasOneKind && first ? fit.filter((own) => movingOf(own) === movingOf(first)) : fit;
  return alike.slice(0, form.mostMedia);
}

/** Whether a post's link goes into a column of its own. */
export function isLinkApart(post: Post, form: ExportForm): boolean {
  if (!form.carries.includes('link')) return false;
  return form.linkBesideMedia?.includes(post.channel) === true || carriedMedia(post, form).length === 0;
}

/**
 * The text a form publishes: what the post says, with its link after it where the link has no column. A link that stands
 * in the text already is not said twice: it gets its campaign parameters there.
 */
export function exportText(post: Post, form: ExportForm): string {
  const text = post.text.trim();
  const link = fullLink(post);
  if (link === '' || isLinkApart(post, form)) return fullText(post);
  return fullText({ ...post, text: withLink(text, post.link.trim(), link) });
}

function withLink(text: string, bare: string, link: string): string {
  const isWord = (at: number, length: number) =>
    !/[\p{L}\p{N}/@.]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}/?#=&%-]/u.test(text.charAt(at + length));
  for (const [known, length] of [
    [text.indexOf(link), link.length],
    [text.indexOf(bare), bare.length],
  ] as const)
    if (known >= 0 && isWord(known, length)) return text.slice(0, known) + link + text.slice(known + length);
  return [text, link].filter((part) => part !== '').join('\n\n');
}

/** What stands in the plan as a draft is a draft there too, where the file can say so. */
export function isDraft(post: Pick<Post, 'status'>): boolean {
  return !['approved', 'scheduled', 'published'].includes(statusOf(post));
}

/** The time zone of a plan: the usual one where it says none, or one that this machine does not know. */
export function planZone({ about }: Pick<Plan, 'about'>): string {
  return isZone(about.zone) ? about.zone : defaultZone;
}

/** One file of an export: its channel if it has one only, and which of how many of that channel it is. */
export interface ExportFile {
  channel: string;
  part: number;
  parts: number;
  posts: Post[];
}

/** Posts by file, in the order of time: a file for each channel where the form asks so, no longer than it may be. */
export function splitFiles(
  posts: readonly Post[],
  { isPerChannel }: Pick<ExportForm, 'isPerChannel'>,
  mostRows: number | null,
): ExportFile[] {
  const byChannel = new Map<string, Post[]>();
  for (const post of posts.toSorted(comparePosts)) {
    const channel = isPerChannel ? post.channel : '';
    const known = byChannel.get(channel);
    if (known) known.push(post);
    else byChannel.set(channel, [post]);
  }
  return [...byChannel].flatMap(([channel, own]) => {
    const most = Math.max(1, mostRows ?? own.length);
    const parts = Math.ceil(own.length / most);
    return Array.from({ length: parts }, (_, place) => ({
      channel,
      part: place + 1,
      parts,
      posts: own.slice(place * most, (place + 1) * most),
    }));
  });
}
