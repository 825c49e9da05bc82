/**
 * From the clock on the wall to the instant, by the rules of a time zone as this machine knows them (IANA names). Twice
 * a year a clock on the wall is wrong: an hour does not exist, another comes twice.
 */

const hourMs = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

const zones = new Map<string, boolean>();

export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? canFormat(zone);
  if (zones.size > 500) zones.clear();
  zones.set(zone, known);
  return known;
}

function canFormat(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far a zone's clocks are ahead of UTC at an instant, in ms. @throws {RangeError} for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

export type Instant =
  | { type: 'one'; instant: number }
  /** The clocks go back and the hour comes twice: the first time it comes, as RFC 5545 reads it. */
  | { type: 'twice'; instant: number; second: number }
  /** The clocks go forward over it: the instant at which the same clock would be, had it not been set. */
  | { type: 'never'; instant: number };

/**
 * The instant of a moment in a zone, in ms. In Europe/Rome 2026-03-29T02:30 is never (read as 03:30 summer time), and
 * 2026-10-25T02:30 twice.
 * @param at `YYYY-MM-DDTHH:mm`. @throws {RangeError} for an unknown zone or a moment without an hour.
 */
export function instantOf(at: string, zone: string): Instant {
  const wall = Date.parse(`${at}:00Z`);
  if (at.length !== 16 || Number.isNaN(wall)) throw new RangeError(`${at} has no hour`);
  const before = wall - offsetAt(wall - 24 * hourMs, zone);
  const after = wall - offsetAt(wall + 24 * hourMs, zone);
  const fits = (instant: number) => instant + offsetAt(instant, zone) === wall;
  const found = [...new Set([before, after].filter(fits))].sort((a, b) => a - b);
  const [first, second] = found;
  if (first === undefined) return { type: 'never', instant: before };
  return second === undefined ? { type: 'one', instant: first } : { type: 'twice', instant: first, second };
}

/** A moment at an instant on a zone's clocks, `YYYY-MM-DDTHH:mm`. */
export function momentAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

export interface ClockChange {
  /** In ms: the first instant on the new time. */
  at: number;
  /** Ahead of UTC, in ms, before and after. */
  from: number;
  to: number;
}

/** When a zone's clocks are set between two instants, to the second, in order. */
export function clockChanges(from: number, to: number, zone: string): ClockChange[] {
  const changes: ClockChange[] = [];
  const stepMs = 7 * 24 * hourMs;
  for (let start = from; start < to; start += stepMs) {
    const end = Math.min(start + stepMs, to);
    const before = offsetAt(start, zone);
    if (offsetAt(end, zone) === before) continue;
    let [low, high] = [start, end];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (middle <= low) break;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from: before, to: offsetAt(high, zone) });
  }
  return changes;
}
