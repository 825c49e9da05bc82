import { createPlanTrial } from './create-plan-trial.ts';

/** More workers than this on one page are not worth their memory. */
const mostWorkers = 8;

/** The one trial of the plan's page. */
export const {
  $trial: $planTrial,
  $why: $planWhy,
  prepare: prepareTrial,
  simulate: simulatePlan,
  cancel: cancelTrial,
  explain: explainPost,
  leave: leaveTrial,
} = createPlanTrial(async () => {
  const { createEngineClient, createEngineWorker } = await import('#worker/client.ts');
  return createEngineClient(createEngineWorker, Math.min(mostWorkers, navigator.hardwareConcurrency || 2));
});

export { modelVersion } from '#worker/model-version.ts';
export type { Band, Daily, PlanBands, PlanSummary, PostNumber, PostWhy, Spread, Total } from '#worker/protocol.ts';
