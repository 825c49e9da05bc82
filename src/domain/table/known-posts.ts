import type { ExportForm } from '#domain/plan/export-form.ts';
import { exportText } from '#domain/plan/export-form.ts';
import { fullLink, fullText } from '#domain/plan/full-text.ts';
import { statusOf } from '#domain/plan/order.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import { findFormat, type TableFacts } from './facts.ts';
import type { RowPost } from './rows.ts';

/** `whole`: the row says which post it is, and speaks of all its columns; else an empty cell says nothing. */
export type KnownPost = { post: Post; isWhole: boolean } | undefined;

/** A form that has no place for a link but the text. */
const plainForm: ExportForm = { id: 'plain', carries: [], statuses: [], mostMedia: 0 };

/** What a text may have become on its way out: with its mentions and hashtags, and with its link. */
function textsOf(post: Post): string[] {
  return [post.text, fullText(post), exportText(post, plainForm)];
}

/** Spaces and the way letters are composed do not make another text. */
function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function keyOf(channel: string, at: string, text: string): string {
  return `${channel}\n${at}\n${foldText(text)}`;
}

/** Tells which post of the plan a row is: by its id, else by channel, moment and text together; each post is met once. */
export function createPostFinder(posts: readonly Post[]): (row: RowPost) => KnownPost {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const byKey = new Map<string, Post[]>();
  const met = new Set<string>();
  for (const post of posts) {
    const texts = post.text.trim() === '' ? [post.title] : textsOf(post);
    for (const key of new Set(texts.map((text) => keyOf(post.channel, post.at, text)))) {
      const same = byKey.get(key);
      if (same) same.push(post);
      else byKey.set(key, [post]);
    }
  }
  return ({ id, channel, fields }) => {
    const named = byId.get(id);
    if (named) {
      met.add(id);
      return { post: named, isWhole: true };
    }
    const [at, text, title] = [fields['at'], fields['text'], fields['title']].map((value) => String(value ?? ''));
    const key = keyOf(channel, at ?? '', text?.trim() ? text : (title ?? ''));
    const post = byKey.get(key)?.find((one) => !met.has(one.id));
    if (!post) return undefined;
    met.add(post.id);
    return { post, isWhole: false };
  };
}

/**
 * Finds the post that a new row may be after all, moved or written anew since: on its channel, with the same text at
 * another moment, or at the same day and hour with another text. Posts that other rows are do not count.
 */
export function createLookalikeFinder(
  posts: readonly Post[],
  isTaken: (post: Post) => boolean,
): (row: Pick<RowPost, 'channel' | 'fields'>) => Post | undefined {
  const byText = new Map<string, Post>();
  const byMoment = new Map<string, Post>();
  for (const post of posts) {
    if (isTaken(post)) continue;
    if (post.at.length > 10) byMoment.set(keyOf(post.channel, post.at, ''), post);
    for (const text of textsOf(post)) if (text.trim() !== '') byText.set(keyOf(post.channel, '', text), post);
  }
  return ({ channel, fields }) => {
    const [at, text] = [fields['at'], fields['text']].map((value) => String(value ?? '')) as [string, string];
    return byText.get(keyOf(channel, '', text)) ?? byMoment.get(keyOf(channel, at, ''));
  };
}

/** The values of a post that a row changes, by field. What only left as it had to leave is not changed. */
export function changesOf(
  { fields }: Pick<RowPost, 'fields'>,
  { post, isWhole }: NonNullable<KnownPost>,
  facts: Pick<TableFacts, 'channels' | 'pillars' | 'objectives' | 'audiences'>,
): [name: string, value: Value][] {
  return Object.entries(fields).filter(([name, value]) => {
    const isNothing = value === '' || value === null || value === false;
    return (isWhole || !isNothing) && !isSame(name, value, post, facts);
  });
}

type Facts = Parameters<typeof changesOf>[2];

function isSame(name: string, value: Value, post: Post, facts: Facts): boolean {
  const before: unknown = Reflect.get(post, name);
  if (before === value) return true;
  const same = sameness[name];
  if (same) return same(value, post, facts);
  return typeof before === 'string' && typeof value === 'string' && foldLines(before) === foldLines(value);
}

function foldLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** An id that names nothing any more went out as nothing. */
function isGone(id: string, items: Facts['pillars']): boolean {
  return !items.some((item) => item.id === id);
}

/** Whether a value says what the post says already, where that is more than being equal. */
const sameness: Readonly<Record<string, (value: Value, post: Post, facts: Facts) => boolean>> = {
  text: (value, post) => textsOf(post).some((text) => foldLines(text) === foldLines(String(value))),
  title: (value, { title }) => foldText(title) === foldText(String(value)),
  owner: (value, { owner }) => foldText(owner) === foldText(String(value)),
  hashtags: (value, { hashtags }) => foldText(hashtags) === foldText(String(value)),
  mentions: (value, { mentions }) => foldText(mentions) === foldText(String(value)),
  link: (value, post) => [post.link.trim(), fullLink(post)].includes(String(value).trim()),
  status: (value, post) => value === '' || statusOf(post) === value,
  format: (value, { format, channel }, { channels }) => findFormat(format, channel, channels) === value,
  mode: (value, { mode }) => (mode || 'auto') === (value || 'auto'),
  pillar: (value, { pillar }, { pillars }) => value === '' && isGone(pillar, pillars),
  objective: (value, { objective }, { objectives }) => value === '' && isGone(objective, objectives),
  audience: (value, { audience }, { audiences }) => value === '' && isGone(audience, audiences),
};
