/**
 * The eight channel profiles: how long a post lives, how many follow, who else finds it, how much talk it raises.
 * Half-lives in half-hours; every value carries its source.
 */
import { DESIGN, type Entry, entry } from './constant-entry.ts';
import { PROFILES, type Profile } from './names.ts';

export const CHANNEL_FIELDS = [
  'halfLife',
  'life',
  'visibility',
  'followShare',
  'discovery',
  'talk',
  'sharing',
  'intrusion',
  'expectation',
] as const;
export type ChannelField = (typeof CHANNEL_FIELDS)[number];

const PFEFFER = 'Pfeffer, Matter & Sargsyan 2023, ICWSM 17:1163–1167 (median half-life 80 min)';
const GRAFFIUS = 'Graffius 2018 compilation (Instagram 19 h; order of magnitude)';
const EXPECTED = 'Istanbulluoglu 2017, doi:10.1016/j.chb.2017.04.016';

type Row = readonly [
  halfLife: number,
  life: number,
  visibility: number,
  followShare: number,
  discovery: number,
  talk: number,
  sharing: number,
  intrusion: number,
  expectation: number,
];

const ROWS: Record<Profile, Row> = {
  feed: [38, 96, 0, 0.35, 0.02, 1, 1, 1, 6],
  shortVideo: [60, 96, -0.1, 0.25, 0.12, 0.7, 1.2, 0.9, 6],
  conversation: [2.7, 96, 0.6, 0.15, 0.03, 1.8, 1.5, 0.6, 3],
  group: [24, 96, 0.5, 0.1, 0.004, 2.5, 0.5, 0.8, 6],
  live: [2, 6, 1.6, 0.08, 0.01, 3, 0.6, 1.2, 3],
  newsletter: [24, 96, 1.2, 0.12, 0, 0.4, 0.2, 1.3, 24],
  broadcast: [10, 48, 1.4, 0.08, 0, 0.3, 0.8, 1.6, 3],
  appNotification: [3, 12, 1.8, 0.06, 0, 0.2, 0.1, 2, 6],
};

const NOTES: Record<ChannelField, readonly [unit: string, low: number, high: number, note: string]> = {
  halfLife: ['half-hours', 0.5, 400, 'age at which half of a post’s visibility is left'],
  life: ['half-hours', 2, 336, 'after this a post is no longer shown'],
  visibility: ['log-odds', -4, 4, 'added to the intercept of seeing'],
  followShare: ['share of people', 0, 1, 'who follow, unless the community says otherwise'],
  discovery: ['probability', 0, 1, 'a person who does not follow is offered a fresh post in a session'],
  talk: ['factor', 0, 6, 'comments, questions and threads'],
  sharing: ['factor', 0, 4, 'shares'],
  intrusion: ['factor', 0, 5, 'fatigue of one impression'],
  expectation: ['hours', 0.5, 72, 'first answer people expect'],
};

const SOURCES: Partial<Record<`${Profile}.${ChannelField}`, string>> = {
  'feed.halfLife': GRAFFIUS,
  'feed.followShare': 'design (model specification, prototype value)',
  'conversation.halfLife': PFEFFER,
  'conversation.life': 'Pfeffer et al. 2023 (95 % with no impressions after 24 h); value design',
  'feed.expectation': `${EXPECTED} (3–6 h on Facebook)`,
  'shortVideo.expectation': `${EXPECTED} (3–6 h on Facebook); extended by design`,
  'conversation.expectation': `${EXPECTED} (1–3 h on Twitter)`,
};

export type ChannelName = `channel.${Profile}.${ChannelField}`;

/** The table flattened to names such as `channel.feed.halfLife`. */
export function channelEntries(): Record<ChannelName, Entry> {
  const all = {} as Record<ChannelName, Entry>; // filled below for every name of the two closed lists
  for (const profile of PROFILES) {
    CHANNEL_FIELDS.forEach((field, index) => {
      const [unit, low, high, note] = NOTES[field];
      const source = SOURCES[`${profile}.${field}`] ?? DESIGN;
      all[`channel.${profile}.${field}`] = entry(ROWS[profile][index] ?? 0, unit, low, high, note, source);
    });
  }
  return all;
}
