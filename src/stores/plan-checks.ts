import { createPlanChecks } from './create-plan-checks.ts';

/** The one copy of the page. */
export const {
  $checks: $planChecks,
  check: checkPlan,
  leave: leaveChecks,
  repairOf,
} = createPlanChecks(async () => {
  const { createCheckClient, createCheckWorker } = await import('#worker/check-client.ts');
  return createCheckClient(createCheckWorker());
});
