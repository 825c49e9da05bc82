import type { Spread, Total } from '#stores/plan-trial.ts';
import type { Speech } from '../speech.ts';

/** The numbers of a trial that are shown, in their order. */
export const shownTotals = [
  'reach',
  'impressions',
  'reactions',
  'engagementPerImpression',
  'engagementPerFollower',
  'follows',
  'unfollows',
  'promoters',
  'detractors',
  'meterTrust',
  'meterConsent',
  'tiredness',
  'minutes',
] as const satisfies readonly Total[];
export type ShownTotal = (typeof shownTotals)[number];

/** Shares are said in %, tiredness with two figures, the rest whole. */
const forms: Partial<Record<Total, { times: number; digits: number; unit: string }>> = {
  engagementPerImpression: { times: 100, digits: 2, unit: ' %' },
  engagementPerFollower: { times: 100, digits: 2, unit: ' %' },
  tiredness: { times: 1, digits: 2, unit: '' },
  meterTrust: { times: 1, digits: 1, unit: '' },
  meterConsent: { times: 1, digits: 1, unit: '' },
};

export function sayTotal({ number }: Speech, total: Total, value: number): string {
  const { times, digits, unit } = forms[total] ?? { times: 1, digits: 0, unit: '' };
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
