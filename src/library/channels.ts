import * as v from 'valibot';
import { ProblemList } from './problem.ts';
import { day, id, list, localised, words } from './schema.ts';
import { readYaml } from './yaml.ts';

/** How a post lives there in the simulated community: how long, before whom, found by strangers or not, answered or not. */
export const channelProfiles = [
  'feed',
  'shortVideo',
  'conversation',
  'group',
  'live',
  'newsletter',
  'broadcast',
  'appNotification',
] as const;

/** Of the brand (`owned`), lent by a platform that sets the rules (`rented`), or a place of other people (`others`). */
export const ownerships = ['owned', 'rented', 'others'] as const;

/**
 * What a person must have agreed to before the brand writes to them in private; in a channel where all that is sent
 * reaches people directly (newsletter, broadcast, app, notices of a live), before it sends.
 */
export const consents = ['none', 'follow', 'optIn', 'invitation'] as const;

/**
 * What a limit limits: the most there may be, or the least where the name ends in `Min`. `…Advised` is advice of the
 * network, not a refusal. `linkCost` is what any link counts, `fold` what is seen before «more» (approximate), `text`
 * the body of a post, `caption` the text beside a picture or video where it has a limit of its own, `tagsText` all tags
 * together, `subject` and `preheader` what an inbox shows of a letter, `posts` and `carousels` how many a program may publish in 24 hours, `history` and `edit` how long a
 * message stays readable and can be changed.
 */
export const limitSubjects = [
  'text',
  'caption',
  'title',
  'description',
  'descriptionAdvised',
  'subjectAdvised',
  'preheaderAdvised',
  'eventTitle',
  'fold',
  'hashtags',
  'hashtagsAdvised',
  'cashtags',
  'mentions',
  'tagsText',
  'link',
  'linkCost',
  'alt',
  'altAdvised',
  'videoAlt',
  'images',
  'imagesMin',
  'imageSize',
  'pngSizeAdvised',
  'imagePixels',
  'imageWidth',
  'imageWidthMin',
  'imageRatio',
  'imageRatioMin',
  'gifs',
  'gifSize',
  'gifFrames',
  'videos',
  'videoSize',
  'videoLength',
  'videoLengthMin',
  'videoRatio',
  'captionFiles',
  'posts',
  'carousels',
  'history',
  'edit',
] as const;

/**
 * `character`: the network does not say how it counts. `xWeighted`: by the published rules of X. `threads`: characters,
 * an emoji as its UTF-8 bytes. `ratio`: width by height. Megabytes and gigabytes stay as published, which does not say
 * whether they are decimal.
 */
export const limitUnits = [
  'character',
  'xWeighted',
  'threads',
  'grapheme',
  'utf16',
  'utf8Byte',
  'count',
  'byte',
  'megabyte',
  'gigabyte',
  'pixel',
  'ratio',
  'second',
  'day',
] as const;

/** The network's own page or text, the code of the network or of a program that publishes there, or a third party. */
export const confidences = ['official', 'code', 'secondary'] as const;

/** Kebab or camel, as the networks are called in a plan: `gbp`, `chatGroup`. */
const channelId = v.pipe(
  v.string('must be an id'),
  v.regex(/^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$/, 'must be letters and digits, starting with a small letter'),
);

/** A name in both languages, or one text when they are equal. */
const name = v.lazy((input) =>
  typeof input === 'string'
    ? v.pipe(
        words,
        v.transform((text) => ({ it: text, en: text })),
      )
    : localised,
);

function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `must be one of: ${options.join(', ')}`);
}

const read = {
  /** An address, or a name where no full address was read. */
  source: words,
  confidence: oneOf(confidences),
  seen: day,
};

const limitSchema = v.strictObject({
  what: oneOf(limitSubjects),
  value: v.pipe(v.number('must be a number'), v.gtValue(0, 'must be more than 0')),
  unit: oneOf(limitUnits),
  ...read,
});

/** Whether an address in the text of a post opens when it is pressed; in the formats of `except` it is the other way. */
const linksSchema = v.strictObject({ text: oneOf(['clickable', 'not']), except: v.optional(list(id)), ...read });

/** What a post has to carry besides its text: at least one of these. */
const mediaSchema = v.strictObject({
  kinds: v.pipe(list(oneOf(['image', 'video'])), v.minLength(1, 'is empty: write image, video or both')),
  ...read,
});

/**
 * `content/channels.yml`: where a brand speaks. Two sources that disagree are two limits of the same thing. What nobody
 * could read is not there.
 */
export const channelSchema = v.strictObject({
  id: channelId,
  name,
  profile: oneOf(channelProfiles),
  formats: v.pipe(list(v.strictObject({ id, name })), v.minLength(1, 'is empty: list at least one format')),
  ownership: oneOf(ownerships),
  consent: v.strictObject({ needs: oneOf(consents), note: localised }),
  limits: v.optional(list(limitSchema), []),
  links: v.optional(linksSchema),
  needsMedia: v.optional(mediaSchema),
});

export type Channel = v.InferOutput<typeof channelSchema>;
export type ChannelProfile = Channel['profile'];
export type ChannelLimit = Channel['limits'][number];

const path = 'content/channels.yml';

/** Reads the channels, in their order. What does not fit its form is described in `problems`. */
export function readChannels(
  root: string,
  problems = new ProblemList(),
): { channels: Map<string, Channel>; problems: ProblemList } {
  const file = readYaml(root, path, list(channelSchema), problems);
  const channels = new Map<string, Channel>();
  (file?.data ?? []).forEach((channel, position) => {
    if (channels.has(channel.id))
      problems.error(path, `\`${channel.id}\` is here twice. Keep one.`, file?.lineOf([position]));
    channels.set(channel.id, channel);
    const formats = channel.formats.map((format) => format.id);
    for (const format of channel.links?.except ?? [])
      if (!formats.includes(format))
        problems.error(
          path,
          `\`${channel.id}\` has no format \`${format}\`. Correct the name in \`except\`, or take it out.`,
          file?.lineOf([position, 'links', 'except']),
        );
    formats.forEach((format, place) => {
      if (formats.indexOf(format) !== place)
        problems.error(
          path,
          `The format \`${format}\` of \`${channel.id}\` is here twice. Keep one.`,
          file?.lineOf([position, 'formats', place]),
        );
    });
  });
  return { channels, problems };
}
