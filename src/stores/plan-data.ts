import { createPlanData } from './create-plan-data.ts';

/** The one copy of the page. */
export const { $data: $planData, load: loadPlanData } = createPlanData((address) => fetch(address));
