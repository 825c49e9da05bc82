import { browserClock } from './clock.ts';
import { createPlanOut } from './create-plan-out.ts';

export { schedulerIds } from '#formats/scheduler-format.ts';
export { schedulerFormats } from '#formats/scheduler-formats.ts';
export type { OutChoice, OutId, OutInput, PreparedOut } from './create-plan-out.ts';
export { offerFile } from './offer-file.ts';
export const { prepare: prepareOut } = createPlanOut({ clock: browserClock });
