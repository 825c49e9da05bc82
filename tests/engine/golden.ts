/**
 * One run with something of everything, and the fingerprint every machine must find for it. Imports the engine only, so
 * that Node and each browser can run the same module. The hash changes when the model does: then, and only then, write
 * the new one here and say so in the model's changelog.
 */
import { CAUSE_KINDS } from '#engine/causes-table.ts';
import type { SimulationRequest } from '#engine/check-request.ts';
import { hashRun } from '#engine/hash.ts';
import { COMPONENTS, FORMATS, HALF_HOURS, NEEDS, PROFILES } from '#engine/names.ts';
import type { Act, Cause, Post } from '#engine/plan.ts';
import { pick } from '#engine/read.ts';
import { evenRequest } from '#engine/request.ts';
import { simulateRequest } from '#engine/simulate.ts';

export const GOLDEN_HASH = '409b025100034096';

const DAYS = 28;

/** Two posts a day; channel, need, format, hour and all else turn, each with a period of its own. */
const posts: readonly Post[] = Array.from({ length: 2 * DAYS }, (_, nth) => ({
  id: `golden-${nth}`,
  day: Math.floor(nth / 2),
  halfHour: (13 + 17 * nth) % HALF_HOURS,
  profile: pick(PROFILES, (3 * nth) % PROFILES.length),
  topics: [0, 1, 2, 3, 4, 5].map((topic) => (topic === nth % 6 ? 0.5 : topic === (nth + 2) % 6 ? 0.3 : 0.05)),
  need: pick(NEEDS, nth % NEEDS.length),
  format: pick(FORMATS, (5 * nth) % FORMATS.length),
  quality: 0.4 + ((7 * nth) % 11) / 17,
  promotion: ((3 * nth) % 8) / 7,
  minutes: ((5 * nth) % 9) / 2,
  clarity: ((2 * nth) % 5) / 4,
  invitation: ((4 * nth) % 7) / 6,
  arousal: ((6 * nth) % 13) / 12,
  stance: ((9 * nth) % 17) / 8 - 1,
}));

/** One cause of each kind. */
const causes: readonly Cause[] = CAUSE_KINDS.map((kind, nth) => ({
  id: kind,
  kind,
  day: 2 + nth,
  halfHour: (19 + 5 * nth) % HALF_HOURS,
  severity: 0.4 + ((3 * nth) % 5) / 8,
  ...(kind === 'viralMisquote' && { share: 0.03 }),
}));

/** Private messages to seventy people, four to each. */
const contacts: readonly Act[] = Array.from({ length: 280 }, (_, nth) => ({
  act: 'contact',
  day: 1 + Math.floor(nth / 14),
  halfHour: (20 + 3 * nth) % HALF_HOURS,
  person: 9 * (nth % 70),
  usefulness: ((5 * nth) % 9) / 8,
  words: 30 + (nth % 41),
}));

const unanswered: SimulationRequest = {
  community: { ...evenRequest(1800), trustMean: 0.4, hedonic: 0.4 },
  plan: { posts, causes },
  acts: [
    ...contacts,
    { act: 'statement', day: 5, halfHour: 41, cause: 'allergicReaction', components: ['explain'], words: 80 },
    { act: 'statement', day: 7, halfHour: 11, cause: 'dataLeak', components: ['apologise', 'corrective'], words: 120 },
  ],
  seed: 20_270_401,
  days: DAYS,
};

const DEEDS = ['reply', 'reply', 'moveUp', 'reply', 'hide', 'reply', 'moveDown', 'reply', 'leave'] as const;

/** The request: what is written when nobody answers is answered, moved or hidden in turn. */
export function goldenRequest(): SimulationRequest {
  const { conversations } = simulateRequest(unanswered);
  const acts = conversations.flatMap(({ id, halfHour }, nth): Act[] => {
    const at = halfHour + 1 + ((7 * nth) % 60);
    const date = { day: Math.floor(at / HALF_HOURS), halfHour: at % HALF_HOURS };
    const act = pick(DEEDS, nth % DEEDS.length);
    if (date.day >= DAYS) return [];
    if (act !== 'reply') return [{ act, ...date, conversation: id }];
    const components = COMPONENTS.filter((_, column) => (nth * 5 + column * 3) % 7 < 2);
    return [{ act, ...date, conversation: id, isPublic: nth % 4 !== 1, components, words: 20 + ((11 * nth) % 90) }];
  });
  return { ...unanswered, acts: [...unanswered.acts, ...acts] };
}

/** Lives the run and takes its fingerprint. */
export function findGoldenHash(): string {
  return hashRun(simulateRequest(goldenRequest()));
}
