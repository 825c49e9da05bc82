import { isBlank } from '#domain/project/wording.ts';
import { growthOf } from './arithmetic.ts';
import type { Objective, Strategy } from './shape.ts';

/** Doran's five questions (1981), as they are asked of an objective here. */
export const smartParts = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;
export type SmartPart = (typeof smartParts)[number];

/** More than this many times the baseline, or less than its inverse, asks for a reason. */
export const steepest = 3;

/**
 * Which of the five an objective answers: what changes and for whom; a metric with where we are and where to; a target
 * no further than `steepest` times from the baseline, or a reason why it can be reached; what it is for; by when.
 */
export function smartOf(objective: Objective, { measures }: Strategy): Record<SmartPart, boolean> {
  const { statement, audience, metric, baseline, target, why, business, start, deadline } = objective;
  const own = measures.metrics.find(({ id }) => id === metric);
  const growth = growthOf(objective, own?.direction ?? '');
  const times = growth?.times ?? 1;
  const isNear = growth !== null && growth.gain > 0 && times <= steepest && times >= 1 / steepest;
  return {
    specific: !isBlank(statement) && audience !== '',
    measurable: own !== undefined && baseline !== null && target !== null,
    achievable: isNear || (growth !== null && !isBlank(why)),
    relevant: !isBlank(business),
    timed: deadline !== '' && (start === '' || deadline > start),
  };
}
