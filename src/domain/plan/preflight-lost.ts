import { minutesBetween, timeOfMoment } from './calendar.ts';
import { type Carried, type ExportForm, hasPublicTitle, isDraft } from './export-form.ts';
import type { PreflightFound } from './preflight-item.ts';
import type { Post } from './shape.ts';

type Has = (post: Post) => boolean;

/** What of a post would be missed, where a form has no place for it. */
const things: Partial<Record<Carried, Has>> = {
  firstComment: ({ firstComment }) => firstComment.trim() !== '',
  alts: ({ media }) => media.some(({ alt }) => alt.trim() !== ''),
  title: (post) => hasPublicTitle(post) && post.title !== '',
  label: ({ pillar }) => pillar !== '',
  draft: isDraft,
  reminder: ({ mode }) => mode === 'reminder',
};

/** What posts have and a form has no place for: once for each thing, with how many posts lose it. */
export function listLost(posts: readonly Post[], form: ExportForm): PreflightFound[] {
  if (posts.length === 0) return [];
  if (!form.isForPublishing) return countLost(posts, [['pictures', hasKeptPicture]]);
  const lacking: [thing: string, has: Has][] = [
    ...Object.entries(things).filter(([thing]) => !form.carries.some((own) => own === thing)),
    ['ai', ({ ai, channel }) => ai && !form.aiChannels?.includes(channel)],
    // No form has a place for the network's own mark of advertising on every channel.
    ['paid', ({ paid }) => paid],
  ];
  return [...countLost(posts, lacking), { code: 'inner', params: {} }];
}

/** Files hold words: of a picture that is in this browser only, programs that publish are told with its address. */
function hasKeptPicture({ media }: Post): boolean {
  return media.some(({ picture }) => picture !== '');
}

function countLost(posts: readonly Post[], lacking: readonly (readonly [thing: string, has: Has])[]): PreflightFound[] {
  return lacking.flatMap(([thing, has]): PreflightFound[] => {
    const count = posts.filter(has).length;
    return count === 0 ? [] : [{ code: 'lost', params: { thing, posts: count } }];
  });
}

/** Posts of a channel too near each other: in the same minute, or as many minutes apart as the form refuses. */
export function listNear(
  ordered: readonly Post[],
  { isForPublishing, minutesApart = 1 }: ExportForm,
): PreflightFound[] {
  if (!isForPublishing) return [];
  const last = new Map<string, Post>();
  return ordered.flatMap((post): PreflightFound[] => {
    const before = last.get(post.channel);
    if (timeOfMoment(post.at) !== '') last.set(post.channel, post);
    const minutes = before ? minutesBetween(before.at, post.at) : Number.NaN;
    if (!before || !(minutes < minutesApart)) return [];
    return [{ code: 'apart', post: post.id, params: { minutes, least: minutesApart, other: before.title } }];
  });
}
