import * as v from 'valibot';
import { channelProfiles } from './channels.ts';
import { day, id, list, localised, optionalList, positive, slugs, sourceKey, words } from './schema.ts';

/** The forms of everything an author writes that is not a question. Each type below is read from its form. */

const address = v.pipe(v.string(), v.url('must be a full web address'));

/** `courses/<course>/course.yml`. A lesson not written yet is listed with its title; a written one by its id alone. */
export const courseSchema = v.strictObject({
  id,
  aliases: optionalList(id),
  number: positive,
  slug: slugs,
  title: localised,
  promise: localised,
  outcomes: optionalList(localised),
  lessons: list(v.union([id, v.strictObject({ id, title: localised })], 'must be a lesson id, or an id with a title')),
  /** The work that closes the course: opened in its tool, or done on paper until that tool exists. */
  practice: v.optional(
    v.strictObject({
      tool: id,
      case: id,
      title: localised,
      minutes: positive,
      brief: localised,
      onPaper: list(localised),
    }),
  ),
});

/** A dated figure, limit or rule: the page turns it amber after `expiresOn`. */
const factSchema = v.strictObject({
  id,
  source: sourceKey,
  year: v.pipe(v.number(), v.integer()),
  checkedOn: day,
  expiresOn: day,
});

/** `courses/<course>/<lesson>/lesson.yml`. */
export const lessonSchema = v.strictObject({
  id,
  aliases: optionalList(id),
  slug: slugs,
  title: localised,
  description: localised,
  minutes: positive,
  skill: id,
  outcomes: list(localised),
  needs: optionalList(id),
  terms: optionalList(id),
  produces: v.optional(id),
  sources: optionalList(sourceKey),
  facts: optionalList(factSchema),
});

/** `content/glossary/<term>.yml`. */
export const termSchema = v.strictObject({
  id,
  term: localised,
  aliases: v.strictObject({ it: list(words), en: list(words) }),
  definition: localised,
});

/**
 * `content/sources.yml`. `read`: what was really read, so that a reader can weigh it: the work or page itself (`whole`),
 * a part or its abstract (`part`), or what others report of it (`report`). `seenAt`: where, when it is not the address.
 */
export const sourceSchema = v.strictObject({
  key: sourceKey,
  reference: words,
  /** Absent when the work carries no date. */
  year: v.optional(words),
  language: list(v.picklist(['it', 'en', 'nl'])),
  doi: v.optional(words),
  url: v.optional(address),
  supports: localised,
  read: v.picklist(['whole', 'part', 'report'], 'must be whole, part or report'),
  seenAt: v.optional(localised),
  note: v.optional(localised),
  checkedOn: day,
});

/** `content/skills.yml`: «Dato …, so …», with the frameworks it is mapped to. */
export const skillSchema = v.strictObject({
  id,
  statement: localised,
  uni: list(v.picklist(['U1', 'U2', 'U3', 'U4'])),
  digcomp: list(v.pipe(v.string(), v.regex(/^[1-5]\.[1-6]$/, 'must be a DigComp code such as 2.1'))),
  ecf: list(v.picklist(['D.12', 'E.4'])),
});

/** `content/brands/<brand>.yml`: the fictional clients. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sumsToOne = v.check<number[], string>(
  (parts) => Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1) < 1e-6,
  'The numbers have to sum to 1.',
);

/** The people of the simulated community, as the engine takes them: six subjects, audiences, who follows where. */
const brandCommunity = v.strictObject({
  topics: v.pipe(v.array(localised), v.length(6)),
  audiences: v.pipe(
    v.array(
      v.strictObject({
        name: localised,
        share,
        interests: v.pipe(v.array(share), v.length(6), sumsToOne),
        needs: v.pipe(v.array(share), v.length(4), sumsToOne),
      }),
    ),
    v.minLength(1),
    v.check(
      (audiences) => Math.abs(audiences.reduce((sum, audience) => sum + audience.share, 0) - 1) < 1e-6,
      'The shares of the audiences have to sum to 1.',
    ),
  ),
  followShares: v.record(v.picklist(channelProfiles), share),
  hedonic: share,
});

export const brandSchema = v.strictObject({
  id,
  name: words,
  what: localised,
  place: localised,
  story: localised,
  scenario: v.picklist(['freelance', 'agency', 'employee']),
  mentor: v.strictObject({ name: words, role: localised }),
  community: v.optional(brandCommunity),
});

export type CourseSource = v.InferOutput<typeof courseSchema>;
export type LessonSource = v.InferOutput<typeof lessonSchema>;
export type FactSource = v.InferOutput<typeof factSchema>;
export type TermSource = v.InferOutput<typeof termSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Skill = v.InferOutput<typeof skillSchema>;
export type Brand = v.InferOutput<typeof brandSchema>;
