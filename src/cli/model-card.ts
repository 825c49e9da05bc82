import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSTANT_TABLE } from '#engine/constants.ts';
import { MODEL_VERSION } from '#engine/version.ts';
import { trialDays, trialPeople, tryFrequency } from '#worker/trial.ts';
import { projectRoot } from './step.ts';

/**
 * `node src/cli/model-card.ts`: writes what the model card prints from the code itself: every constant, and the small
 * picture for the posts a week it offers, before any script runs. `npm run validate -- --write` writes the rest.
 */
export const trialSteps = [1, 2, 3, 5, 7, 14, 21, 28, 42] as const;
export const trialSeed = 1;

/** The documents by file name. */
export function modelDocuments() {
  return {
    'constants.json': { model: MODEL_VERSION, constants: CONSTANT_TABLE },
    'trial.json': {
      model: MODEL_VERSION,
      people: trialPeople,
      days: trialDays,
      seed: trialSeed,
      steps: trialSteps.map((postsPerWeek) => {
        const { reach, tiredness, left, reactionsPerPost } = tryFrequency({ postsPerWeek, seed: trialSeed });
        const short = (values: Float64Array) => [...values].map((value) => Math.round(value * 1e4) / 1e4);
        return {
          postsPerWeek,
          reach: short(reach),
          tiredness: short(tiredness),
          left: short(left),
          reactionsPerPost: Math.round(reactionsPerPost * 1e4) / 1e4,
        };
      }),
    },
  };
}

if (import.meta.main) {
  const folder = join(projectRoot, 'content', 'model');
  mkdirSync(folder, { recursive: true });
  for (const [file, document] of Object.entries(modelDocuments())) {
    writeFileSync(join(folder, file), `${JSON.stringify(document, null, 1)}\n`);
    console.log(`content/model/${file}`);
  }
}
