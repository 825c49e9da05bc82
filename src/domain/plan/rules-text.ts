import { usedWords } from '#domain/project/wording.ts';
import { isStale, type Limit, limitsOf, type PlanChannel } from './channel.ts';
import { findDuplicates } from './duplicates.ts';
import { isWritten, lengthIn, pathOf, readPostText, textLimit } from './reading.ts';
import type { PlanFacts, PlanRules } from './rule.ts';
import { postAt, titleOf } from './rules-strategy.ts';
import type { Plan, Post } from './shape.ts';

const lesson = 'social-feeds-one-by-one';

/** Channels on which an address in the text leads nowhere: it is read, not opened. Their help pages; content/channels.yml. */
const deadLinks: ReadonlySet<string> = new Set(['instagram', 'tiktok']);

/**
 * Words that say at once that a post is advertising: the hashtags and sentences of the Italian self-regulation's Digital
 * Chart (IAP, art. 1) and the English ones of the same use.
 */
const disclosures =
  /(^|[^\p{L}])#?(adv|ad|pubblicità|sponsorizzato|sponsorizzata|advertising|sponsored|advertisement)([^\p{L}]|$)|in collaborazione con|contenuto sponsorizzato|prodotto (inviato|offerto) da|paid partnership|gifted by|promosso da/iu;
/** Where the disclosure has to stand: what is seen without opening the text, or the first hashtags. */
const opening = 125;

const emojiInARow = 3;
/** Letters after which a hashtag in small letters is likely several words. */
const longHashtag = 14;

export const textRules = {
  textTooLong: {
    severity: 'error',
    lesson,
    check: (plan, facts) =>
      each(plan, facts, (post, channel) => {
        const limit = textLimit(post, channel);
        if (!limit) return [];
        const count = lengthIn(readPostText(post).text, limit);
        if (count <= limit.value) return [];
        return [
          {
            path: pathOf(post, 'text'),
            params: { title: titleOf(post), name: channel.name, count, most: limit.value },
          },
        ];
      }),
  },
  hashtagsOver: {
    severity: 'error',
    lesson,
    check: (plan, facts) => each(plan, facts, (post, channel) => overMost(post, channel, 'hashtags', facts.today)),
  },
  hashtagsDoubt: {
    severity: 'warning',
    lesson,
    check: (plan, facts) => each(plan, facts, (post, channel) => overLeast(post, channel, 'hashtags')),
  },
  mentionsOver: {
    severity: 'error',
    lesson,
    check: (plan, facts) => each(plan, facts, (post, channel) => overMost(post, channel, 'mentions', facts.today)),
  },
  mentionsDoubt: {
    severity: 'warning',
    lesson,
    check: (plan, facts) => each(plan, facts, (post, channel) => overLeast(post, channel, 'mentions')),
  },
  deadLink: {
    severity: 'warning',
    lesson,
    check: (plan, facts) =>
      each(plan, facts, (post, channel) =>
        deadLinks.has(channel.id) && readPostText(post).links.length > 0
          ? [{ path: pathOf(post, 'text'), params: { title: titleOf(post), name: channel.name } }]
          : [],
      ),
  },
  noCampaign: {
    severity: 'note',
    lesson: 'editorial-plan-and-calendar',
    check: ({ posts: { posts } }) =>
      posts
        .filter((post) => isWritten(post) && post.link !== '' && post.utmSource === '' && !post.link.includes('utm_'))
        .map((post) => ({ path: pathOf(post, 'utmSource'), params: { title: titleOf(post) } })),
    repair: (plan, { path }) => {
      const post = postAt(plan, path);
      return (
        post && [
          [pathOf(post, 'utmSource'), post.channel],
          [pathOf(post, 'utmMedium'), post.utmMedium || (post.paid ? 'paid_social' : 'social')],
          [pathOf(post, 'utmCampaign'), post.utmCampaign || campaignOf(plan)],
        ]
      );
    },
  },
  noAction: {
    severity: 'warning',
    lesson: 'editorial-plan-and-calendar',
    check: ({ posts: { posts } }) =>
      posts
        .filter((post) => isWritten(post) && post.stage === 'do' && (post.action === '' || post.action === 'none'))
        .map((post) => ({ path: pathOf(post, 'action'), params: { title: titleOf(post) } })),
  },
  undisclosed: {
    severity: 'error',
    lesson: 'recognisable-advertising',
    check: ({ posts: { posts } }) =>
      posts
        .filter((post) => isWritten(post) && post.paid && !isDisclosed(post))
        .map((post) => ({ path: pathOf(post, 'text'), params: { title: titleOf(post) } })),
  },
  madeByAi: {
    severity: 'note',
    lesson: 'ai-help-with-responsibility',
    check: ({ posts: { posts } }) =>
      posts
        .filter((post) => isWritten(post) && post.ai)
        .map((post) => ({ path: pathOf(post, 'ai'), params: { title: titleOf(post) } })),
  },
  forbiddenWord: {
    severity: 'warning',
    lesson: 'voice-and-style-guide',
    check: ({ posts: { posts } }, { canvas: { words } }) => {
      const refused = [...words.no, ...words.never].flatMap((line) => line.split(/[,;·]/)).map((word) => word.trim());
      const list = refused.filter((word) => word !== '');
      if (list.length === 0) return [];
      return posts.filter(isWritten).flatMap((post) => {
        const used = usedIn(post, list);
        return used === '' ? [] : [{ path: pathOf(post, 'text'), params: { title: titleOf(post), words: used } }];
      });
    },
  },
  nearDuplicate: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { channels }) =>
      findDuplicates(posts.filter(isWritten)).map(({ post, other }) => ({
        path: pathOf(post, 'text'),
        params: {
          title: titleOf(post),
          other: titleOf(other),
          name: channels.get(post.channel)?.name ?? post.channel,
        },
      })),
  },
  emojiRun: {
    severity: 'note',
    lesson: 'accessible-content',
    check: ({ posts: { posts } }) =>
      posts
        .filter((post) => isWritten(post) && readPostText(post).emojiRun >= emojiInARow)
        .map((post) => ({
          path: pathOf(post, 'text'),
          params: { title: titleOf(post), count: readPostText(post).emojiRun },
        })),
  },
  hashtagCase: {
    severity: 'note',
    lesson: 'accessible-content',
    check: ({ posts: { posts } }) =>
      posts.filter(isWritten).flatMap((post) => {
        const found = readPostText(post).hashtags.find(
          (mark) => mark.length > longHashtag && mark === mark.toLowerCase() && /^#[\p{L}]+$/u.test(mark),
        );
        return found ? [{ path: pathOf(post, 'hashtags'), params: { title: titleOf(post), mark: found } }] : [];
      }),
  },
} as const satisfies PlanRules;

