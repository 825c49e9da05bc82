import type { MessageBank, MessageKind, MessageSituation, Pools, Sheet } from '#domain/shift/bank.ts';
import { slotIds } from '#domain/shift/bank.ts';
import type { Situation } from '#domain/shift/names.ts';
import type { SeenConversation } from '#domain/shift/view.ts';

/** Texts that say what they are: «cup 3». */
const lines = (name: string, count: number) => Array.from({ length: count }, (_, nth) => `${name} ${nth}`);

export const sampleSituation = (
  id: string,
  kind: MessageKind,
  more: Partial<MessageSituation> = {},
): MessageSituation => ({
  id,
  kind,
  place: 'either',
  best: 'answer',
  isHostile: false,
  needs: `needs of ${id}`,
  touch: [],
  says: lines(id, 6),
  cue: `cue of ${id}`,
  after: { solved: lines(`${id} solved`, 2), silence: lines(`${id} silence`, 2) },
  ready: [],
  ...more,
});

export const samplePools: Pools = {
  joins: {
    complaint: lines('join', 40),
    dissent: lines('join dissent', 20),
    misinformation: lines('join rumour', 20),
    crisis: lines('join crisis', 40),
  },
  promoters: lines('promoter', 20),
  agreed: lines('agreed', 15),
  refused: lines('refused', 15),
  intruded: lines('intruded', 20),
  given: lines('given', 20),
  thanks: lines('thanks', 25),
  open: {
    question: lines('open question', 15),
    complaint: lines('open complaint', 20),
    dissent: lines('open dissent', 12),
    misinformation: lines('open rumour', 10),
    crisis: lines('open crisis', 20),
  },
  worse: {
    question: lines('worse question', 10),
    complaint: lines('worse complaint', 20),
    dissent: lines('worse dissent', 15),
    misinformation: lines('worse rumour', 10),
    crisis: lines('worse crisis', 20),
    praise: lines('worse praise', 10),
    leaveMeAlone: lines('worse leave', 10),
  },
  silence: {
    question: lines('silence question', 15),
    complaint: lines('silence complaint', 20),
    dissent: lines('silence dissent', 10),
    crisis: lines('silence crisis', 20),
    praise: lines('silence praise', 8),
  },
  late: lines('late', 20),
};

export const sampleSheet = Object.fromEntries(slotIds.map((id) => [id, `the ${id}`])) as Record<keyof Sheet, string>; // one for each

export const sampleBank = (situations: readonly MessageSituation[], sheet: Sheet = sampleSheet): MessageBank => ({
  situations,
  pools: samplePools,
  sheet,
});

export const sampleConversation = (
  id: number,
  at: number,
  wrote: Situation,
  more: Partial<SeenConversation> = {},
): SeenConversation => ({
  id,
  author: {
    person: id,
    block: 0,
    ties: 11,
    follows: true,
    isPromoter: false,
    consent: 'spoke',
    hasRefused: false,
    hoursSinceSpoke: 0.5,
    unsolicited: 0,
    contributions: 3,
  },
  at,
  wrote,
  situation: wrote,
  isPrivate: false,
  isAddressed: true,
  post: null,
  profile: 'feed',
  cause: null,
  arousal: 0.4,
  status: 'open',
  isSolved: false,
  supporters: [],
  backs: [],
  readers: 9,
  promise: null,
  ...more,
});
