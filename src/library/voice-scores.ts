import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { features } from '#domain/text/feature.ts';
import type { VoicePage } from '#domain/text/voice-page.ts';

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const score = v.strictObject({ precision: share, recall: share, labelled: v.number(), found: v.number() });
const language = v.strictObject({
  posts: v.strictObject({ dev: v.number(), held: v.number() }),
  features: v.record(v.picklist(features), score),
});
const scoresSchema = v.strictObject({ it: language, en: language });

/** `content/voice/scores.json`, as `npm run validate -- --write` left it. @throws {Error} that says how to write it again. */
export function readVoiceScores(root: string = process.cwd()): VoicePage['scores'] {
  const path = join('content', 'voice', 'scores.json');
  try {
    return v.parse(scoresSchema, JSON.parse(readFileSync(join(root, path), 'utf8')));
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new Error(`${path} cannot be read (${why}). Write it again: node src/cli/voice-scores.ts --write.`);
  }
}
