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
] as const;
export type ShownTotal = (typeof shownTotals)[number];

/** How a number of a trial is written: so many times what it is, with so many digits, and its unit after it. */
export interface TotalForm {
  times: number;
  digits: number;
  unit: string;
}

/** Shares are said in %, tiredness with two figures, meters with one; the rest are whole. */
const forms: Readonly<Record<string, TotalForm>> = {
  engagementPerImpression: { times: 100, digits: 2, unit: ' %' },
  engagementPerFollower: { times: 100, digits: 2, unit: ' %' },
  tiredness: { times: 1, digits: 2, unit: '' },
  meterTrust: { times: 1, digits: 1, unit: '' },
  meterConsent: { times: 1, digits: 1, unit: '' },
};

export function totalForm(total: string): TotalForm {
  return forms[total] ?? { times: 1, digits: 0, unit: '' };
}
