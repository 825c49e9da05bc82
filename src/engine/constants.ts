/** Every constant of the model in one table, and the plain values the simulation reads. */
import { type CauseName, causeEntries } from './causes-table.ts';
import { type ChannelName, channelEntries } from './channel-profiles.ts';
import type { Entry } from './constant-entry.ts';
import {
  CONSENT,
  CRISIS,
  FEED,
  INBOX,
  MEASURE,
  NETWORK,
  PEOPLE,
  REPLY,
  SETTLE,
  SHARING,
  SPREAD,
} from './constant-table.ts';
import { matchEntries } from './match-table.ts';
import { weightEntries } from './reply-weights.ts';
import { type SituationName, situationEntries } from './situations.ts';

const SCALARS = {
  ...PEOPLE,
  ...NETWORK,
  ...FEED,
  ...SHARING,
  ...SETTLE,
  ...CONSENT,
  ...INBOX,
  ...REPLY,
  ...SPREAD,
  ...CRISIS,
  ...MEASURE,
} as const;

type ScalarName = keyof typeof SCALARS;
/** A constant's name. Reply weights are named `weight.<situation>.<component>[.<condition>]`. */
export type ConstantName =
  | ScalarName
  | ChannelName
  | SituationName
  | CauseName
  | `weight.${string}`
  | `match.${string}`;

/** The whole table: value, unit, range, source, note of every constant. Read by the model card and the validation. */
export const CONSTANT_TABLE: Readonly<Record<ConstantName, Entry>> = {
  ...SCALARS,
  ...channelEntries(),
  ...situationEntries(),
  ...causeEntries(),
  ...weightEntries(),
  ...matchEntries(),
};

/** One entry of the table. Throws on a name it does not hold. */
export function constantOf(name: ConstantName): Entry {
  const found = CONSTANT_TABLE[name];
  if (!found) throw new RangeError(`no constant is named ${name}`);
  return found;
}

export const CONSTANT_NAMES = Object.keys(CONSTANT_TABLE) as ConstantName[]; // the table's own keys

/** Plain values, one for each constant. */
export type Constants = Readonly<Record<ConstantName, number>>;

/** The table's values, with some replaced. Throws on a name the table does not hold or a value that is not finite. */
export function createConstants(changes: Partial<Record<ConstantName, number>> = {}): Constants {
  const values = {} as Record<ConstantName, number>; // filled from the table's own keys
  for (const [name, { value }] of Object.entries(CONSTANT_TABLE)) values[name as ConstantName] = value; // own keys
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(CONSTANT_TABLE, name)) throw new RangeError(`no constant is named ${name}`);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`${name} must be a finite number`);
    values[name as ConstantName] = value; // the name was just found in the table
  }
  return values;
}

export const DEFAULT_CONSTANTS: Constants = createConstants();
