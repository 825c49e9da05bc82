import * as v from 'valibot';
import { components } from '#domain/reply/components.ts';
import { bestActs, messageKinds, ruleIds, slotIds } from '#domain/shift/bank.ts';
import { day, id, list, localised, optionalList, words } from './schema.ts';

/** The forms of `content/community`: what people may say, as their authors write it. */
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, `must be one of: ${names.join(', ')}`);
const some = (least: number) => v.pipe(list(words), v.minLength(least, `are too few: write ${least} at least`));
const yes = v.optional(v.literal(true, 'is true, or not there'));
const component = oneOf(components);

/** Situations have wordings of their own: six for a brand, ten where any brand may meet them. */
export const situationsSchema = list(
  v.strictObject({
    id,
    kind: oneOf(messageKinds),
    place: oneOf(['public', 'private', 'either']),
    topic: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5, 'is one of six, from 0 to 5'))),
    best: oneOf(bestActs),
    /** The last day on which somebody could write so. */
    until: v.optional(day),
    /** Brands of which nobody would. */
    except: optionalList(id),
    rule: v.optional(oneOf(ruleIds)),
    hostile: yes,
    needs: localised,
    touch: v.strictObject({ it: some(1), en: some(1) }),
    colleague: v.optional(localised),
  }),
);
export type SituationFile = v.InferOutput<typeof situationsSchema>[number];

/** Empty only where leaving alone is meant. */
const replyText = v.pipe(v.string('must be a text'), v.trim());
const ready = v.pipe(
  list(v.strictObject({ text: replyText, does: list(component), best: yes, why: words })),
  v.length(3, 'are three: one that serves, and two that tempt'),
  v.check((all) => all.filter(({ best }) => best).length === 1, 'one, and one alone, is the best (`best: true`)'),
);
const pair = v.pipe(list(words), v.minLength(2, 'are too few: write two'));

export const wordingsSchema = (count: number) =>
  v.record(
    v.string(),
    v.strictObject({
      says: v.pipe(list(words), v.minLength(count, `are too few: write ${count} wordings`)),
      cue: words,
      after: v.strictObject({
        solved: v.optional(pair),
        open: v.optional(pair),
        worse: v.optional(pair),
        silence: v.optional(pair),
        late: v.optional(pair),
      }),
      ready,
    }),
  );
export type WordingFile = v.InferOutput<ReturnType<typeof wordingsSchema>>[string];

export const poolsSchema = v.strictObject({
  joins: v.strictObject({ complaint: some(40), dissent: some(20), misinformation: some(20), crisis: some(40) }),
  promoters: some(20),
  agreed: some(15),
  refused: some(15),
  intruded: some(20),
  given: some(20),
  thanks: some(25),
  open: v.strictObject({
    question: some(15),
    complaint: some(20),
    dissent: some(12),
    misinformation: some(10),
    crisis: some(20),
  }),
  worse: v.strictObject({
    question: some(10),
    complaint: some(20),
    dissent: some(15),
    misinformation: some(10),
    crisis: some(20),
    praise: some(10),
    leaveMeAlone: some(10),
  }),
  silence: v.strictObject({
    question: some(15),
    complaint: some(20),
    dissent: some(10),
    crisis: some(20),
    praise: some(8),
  }),
  late: some(20),
});

const slots = v.strictObject(
  Object.fromEntries(slotIds.map((slot) => [slot, localised])) as Record<(typeof slotIds)[number], typeof localised>,
); // one for each
export const sheetSchema = v.strictObject({
  fields: list(v.strictObject({ id: oneOf(slotIds), label: localised, hint: localised })),
  brands: v.record(v.string(), slots),
});
export const rulesSchema = list(v.strictObject({ id: oneOf(ruleIds), text: localised, notice: localised }));

export const crisisSchema = v.strictObject({
  id,
  brand: id,
  cluster: oneOf(['victim', 'accidental', 'preventable']),
  content: optionalList(words),
  hours: v.pipe(list(v.number()), v.length(2, 'are two: when the day opens and when it closes')),
  timeline: list(
    v.strictObject({
      at: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/, 'must be an hour, HH:MM')),
      id,
      source: oneOf(['customer', 'colleague', 'supplier', 'authority', 'press', 'laboratory', 'community']),
      known: v.boolean(),
    }),
  ),
  decisions: list(id),
});
export type CrisisFile = v.InferOutput<typeof crisisSchema>;

export const crisisTextSchema = v.strictObject({
  title: words,
  brief: words,
  timeline: v.record(v.string(), v.strictObject({ title: words, text: words })),
  knownNow: some(2),
  unknownNow: some(2),
  decisions: v.record(v.string(), v.strictObject({ label: words, why: words, late: words })),
  stakeholders: list(v.strictObject({ who: words, need: words, channel: words })),
  statement: v.strictObject({ must: some(3), never: some(1), model: words, words: v.number() }),
  press: list(v.strictObject({ asks: words, trap: words, model: words })),
  says: v.strictObject({
    crisis: some(36),
    question: some(12),
    misinformation: some(8),
    troll: some(4),
    praise: some(8),
  }),
  joins: some(16),
  after: v.strictObject({ solved: some(8), open: some(8), worse: some(8), silence: some(8), late: some(6) }),
  ready: v.strictObject({ crisis: ready, question: ready, misinformation: ready }),
  cue: v.strictObject({ crisis: words, question: words, misinformation: words }),
  review: some(5),
  model: words,
});
export type CrisisText = v.InferOutput<typeof crisisTextSchema>;
