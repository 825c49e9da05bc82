import { totalForm } from '#domain/community/total-forms.ts';
import type { Spread, Total } from '#stores/plan-trial.ts';
import type { Speech } from '../speech.ts';

export function sayTotal({ number }: Speech, total: Total, value: number): string {
  const { times, digits, unit } = totalForm(total);
  return `${number(value * times, digits)}${unit}`;
}

/** «1.240 (da 1.180 a 1.310)»: the middle and the band. */
export function saySpread(speech: Speech, total: Total, { low, middle, high }: Spread): string {
  return speech.text('plan.trial.spread', {
    middle: sayTotal(speech, total, middle),
    low: sayTotal(speech, total, low),
    high: sayTotal(speech, total, high),
  });
}

/** «+120», «−3», «0»: a difference with its sign. */
export function sayDifference(speech: Speech, total: Total, value: number): string {
  const said = sayTotal(speech, total, Math.abs(value));
  if (value === 0) return said;
  return `${value > 0 ? '+' : '−'}${said}`;
}
