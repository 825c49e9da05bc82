import { type CountUnit, isCountUnit } from '#domain/count/counters.ts';
import { type Limit, limitsOf, type PlanChannel } from './channel.ts';

/**
 * How long what is written may be, the strictest first: a text beside a picture may have a limit of its own; where a
 * channel calls its text a description, that one.
 */
export function textLimits(channel: Pick<PlanChannel, 'limits'>, hasMedia: boolean): Limit[] {
  const names = [...(hasMedia ? ['caption'] : []), 'text', 'description'];
  return names.map((name) => limitsOf(channel, name)).find((limits) => limits.length > 0) ?? [];
}

export interface Over {
  /** Over all that is known in a unit; else over one of two sources that disagree. */
  isRefused: boolean;
  unit: CountUnit;
  length: number;
  /** The limit it is over: the widest when it is refused, else the strictest. */
  most: number;
}

/**
 * The first limit that a text is over, refusals before doubts. Limits in different units hold together (300 characters
 * and 3,000 bytes); limits in one unit are sources that disagree.
 * @param lengthIn how long the text is in a unit.
 */
export function findOver(limits: readonly Limit[], lengthIn: (unit: CountUnit) => number): Over | undefined {
  const found = [...Map.groupBy(limits, ({ unit }) => unit)].flatMap(([unit, own]): Over[] => {
    if (!isCountUnit(unit)) return [];
    const length = lengthIn(unit);
    const values = own.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (length <= least) return [];
    const isRefused = length > most;
    return [{ isRefused, unit, length, most: isRefused ? most : least }];
  });
  return found.find(({ isRefused }) => isRefused) ?? found[0];
}
