import { counters, isCountUnit } from '#domain/count/counters.ts';
import type { Found } from '#domain/project/finding.ts';
import { isBlank } from '#domain/project/wording.ts';
import { type Limit, limitsOf, type PlanChannel } from './channel.ts';
import { at, type PostRules } from './post-rules.ts';
import { nameOf, pathOf, postAt, titleOf } from './reading.ts';
import type { PlanFacts } from './rule.ts';
import type { Media, Post } from './shape.ts';

const lesson = 'accessible-content';

/** What a screen reader says by itself: «Foto di», «An image showing». «Foto d’epoca» says more: which kind it is. */
const openings =
  /^\s*(?:(?:(?:un’|un'|una|l’|l'|la|an?|the)\s*)?(?:immagine|foto|fotografia|image|picture|photo|photograph)\s+(?:(?:di|del|dello|della|dei|degli|delle|che mostra|con|of|showing)\s+|dell[’']))+/i;

/** What posts show, and what they say of it to who does not see or hear it. */
export const mediaPostRules = {
  mediaMissing: {
    severity: 'error',
    lesson: 'social-feeds-one-by-one',
    find: (post, facts) => (lacking(post, facts)?.includes('image') ? sayChannel(post, facts) : []),
  },
  videoMissing: {
    severity: 'error',
    lesson: 'social-feeds-one-by-one',
    find: (post, facts) => (lacking(post, facts)?.includes('image') === false ? sayChannel(post, facts) : []),
  },
  altMissing: {
    severity: 'warning',
    lesson,
    find: (post) =>
      ofMedia(post, 'alt', (own) => isPicture(own) && isBlank(own.alt) && !own.decorative && !isUntouched(own)),
  },
  altOver: {
    severity: 'error',
    lesson,
    find: (post, { channels }) => {
      const channel = channels.get(post.channel);
      return channel ? ofMedia(post, 'alt', ({ alt }) => overAlt(alt, channel)) : [];
    },
  },
  altOpening: {
    severity: 'note',
    lesson,
    find: (post) => ofMedia(post, 'alt', ({ alt }) => openings.test(alt)),
    repair: (plan, { path }) => {
      const own = postAt(plan, path)?.media.find(({ id }) => id === path.split('/')[4]);
      const rest = own?.alt.replace(openings, '').trim();
      return rest ? [[path, rest.charAt(0).toUpperCase() + rest.slice(1)]] : undefined;
    },
  },
  altLong: {
    severity: 'note',
    lesson,
    find: (post, { channels }) => {
      const channel = channels.get(post.channel);
      const [advised] = channel ? limitsOf(channel, 'altAdvised') : [];
      if (!channel || !advised) return [];
      return ofMedia(post, 'alt', ({ alt }) => {
        const count = lengthIn(alt, advised);
        if (count <= advised.value || overAlt(alt, channel)) return undefined;
        return { name: channel.name, count, most: advised.value };
      });
    },
  },
  captionsMissing: {
    severity: 'note',
    lesson,
    find: (post) => ofMedia(post, 'captions', ({ kind, captions }) => kind === 'video' && !captions),
  },
} as const satisfies PostRules;

function isPicture({ kind }: Media): boolean {
  return kind === 'image' || kind === '';
}

/** A line of a list that nobody has filled yet. */
function isUntouched({ name, picture, url, kind }: Media): boolean {
  return name === '' && picture === '' && url === '' && kind === '';
}

/** What its channel cannot do without, where a post carries none of it. What a file is may not be said yet. */
function lacking({ channel, format, media }: Post, { channels }: PlanFacts): readonly string[] | undefined {
  const kinds: readonly string[] | undefined = channels.get(channel)?.needsMedia?.kinds;
  if (!kinds || format === 'live') return undefined; // a live is filmed while it goes out
  return media.some((own) => isBegun(own) && (own.kind === '' || kinds.includes(own.kind))) ? undefined : kinds;
}

/** A line nobody wrote in is no file; one with words only is a file still to be made. */
function isBegun(own: Media): boolean {
  return !isUntouched(own) || own.alt !== '';
}

function sayChannel(post: Post, { channels }: PlanFacts): Found[] {
  return at(post, 'media', { name: nameOf(post.channel, channels) });
}

/** What is found of the files of a post: `true`, or what fills the sentence besides the title. */
function ofMedia(
  post: Post,
  field: 'alt' | 'captions',
  find: (own: Media) => boolean | Found['params'] | undefined,
): Found[] {
  return post.media.flatMap((own) => {
    const found = find(own);
    if (!found) return [];
    const params = { title: titleOf(post), ...(found === true ? {} : found) };
    return [{ path: `${pathOf(post, 'media')}/${own.id}/${field}`, params }];
  });
}

/** Over every limit that is known of the channel. */
function overAlt(alt: string, channel: PlanChannel): Found['params'] | undefined {
  const most = limitsOf(channel, 'alt').at(-1);
  const count = most ? lengthIn(alt, most) : 0;
  return most && count > most.value ? { name: channel.name, count, most: most.value } : undefined;
}

function lengthIn(text: string, { unit }: Limit): number {
  return isCountUnit(unit) ? counters[unit](text) : text.length;
}
