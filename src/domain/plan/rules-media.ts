import { isBlank } from '#domain/project/wording.ts';
import { limitsOf, type PlanChannel } from './channel.ts';
import { isWritten, pathOf } from './reading.ts';
import type { PlanRules } from './rule.ts';
import { postAt, titleOf } from './rules-strategy.ts';
import type { Media, Post } from './shape.ts';

const lesson = 'accessible-content';

/** Channels that take no post without a picture or a video. Their help pages; content/channels.yml. */
const needMedia: ReadonlySet<string> = new Set(['instagram', 'tiktok', 'youtube', 'pinterest']);

/** What a screen reader says by itself. */
const openings =
  /^\s*(immagine|foto|fotografia|picture|image|photo|photograph)\s+(di|del|della|dello|dei|delle|of)\s+/i;

const isPicture = ({ kind }: Media) => kind === 'image' || kind === '';

export const mediaRules = {
  mediaMissing: {
    severity: 'error',
    lesson: 'social-feeds-one-by-one',
    check: ({ posts: { posts } }, { channels }) =>
      posts
        .filter((post) => isWritten(post) && needMedia.has(post.channel) && post.media.length === 0)
        .map((post) => ({
          path: pathOf(post, 'media'),
          params: { title: titleOf(post), name: channels.get(post.channel)?.name ?? post.channel },
        })),
  },
  altMissing: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }) =>
      eachMedia(posts, (own) => isPicture(own) && isBlank(own.alt) && !own.decorative && !isBlankMedia(own)),
  },
  altOpening: {
    severity: 'note',
    lesson,
    check: ({ posts: { posts } }) => eachMedia(posts, ({ alt }) => openings.test(alt)),
    repair: (plan, { path }) => {
      const own = postAt(plan, path)?.media.find(({ id }) => id === path.split('/')[4]);
      if (!own) return undefined;
      const rest = own.alt.replace(openings, '');
      return [[path, rest.charAt(0).toUpperCase() + rest.slice(1)]];
    },
  },
  altLong: {
    severity: 'note',
    lesson,
    check: ({ posts: { posts } }, { channels }) =>
      posts.flatMap((post) => {
        const most = advised(channels.get(post.channel));
        if (most === undefined) return [];
        return eachMedia([post], ({ alt }) => alt.length > most).map(({ path, params }) => ({
          path,
          params: { ...params, most },
        }));
      }),
  },
  captionsMissing: {
    severity: 'note',
    lesson,
    check: ({ posts: { posts } }) =>
      eachMedia(posts, ({ kind, captions }) => kind === 'video' && !captions, 'captions'),
  },
} as const satisfies PlanRules;

/** A line of a list that nobody has filled yet. */
function isBlankMedia({ name, picture, url, kind }: Media): boolean {
  return name === '' && picture === '' && url === '' && kind === '';
}

function eachMedia(posts: readonly Post[], is: (own: Media) => boolean, field: 'alt' | 'captions' = 'alt') {
  return posts
    .filter(isWritten)
    .flatMap((post) =>
      post.media
        .filter(is)
        .map(({ id }) => ({ path: `${pathOf(post, 'media')}/${id}/${field}`, params: { title: titleOf(post) } })),
    );
}

function advised(channel: PlanChannel | undefined): number | undefined {
  return channel && (limitsOf(channel, 'altAdvised')[0] ?? limitsOf(channel, 'alt').at(-1))?.value;
}