type Check = (post: Post, channel: PlanChannel) => ReturnType<PlanRules[string]['check']>;

/** Every written post on a channel that is known. */
function each({ posts: { posts } }: Plan, { channels }: PlanFacts, check: Check) {
  return posts.flatMap((post) => {
    const channel = channels.get(post.channel);
    return channel && isWritten(post) ? check(post, channel) : [];
  });
}

/** Over every limit that is known of a thing: no source allows it. */
function overMost(post: Post, channel: PlanChannel, what: 'hashtags' | 'mentions', today: string) {
  const most = limitsOf(channel, what).at(-1);
  const count = readPostText(post)[what].length;
  return most && count > most.value ? [counted(post, channel, what, count, most, today)] : [];
}

/** Between two sources that disagree. */
function overLeast(post: Post, channel: PlanChannel, what: 'hashtags' | 'mentions') {
  const limits = limitsOf(channel, what);
  const [least, most] = [limits[0], limits.at(-1)];
  const count = readPostText(post)[what].length;
  if (!least || !most || count <= least.value || count > most.value) return [];
  const params = { title: titleOf(post), name: channel.name, count, least: least.value, most: most.value };
  return [{ path: pathOf(post, what), params }];
}

function counted(post: Post, channel: PlanChannel, what: keyof Post, count: number, limit: Limit, today: string) {
  const params = {
    title: titleOf(post),
    name: channel.name,
    count,
    most: limit.value,
    stale: Number(isStale(limit, today)),
  };
  return { path: pathOf(post, what), params };
}

export function isDisclosed(post: Post): boolean {
  return disclosures.test(post.text.slice(0, opening)) || disclosures.test(post.hashtags.slice(0, 60));
}

const used = new WeakMap<Post, { list: string; words: string }>();

/** The refused words a post uses, remembered while post and list stay. */
function usedIn(post: Post, words: readonly string[]): string {
  const list = words.join('\n');
  const known = used.get(post);
  if (known?.list === list) return known.words;
  const made = { list, words: [...new Set(usedWords(readPostText(post).text, words))].join(', ') };
  used.set(post, made);
  return made.words;
}

/** A word for the plan's campaign, made from its first day: `marzo-2027` would need a language, `2027-03` does not. */
function campaignOf({ about: { from } }: Plan): string {
  return from === '' ? 'plan' : from.slice(0, 7);
}
