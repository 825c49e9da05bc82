import { createTrial } from './create-trial.ts';

/** The one trial of the model card. */
export const { $trial, ask: askTrial } = createTrial(async () => {
  const { createEngineClient, createEngineWorker } = await import('#worker/client.ts');
  return createEngineClient(createEngineWorker, 1);
});
