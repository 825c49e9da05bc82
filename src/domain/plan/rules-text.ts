import type { Found } from '#domain/project/finding.ts';
import { limitsOf, type PlanChannel } from './channel.ts';
import { fullLink } from './full-text.ts';
import { at, type PostRules } from './post-rules.ts';
import { pathOf, postAt, readPostText } from './reading.ts';
import type { PlanFacts } from './rule.ts';
import type { Plan, Post, Profile } from './shape.ts';
import { findOver, textLimits } from './text-limits.ts';

const lesson = 'social-feeds-one-by-one';

/** `utm_medium` by how a channel lives, as Google Analytics 4 sorts visits («Email» wants email, «Mobile push» push). */
const mediums: Partial<Record<Profile, string>> = { newsletter: 'email', appNotification: 'push' };

/** What each channel allows of a text, its hashtags, mentions and links. */
export const textPostRules = {
  textTooLong: { severity: 'error', lesson, find: onChannel((post, channel) => overText(post, channel, true)) },
  textDoubt: { severity: 'warning', lesson, find: onChannel((post, channel) => overText(post, channel, false)) },
  hashtagsOver: { severity: 'error', lesson, find: onChannel((post, channel) => overMost(post, channel, 'hashtags')) },
  hashtagsDoubt: {
    severity: 'warning',
    lesson,
    find: onChannel((post, channel) => overLeast(post, channel, 'hashtags')),
  },
  hashtagsMany: {
    severity: 'warning',
    lesson,
    find: onChannel((post, channel) => {
      const [advised] = limitsOf(channel, 'hashtagsAdvised');
      const count = readPostText(post).hashtags.length;
      if (!advised || count <= advised.value || overMost(post, channel, 'hashtags').length > 0) return [];
      return at(post, 'hashtags', { name: channel.name, count, most: advised.value });
    }),
  },
  mentionsOver: { severity: 'error', lesson, find: onChannel((post, channel) => overMost(post, channel, 'mentions')) },
  mentionsDoubt: {
    severity: 'warning',
    lesson,
    find: onChannel((post, channel) => overLeast(post, channel, 'mentions')),
  },
  deadLink: {
    severity: 'warning',
    lesson,
    find: onChannel((post, channel) =>
      isDead(post, channel) && readPostText(post).links.length > 0 ? at(post, 'text', { name: channel.name }) : [],
    ),
  },
  noCampaign: {
    severity: 'note',
    lesson: 'editorial-plan-and-calendar',
    find: onChannel((post, channel) =>
      lacksCampaign(post, channel) ? at(post, 'utmSource', { name: channel.name }) : [],
    ),
    repair: (plan, { path }, { channels }) => {
      const post = postAt(plan, path);
      const channel = post && channels.get(post.channel);
      if (!channel) return undefined;
      const medium = post.utmMedium || mediums[channel.profile] || (post.paid ? 'paid_social' : 'social');
      const campaign = post.utmCampaign || monthOf(plan, post);
      return [
        [pathOf(post, 'utmSource'), post.channel],
        [pathOf(post, 'utmMedium'), medium],
        ...(campaign === '' ? [] : [[pathOf(post, 'utmCampaign'), campaign] as const]),
      ];
    },
  },
} as const satisfies PostRules;

/** A check that needs to know the channel. */
function onChannel(find: (post: Post, channel: PlanChannel) => Found[]) {
  return (post: Post, { channels }: PlanFacts): Found[] => {
    const channel = channels.get(post.channel);
    return channel ? find(post, channel) : [];
  };
}

function overText(post: Post, channel: PlanChannel, isRefused: boolean): Found[] {
  const over = findOver(textLimits(channel, post.media.length > 0), readPostText(post).lengthIn);
  if (over?.isRefused !== isRefused) return [];
  return at(post, 'text', { name: channel.name, count: over.length, most: over.most });
}

type Marks = 'hashtags' | 'mentions';

/** Over every limit that is known of a thing: no source allows it. */
function overMost(post: Post, channel: PlanChannel, what: Marks): Found[] {
  const most = limitsOf(channel, what).at(-1);
  const count = readPostText(post)[what].length;
  return most && count > most.value ? at(post, what, { name: channel.name, count, most: most.value }) : [];
}

/** Between two sources that disagree. */
function overLeast(post: Post, channel: PlanChannel, what: Marks): Found[] {
  const limits = limitsOf(channel, what);
  const [least, most] = [limits[0], limits.at(-1)];
  const count = readPostText(post)[what].length;
  if (!least || !most || count <= least.value || count > most.value) return [];
  return at(post, what, { name: channel.name, count, least: least.value, most: most.value });
}

/** Whether an address in the text leads nowhere: it is read, not opened. */
function isDead({ format }: Post, { links }: PlanChannel): boolean {
  if (!links) return false;
  const isExcepted = links.except?.includes(format) ?? false;
  return (links.text === 'not') !== isExcepted;
}

/** A web address without campaign parameters. From one page of the brand's own to another they would hide the source. */
function lacksCampaign(post: Post, { ownership, profile }: PlanChannel): boolean {
  if (ownership === 'owned' && profile === 'feed') return false;
  return post.utmSource === '' && !/[?&]utm_source=/i.test(post.link) && takesCampaign(post);
}

/** Whether the address would carry what is asked for. */
function takesCampaign(post: Post): boolean {
  return fullLink({ ...post, utmSource: 'x' }) !== fullLink({ ...post, utmSource: '' });
}

/** A word for the campaign: a month named in words would need a language, `2027-03` does not. */
function monthOf({ about: { from } }: Plan, { at: moment }: Post): string {
  return (from || moment).slice(0, 7);
}
