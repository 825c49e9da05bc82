import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { questionKinds } from '#domain/question.ts';
import type { ProblemList } from './problem.ts';
import { id, list, positive } from './schema.ts';
import { readYaml } from './yaml.ts';

export const reviewSourceFile = 'content/review.yml';

/** `content/review.yml`: how long a sitting and a question are reckoned to take, and which skills look alike. */
const reviewSchema = v.strictObject({
  minutes: positive,
  seconds: v.strictObject(v.entriesFromList(questionKinds, positive)),
  groups: list(
    v.strictObject({ id, skills: v.pipe(list(id), v.minLength(2, 'must name at least two skills that look alike')) }),
  ),
});
export type ReviewSource = v.InferOutput<typeof reviewSchema>;

/** What there is without the file: a minute a question, and nothing that looks alike. */
const plain: ReviewSource = {
  minutes: 5,
  seconds: { single: 60, multiple: 60, order: 60, match: 60, numeric: 60, short: 60, rate: 60, branch: 60 },
  groups: [],
};

export function readReview(root: string, problems: ProblemList): ReviewSource {
  if (!existsSync(join(root, reviewSourceFile))) return plain;
  return readYaml(root, reviewSourceFile, reviewSchema, problems)?.data ?? plain;
}
