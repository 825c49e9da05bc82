/** What is measured, and the table of daily rows. The definition of each measure stands beside it: the same words are shown next to the number. */
export const MEASURES = [
  /** Times a post was seen. */
  'impressions',
  /** People who saw at least one post. */
  'reach',
  /** Impressions ÷ reach. */
  'frequency',
  'followerImpressions',
  'reactions',
  'likes',
  'comments',
  'shares',
  /** Reactions ÷ impressions, and reactions ÷ followers: they differ by ten to a hundred times. */
  'engagementPerImpression',
  'engagementPerFollower',
  /** Messages to the brand; those among people; those that praise, those that are negative. */
  'messages',
  'talk',
  'positive',
  'negative',
  /** Brand mentions ÷ (brand + rivals + subject). */
  'shareOfVoice',
  /** (positive − negative) ÷ messages. */
  'sentiment',
  'answered',
  'solved',
  /** Answered ÷ messages, and solved ÷ messages, so far. */
  'responseRate',
  'solvedRate',
  /** Median hours to the first answer, and to the solution, of those so far. */
  'medianWait',
  'medianResolution',
  'supporters',
  'followers',
  'follows',
  'unfollows',
  'promoters',
  'newPromoters',
  'lapsedPromoters',
  'detractors',
  /** Mean trust of followers, and of all people: those who never write count here. */
  'trust',
  'trustOfAll',
  /** Mean tiredness of followers. */
  'tiredness',
  /** %(trust ≥ .55) − %(trust ≤ .1) on a sample of all people, and half of its 95 % interval. */
  'npsLike',
  'npsLikeError',
  /** Private messages sent, those with consent, opt-outs, blocks, undelivered. */
  'contacts',
  'contactsAgreed',
  /** Contacts with consent ÷ contacts, of the day. */
  'consentRate',
  'optOuts',
  'blocks',
  'undelivered',
  /** Minutes of people's time asked. */
  'minutes',
  /** How unequally attention falls on the posts so far: Gini of the numbers who saw them, 0 equal, near 1 all on one. */
  'attentionGini',
  /** Meters, 0–100. */
  'meterTrust',
  'meterAffect',
  'meterConsent',
  'meterTension',
] as const;
export type Measure = (typeof MEASURES)[number];

const TODAY = [
  'impressions',
  'reach',
  'followerImpressions',
  'reactions',
  'likes',
  'comments',
  'shares',
  'messages',
  'talk',
  'positive',
  'negative',
  'mentions',
  'answered',
  'solved',
  'supporters',
  'follows',
  'unfollows',
  'newPromoters',
  'lapsedPromoters',
  'contacts',
  'contactsAgreed',
  'optOuts',
  'blocks',
  'undelivered',
  'minutes',
] as const;
/** Counts of the day under way. */
export type Today = { -readonly [Count in (typeof TODAY)[number]]: number };

export function createToday(): Today {
  return Object.fromEntries(TODAY.map((count) => [count, 0])) as Today; // every count of TODAY
}

/** Daily rows: values[day × MEASURES.length + column]. */
export type Measures = { readonly days: number; readonly values: Float64Array };

export function createMeasures(days: number): Measures {
  return { days, values: new Float64Array(days * MEASURES.length) };
}

/** One measure, a value a day. */
export function readMeasure(measures: Measures, measure: Measure): Float64Array {
  const column = MEASURES.indexOf(measure);
  return measures.values.filter((_, at) => at % MEASURES.length === column);
}
