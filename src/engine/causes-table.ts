/**
 * What can happen that no plan decides (specification 4.10): each kind of cause says whom it touches and what those
 * people do. A script dates causes, never results. Shares and rates are design.
 */
import { type Entry, entry } from './constant-entry.ts';
import type { Cluster, Situation } from './names.ts';

export const CAUSE_KINDS = [
  'productDelay',
  'rudeEmployee',
  'wrongPrice',
  'allergicReaction',
  'dataLeak',
  'rumour',
  'competitorAttack',
  'influencerPraise',
  'viralMisquote',
  'valuesControversy',
  'holiday',
  'algorithmChange',
  'trollRaid',
  'advocateBurnout',
  'accessibilityComplaint',
  'deletionRequest',
  'minorInMessage',
  'journalistQuestion',
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** Who is touched: people who follow, anyone, promoters, people who may provoke. */
export type Touched = 'followers' | 'anyone' | 'promoters' | 'trolls';

export type CauseShape = {
  readonly touched: Touched;
  /** Share of those people at severity 1; a script may give its own. */
  readonly share: number;
  /** At least and at most this many people, whatever the share. */
  readonly least: number;
  readonly most: number;
  /** What they write, with weights; empty when they write nothing. */
  readonly writes: readonly (readonly [Situation, number])[];
  readonly isPrivate: boolean;
  /** Half-hours over which their messages arrive. */
  readonly over: number;
  /** Heat of their messages, 0–1. */
  readonly arousal: number;
  /** Trust each of them loses (negative) or gains at severity 1. */
  readonly trust: number;
  readonly cluster?: Cluster;
};

const quiet = { writes: [], isPrivate: false, over: 1, arousal: 0, trust: 0, least: 0, most: 300_000 } as const;

export const CAUSES: Record<CauseKind, CauseShape> = {
  productDelay: {
    ...quiet,
    touched: 'followers',
    share: 0.01,
    least: 2,
    writes: [
      ['complaintCalm', 3],
      ['complaintFurious', 1],
      ['question', 2],
    ],
    over: 96,
    arousal: 0.5,
    trust: -0.06,
  },
  rudeEmployee: {
    ...quiet,
    touched: 'followers',
    share: 0.002,
    least: 1,
    writes: [['complaintFurious', 1]],
    over: 24,
    arousal: 0.8,
    trust: -0.1,
  },
  wrongPrice: {
    ...quiet,
    touched: 'followers',
    share: 0.006,
    least: 2,
    writes: [
      ['question', 2],
      ['complaintCalm', 2],
    ],
    over: 48,
    arousal: 0.4,
    trust: -0.04,
  },
  allergicReaction: {
    ...quiet,
    touched: 'followers',
    share: 0.001,
    least: 1,
    most: 6,
    writes: [['crisisAccidental', 1]],
    over: 12,
    arousal: 0.85,
    trust: -0.15,
    cluster: 'accidental',
  },
  dataLeak: {
    ...quiet,
    touched: 'followers',
    share: 0.004,
    least: 2,
    writes: [['crisisPreventable', 1]],
    over: 24,
    arousal: 0.85,
    trust: -0.15,
    cluster: 'preventable',
  },
  rumour: {
    ...quiet,
    touched: 'anyone',
    share: 0.004,
    least: 3,
    writes: [['misinformation', 1]],
    over: 48,
    arousal: 0.6,
    trust: 0,
  },
  competitorAttack: {
    ...quiet,
    touched: 'anyone',
    share: 0.001,
    least: 1,
    writes: [
      ['troll', 1],
      ['dissent', 1],
    ],
    over: 48,
    arousal: 0.5,
    trust: -0.02,
  },
  influencerPraise: {
    ...quiet,
    touched: 'anyone',
    share: 0.03,
    least: 3,
    writes: [],
    over: 24,
    arousal: 0.3,
    trust: 0.05,
  },
  viralMisquote: {
    ...quiet,
    touched: 'anyone',
    share: 0.002,
    least: 2,
    writes: [
      ['dissent', 2],
      ['crisisVictim', 1],
    ],
    over: 24,
    arousal: 0.75,
    trust: -0.05,
    cluster: 'victim',
  },
  valuesControversy: {
    ...quiet,
    touched: 'followers',
    share: 0.008,
    least: 2,
    writes: [['dissent', 1]],
    over: 72,
    arousal: 0.6,
    trust: -0.03,
  },
  holiday: { ...quiet, touched: 'anyone', share: 0 },
  algorithmChange: { ...quiet, touched: 'anyone', share: 0 },
  trollRaid: { ...quiet, touched: 'trolls', share: 0.5, least: 3, writes: [['troll', 1]], over: 24, arousal: 0.6 },
  advocateBurnout: { ...quiet, touched: 'promoters', share: 0.1, least: 1, trust: -0.2 },
  accessibilityComplaint: {
    ...quiet,
    touched: 'followers',
    share: 0,
    least: 1,
    most: 1,
    writes: [['complaintCalm', 1]],
    over: 12,
    arousal: 0.4,
    trust: -0.05,
  },
  deletionRequest: {
    ...quiet,
    touched: 'followers',
    share: 0,
    least: 1,
    most: 1,
    writes: [['leaveMeAlone', 1]],
    isPrivate: true,
    over: 12,
    arousal: 0.4,
  },
  minorInMessage: {
    ...quiet,
    touched: 'followers',
    share: 0,
    least: 1,
    most: 1,
    writes: [['question', 1]],
    isPrivate: true,
    over: 12,
    arousal: 0.2,
  },
  journalistQuestion: {
    ...quiet,
    touched: 'anyone',
    share: 0,
    least: 1,
    most: 1,
    writes: [['question', 1]],
    isPrivate: true,
    over: 6,
    arousal: 0.5,
  },
};

export type CauseName =
  | `cause.${CauseKind}.share`
  | `cause.${CauseKind}.trust`
  | `cause.${CauseKind}.arousal`
  | 'cause.holiday.login'
  | 'cause.algorithmChange.shift';

/** The numbers of the table flattened to names such as `cause.rumour.share`. */
export function causeEntries(): Record<CauseName, Entry> {
  const all = {
    'cause.holiday.login': entry(0.8, 'factor', 0.2, 2, 'chance of an active day on a holiday, × severity'),
    'cause.algorithmChange.shift': entry(-0.8, 'log-odds', -4, 4, 'change of the intercept of seeing, × severity'),
  } as Record<CauseName, Entry>; // filled below for every kind
  for (const kind of CAUSE_KINDS) {
    const shape = CAUSES[kind];
    all[`cause.${kind}.share`] = entry(shape.share, 'share', 0, 1, 'of the people it can touch, at severity 1');
    all[`cause.${kind}.trust`] = entry(shape.trust, 'trust', -1, 1, 'each of them, at severity 1');
    all[`cause.${kind}.arousal`] = entry(shape.arousal, 'arousal', 0, 1, 'of what they write');
  }
  return all;
}
