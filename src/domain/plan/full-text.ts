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
  return text.match(/(?<![\p{L}\p{N}_&/])[#@][\p{L}\p{N}_.·-]*[\p{L}\p{N}_]/gu) ?? [];
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

/** The address with its campaign parameters; as it was written where it is none. Parameters it has already stay. */
export function fullLink(post: Omit<Written, 'text' | 'hashtags' | 'mentions'>): string {
  const link = post.link.trim();
  if (!URL.canParse(link)) return link;
  const address = new URL(link);
  for (const [name, field] of parameters)
    if (post[field] !== '' && !address.searchParams.has(name)) address.searchParams.set(name, post[field]);
  return parameters.some(([, field]) => post[field] !== '') ? address.href : link;
}
