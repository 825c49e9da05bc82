import { createPlanCases } from './create-plan-cases.ts';

/** The one copy of the page. */
export const { $cases: $planCases, load: loadPlanCases } = createPlanCases((address) => fetch(address));
