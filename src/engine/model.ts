/** A set of constants laid out for reading: small objects with a fixed shape, so that hot code reads plain fields. */
import { CAUSE_KINDS } from './causes-table.ts';
import { CHANNEL_FIELDS, type ChannelField } from './channel-profiles.ts';
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
import { type Constants, DEFAULT_CONSTANTS } from './constants.ts';
import { type Cluster, type Component, type Format, PROFILES, SITUATIONS } from './names.ts';
import { type ReplyWeights, readWeights } from './reply-weights.ts';
import { SITUATION_FIELDS, type SituationField } from './situations.ts';

type Values<Table> = { readonly [Name in keyof Table]: number };
export type Channel = { readonly [Field in ChannelField]: number };
export type SituationNumbers = { readonly [Field in SituationField]: number };
export type CauseNumbers = { readonly share: number; readonly trust: number; readonly arousal: number };

export type Model = {
  readonly constants: Constants;
  readonly people: Values<typeof PEOPLE>;
  readonly network: Values<typeof NETWORK>;
  readonly feed: Values<typeof FEED>;
  readonly sharing: Values<typeof SHARING>;
  readonly settle: Values<typeof SETTLE>;
  readonly consent: Values<typeof CONSENT>;
  readonly inbox: Values<typeof INBOX>;
  readonly reply: Values<typeof REPLY>;
  readonly spread: Values<typeof SPREAD>;
  readonly crisis: Values<typeof CRISIS>;
  readonly measure: Values<typeof MEASURE>;
  /** In the order of PROFILES, SITUATIONS and CAUSE_KINDS. */
  readonly channels: readonly Channel[];
  readonly situations: readonly SituationNumbers[];
  readonly causes: readonly CauseNumbers[];
  readonly holidayLogin: number;
  readonly algorithmShift: number;
  readonly weights: ReplyWeights;
  /** Factor of a format on reactions. */
  readonly format: (format: Format) => number;
  /** Match of a component with a cluster; 0 where the table has none. */
  readonly match: (cluster: Cluster, component: Component) => number;
};

/** Lays constants out for the simulation; the default table when none are given. */
export function createModel(constants: Constants = DEFAULT_CONSTANTS): Model {
  const value = (name: string): number => {
    const found = (constants as Readonly<Record<string, number>>)[name];
    if (found === undefined) throw new RangeError(`no constant is named ${name}`);
    return found;
  };
  // The casts below name objects just built from the very keys of the type.
  const values = <Table extends object>(table: Table): Values<Table> =>
    Object.fromEntries(Object.keys(table).map((name) => [name, value(name)])) as Values<Table>;
  const fields = <Field extends string>(prefix: string, names: readonly Field[]): Record<Field, number> =>
    Object.fromEntries(names.map((name) => [name, value(`${prefix}.${name}`)])) as Record<Field, number>;
  return {
    constants,
    people: values(PEOPLE),
    network: values(NETWORK),
    feed: values(FEED),
    sharing: values(SHARING),
    settle: values(SETTLE),
    consent: values(CONSENT),
    inbox: values(INBOX),
    reply: values(REPLY),
    spread: values(SPREAD),
    crisis: values(CRISIS),
    measure: values(MEASURE),
    channels: PROFILES.map((profile) => fields(`channel.${profile}`, CHANNEL_FIELDS)),
    situations: SITUATIONS.map((situation) => fields(`situation.${situation}`, SITUATION_FIELDS)),
    causes: CAUSE_KINDS.map((kind) => fields(`cause.${kind}`, ['share', 'trust', 'arousal'] as const)),
    holidayLogin: value('cause.holiday.login'),
    algorithmShift: value('cause.algorithmChange.shift'),
    weights: readWeights(value),
    format: (format) => value(`format.${format}`),
    match: (cluster, component) =>
      (constants as Readonly<Record<string, number>>)[`match.${cluster}.${component}`] ?? 0,
  };
}

export const DEFAULT_MODEL: Model = createModel();
