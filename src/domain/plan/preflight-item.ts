import type { PlanChannel } from './channel.ts';
import type { ExportForm } from './export-form.ts';
import type { Post, Status } from './shape.ts';

/**
 * What comes of what is found: a post stays out of the file; the program that reads it may refuse the post; something
 * of the post is not carried; or it is good to know.
 */
export type Effect = 'leftOut' | 'refused' | 'lost' | 'note';

export const preflightEffects = {
  status: 'leftOut',
  noChannel: 'leftOut',
  channelOut: 'leftOut',
  noDay: 'leftOut',
  noHour: 'leftOut',
  past: 'leftOut',
  formatOut: 'leftOut',
  empty: 'leftOut',
  tooSoon: 'refused',
  apart: 'refused',
  textOver: 'refused',
  noText: 'note',
  textNear: 'note',
  titleShown: 'note',
  hourNever: 'note',
  hourTwice: 'note',
  noAddress: 'lost',
  mediaOut: 'lost',
  mediaMixed: 'lost',
  mediaOver: 'lost',
  lost: 'lost',
  inner: 'note',
  files: 'note',
} as const satisfies Record<string, Effect>;
export type PreflightCode = keyof typeof preflightEffects;
export const preflightCodes = Object.keys(preflightEffects) as PreflightCode[]; // The keys of the table are its type.

export interface PreflightItem {
  code: PreflightCode;
  effect: Effect;
  /** The id of the post it speaks of; nothing when it speaks of the whole. */
  post?: string;
  params: Readonly<Record<string, string | number>>;
}

/** What a check gives back; the effect is the table's. */
export type PreflightFound = Omit<PreflightItem, 'effect'>;

export interface PreflightFacts {
  /** In ms. */
  now: number;
  /** The plan's time zone, one that exists. */
  zone: string;
  channels: ReadonlyMap<string, PlanChannel>;
  /** The posts that go in; nothing: as the form says. */
  statuses?: readonly Status[];
  /** The most rows of a file, where it has a limit. */
  mostRows: number | null;
}

export type PostCheck = (post: Post, form: ExportForm, facts: PreflightFacts) => PreflightFound | undefined;

/** The key of an item's sentence. In it, `status`, `format` and `channel` are ids and `at`, `day`, `becomes` moments: who
 * shows it writes them out. */
export function preflightKey({ code, params }: Pick<PreflightItem, 'code' | 'params'>): string {
  return code === 'lost' ? `plan.preflight.lost.${params['thing']}` : `plan.preflight.${code}`;
}
