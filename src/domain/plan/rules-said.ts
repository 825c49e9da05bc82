import type { Canvas } from '#domain/canvas/shape.ts';
import { refusedEntries } from '#domain/canvas/wording.ts';
import { usedWords } from '#domain/project/wording.ts';
import { isDisclosed } from './disclosure.ts';
import { findDuplicates, findSameTexts } from './duplicates.ts';
import { at, type PostRules } from './post-rules.ts';
import { isWritten, nameOf, readPostText, titleOf } from './reading.ts';
import type { PlanRules } from './rule.ts';
import type { Post } from './shape.ts';

const lesson = 'editorial-plan-and-calendar';

/** Letters from which a hashtag in small letters is likely several words. */
const longHashtag = /^#[\p{Ll}\p{N}]{14,}$/u;

/** What each post says, and how. */
export const saidPostRules = {
  noAction: {
    severity: 'warning',
    lesson,
    find: (post) => (post.stage === 'do' && (post.action === '' || post.action === 'none') ? at(post, 'action') : []),
  },
  undisclosed: {
    severity: 'error',
    lesson: 'recognisable-advertising',
    find: (post) => (post.paid && !isDisclosed(post) ? at(post, 'text') : []),
  },
  madeByAi: {
    severity: 'note',
    lesson: 'ai-help-with-responsibility',
    find: (post) => (post.ai ? at(post, 'ai') : []),
  },
  forbiddenWord: {
    severity: 'warning',
    lesson: 'voice-and-style-guide',
    find: (post, { canvas }) => {
      const words = usedIn(post, refusedOf(canvas.words));
      return words === '' ? [] : at(post, 'text', { words });
    },
  },
  emojiRun: {
    severity: 'note',
    lesson: 'accessible-content',
    find: (post) => {
      const { emojiRun: count } = readPostText(post);
      return count > 0 ? at(post, 'text', { count }) : [];
    },
  },
  hashtagCase: {
    severity: 'note',
    lesson: 'accessible-content',
    find: (post) => {
      const mark = readPostText(post).hashtags.find((own) => longHashtag.test(own));
      return mark === undefined ? [] : at(post, post.hashtags.includes(mark) ? 'hashtags' : 'text', { mark });
    },
  },
} as const satisfies PostRules;

/** What the posts say beside each other. */
export const saidRules = {
  nearDuplicate: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { channels }) =>
      findDuplicates(posts.filter(isWritten)).flatMap(({ post, other }) =>
        at(post, 'text', { other: titleOf(other), name: nameOf(post.channel, channels) }),
      ),
  },
  sameText: {
    severity: 'note',
    lesson: 'social-feeds-one-by-one',
    check: ({ posts: { posts } }, { channels }) =>
      findSameTexts(posts.filter(isWritten)).flatMap(({ post, other, count }) => {
        const params = { name: nameOf(post.channel, channels), other: nameOf(other.channel, channels), count };
        return at(post, 'text', params);
      }),
  },
} as const satisfies PlanRules;

const refusals = new WeakMap<Canvas['words'], readonly string[]>();

/** The same list while the canvas's words stay. */
function refusedOf(words: Canvas['words']): readonly string[] {
  const list = refusals.get(words) ?? refusedEntries(words);
  refusals.set(words, list);
  return list;
}

const uses = new WeakMap<Post, { refused: readonly string[]; words: string }>();

/** The refused words a post uses, also in its first comment; remembered while post and list stay. */
function usedIn(post: Post, refused: readonly string[]): string {
  if (refused.length === 0) return '';
  const known = uses.get(post);
  if (known?.refused === refused) return known.words;
  const found = usedWords([readPostText(post).text, post.firstComment].join('\n'), refused);
  const words = [...new Set(found)].join(', ');
  uses.set(post, { refused, words });
  return words;
}
