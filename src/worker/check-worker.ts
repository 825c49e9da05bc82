/** The checks' own worker: it keeps the plan from one question to the next, and answers in the order it is asked. */
import type { CheckRequest } from './plan-checks.ts';
import { createPlanChecker } from './plan-checks.ts';

/** What a dedicated worker's scope offers; the pages' types know only windows. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<CheckRequest>) => void;
  postMessage: (message: unknown) => void;
};
const answer = createPlanChecker();

scope.onmessage = ({ data }) => scope.postMessage(answer(data));
