import type { Post } from './shape.ts';

type Written = Pick<
  Post,
  'text' | 'hashtags' | 'mentions' | 'link' | 'utmSource' | 'utmMedium' | 'utmCampaign' | 'utmContent'
>;

/**
 * What a post says when it is published: its text, then, after an empty line, the mentions and hashtags that do not
 * stand in it already.
 */
export function fullText({ text, mentions, hashtags }: Pick<Written, 'text' | 'mentions' | 'hashtags'>): string {
  const said = new Set(marksOf(text).map(foldMark));
  const rest = [...marksOf(mentions), ...marksOf(hashtags)].filter((mark) => !said.has(foldMark(mark)));
  return [text.trim(), [...new Set(rest)].join(' ')].filter((part) => part !== '').join('\n\n');
}

/** The hashtags and mentions of a text, as they are written. */
export function marksOf(text: string): string[] {
  return text.match(/[#@](?<![\p{L}\p{N}_&/].)[\p{L}\p{N}_.·-]*[\p{L}\p{N}_]/gu) ?? [];
}

function foldMark(mark: string): string {
  return mark.toLowerCase();
}

const parameters = [
  ['utm_source', 'utmSource'],
  ['utm_medium', 'utmMedium'],
  ['utm_campaign', 'utmCampaign'],
  ['utm_content', 'utmContent'],
] as const;

/** A web address cut before its query and its anchor. */
const address = /^(https?:\/\/[^\s?#]+)(\?[^\s#]*)?(#\S*)?$/i;

/** The address with its campaign parameters; as it was written where it is none. Parameters it has already stay. */
export function fullLink(post: Omit<Written, 'text' | 'hashtags' | 'mentions'>): string {
  const link = post.link.trim();
  const match = address.exec(link);
  if (!match) return link;
  const [, place = '', query = '', anchor = ''] = match;
  const own = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '');
  const has = new Set(own.map((part) => part.split('=', 1)[0]));
  const added = parameters.flatMap(([name, field]) =>
    post[field] === '' || has.has(name) ? [] : [`${name}=${encodeURIComponent(post[field]).replaceAll('%20', '+')}`],
  );
  return added.length === 0 ? link : `${place}?${[...own, ...added].join('&')}${anchor}`;
}
