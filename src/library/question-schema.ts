import * as v from 'valibot';
import { id, list, localised, optionalList, words } from './schema.ts';

/** `questions.yml` and `quiz.yml`: structure once, words in both languages. What each kind means: `domain/question.ts`. */
const base = {
  id,
  aliases: optionalList(id),
  role: v.picklist(['guess', 'check', 'last', 'practice', 'quiz'], 'must be guess, check, last, practice or quiz'),
  skill: id,
  ref: v.pipe(v.string(), v.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be <lesson id>#<heading id>')),
  case: v.optional(id),
  stem: localised,
  hint: v.optional(localised),
};

const option = v.strictObject({ id, correct: v.optional(v.boolean(), false), text: localised, feedback: localised });

const points = v.pipe(v.number(), v.integer('must be a whole number'));

export const questionSchema = v.variant(
  'kind',
  [
    v.strictObject({ ...base, kind: v.literal('single'), options: list(option) }),
    v.strictObject({ ...base, kind: v.literal('multiple'), choose: points, options: list(option) }),
    v.strictObject({
      ...base,
      kind: v.literal('order'),
      items: list(v.strictObject({ id, text: localised, feedback: localised })),
    }),
    v.strictObject({
      ...base,
      kind: v.literal('match'),
      pairs: list(v.strictObject({ id, left: localised, right: localised, feedback: localised })),
      extra: optionalList(v.strictObject({ id, right: localised, feedback: localised })),
    }),
    v.strictObject({
      ...base,
      kind: v.literal('numeric'),
      value: v.number(),
      tolerance: v.pipe(v.number(), v.minValue(0, 'must be 0 or more')),
      unit: localised,
      feedback: localised,
      near: optionalList(
        v.strictObject({ id, value: v.number(), tolerance: v.optional(v.number(), 0), feedback: localised }),
      ),
      otherwise: localised,
    }),
    v.strictObject({
      ...base,
      kind: v.literal('short'),
      needs: points,
      ideas: list(
        v.strictObject({
          id,
          label: localised,
          words: v.strictObject({ it: list(list(words)), en: list(list(words)) }),
          feedback: localised,
        }),
      ),
      model: localised,
    }),
    v.strictObject({
      ...base,
      kind: v.literal('rate'),
      post: localised,
      criteria: list(
        v.strictObject({
          id,
          label: localised,
          score: v.pipe(points, v.minValue(1, 'must be 1 to 5'), v.maxValue(5, 'must be 1 to 5')),
          why: localised,
        }),
      ),
    }),
    v.strictObject({
      ...base,
      kind: v.literal('branch'),
      start: id,
      trust: points,
      goal: v.strictObject({ trust: points, minutes: points, escalation: points }),
      turns: list(
        v.strictObject({
          id,
          say: localised,
          choices: list(
            v.strictObject({
              id,
              text: localised,
              feedback: localised,
              trust: points,
              minutes: points,
              escalation: points,
              to: id,
            }),
          ),
        }),
      ),
      debrief: v.strictObject({ met: localised, partly: localised, missed: localised }),
    }),
  ],
  'must be one of the eight kinds: single, multiple, order, match, numeric, short, rate, branch',
);

export const questionsSchema = list(questionSchema);

export type QuestionSource = v.InferOutput<typeof questionSchema>;
