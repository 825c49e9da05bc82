import { clockChanges, offsetAt } from '#domain/plan/zone.ts';

/**
 * A zone's clocks in the years from one instant to another, and one year around them: an observance for the offset at
 * the beginning and for every change after it. Without recurrence rules, so that nothing is said of years nobody asked
 * about, and laws that change in between are right.
 * @returns the lines of a VTIMEZONE (RFC 5545, section 3.6.5).
 */
export function writeZone(zone: string, from: number, to: number): string[] {
  const start = Date.UTC(new Date(from).getUTCFullYear() - 1, 0, 1);
  const end = Date.UTC(new Date(to).getUTCFullYear() + 2, 0, 1);
  const first = offsetAt(start, zone);
  const changes = clockChanges(start, end, zone);
  const lowest = changes.reduce((low, change) => Math.min(low, change.to), first);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...writeObservance(zone, { at: start, from: first, to: first }, first > lowest),
    ...changes.flatMap((change) => writeObservance(zone, change, change.to > change.from)),
    'END:VTIMEZONE',
  ];
}

function writeObservance(
  zone: string,
  { at, from, to }: { at: number; from: number; to: number },
  isSummer: boolean,
): string[] {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // The clock before it was set.
    `DTSTART:${new Date(at + from).toISOString().slice(0, 19).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${writeOffset(from)}`,
    `TZOFFSETTO:${writeOffset(to)}`,
    `TZNAME:${nameAt(at, zone)}`,
    `END:${kind}`,
  ];
}

/** `+0100`; the seconds only where there are some. */
function writeOffset(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const digits = parts.map((part) => String(part).padStart(2, '0'));
  return `${offsetMs < 0 ? '-' : '+'}${digits.slice(0, parts[2] === 0 ? 2 : 3).join('')}`;
}

/** Names of zones are said only in the English of their own part of the world: CET, EST, ACDT. */
const speakers = ['en-US', 'en-GB', 'en-AU'];

function nameAt(instant: number, zone: string): string {
  const names = speakers.map((speaker) => {
    const parts = new Intl.DateTimeFormat(speaker, { timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  });
  return names.find((name) => /^[A-Z]+$/.test(name)) ?? names[0] ?? zone;
}
