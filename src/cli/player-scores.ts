import { naive, thoughtful } from '#domain/shift/players.ts';
import { shiftRequest } from '#domain/shift/shift-case.ts';
import type { ShiftFile } from '#domain/shift/shift-file.ts';
import type { ShiftEnd } from '#domain/shift/view.ts';
import type { Locale } from '#i18n/locales.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { playShift } from '#worker/play-shift.ts';

const seeds = 50;
/** What is asked of the thoughtful one: to end above, in this share of the runs. */
const asked = 0.8;

/** How a day ended for those who wrote, 0–300: their trust, their consent, their needs solved. */
export const endOf = ({ view: { writers } }: ShiftEnd) => writers.trust + writers.consent + writers.solved;

/** The reply shift of each brand. */
export function replyShifts(locale: Locale = 'it'): ShiftFile[] {
  return shiftFiles(openLibrary(), locale)
    .map(({ body }) => body)
    .filter(({ shift }) => shift.kind === 'reply');
}

/** Plays a shift to its end with a script. */
export function playFile({ shift, community, posts }: ShiftFile, player: typeof thoughtful, seed: number) {
  return playShift(shiftRequest(shift, community, posts, seed), player, shift.minutes);
}

/**
 * Prints, for each way of following one idea everywhere, in how many days of each brand the thoughtful script ends above
 * it, and the median difference with its 95 % interval (of the order statistics: Conover 1999, §3.2).
 */
export function reportPlayers(): void {
  const drawn = Array.from({ length: seeds }, (_, nth) => nth + 1001);
  const files = replyShifts();
  console.log(`\nscripts at the desk: ${files.length} brands × ${seeds} days; trust + consent + needs solved, 0–300`);
  const best = files.map((file) => drawn.map((seed) => playFile(file, thoughtful, seed).end));
  let top = 0;
  for (const [name, player] of Object.entries(naive)) {
    const differences = files.map((file, at) =>
      drawn.map((seed, nth) => {
        const { end } = playFile(file, player, seed);
        top = Math.max(top, lowestMeter(end));
        const own = best[at]?.[nth];
        return own ? endOf(own) - endOf(end) : 0;
      }),
    );
    const all = differences.flat().sort((one, other) => one - other);
    const above = all.filter((difference) => difference > 0).length / all.length;
    const each = differences.map((own) => own.filter((difference) => difference > 0).length);
    const { low, middle, high } = medianOf(all);
    console.log(
      `  above ${name.padEnd(15)} ${(100 * above).toFixed(0)} % of days (asked ${100 * asked} %; ${each.join(', ')} of ${seeds})  ` +
        `median ${middle.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`,
    );
  }
  for (const own of best.flat()) top = Math.max(top, lowestMeter(own));
  console.log(`  lowest of trust, consent and needs in any run, at its highest: ${top.toFixed(1)} of 100`);
}

const lowestMeter = ({ view: { writers } }: ShiftEnd) => Math.min(writers.trust, writers.consent, writers.solved);

function medianOf(sorted: readonly number[]): { low: number; middle: number; high: number } {
  const n = sorted.length;
  const half = (1.96 * Math.sqrt(n)) / 2;
  const at = (place: number) => sorted[Math.max(0, Math.min(n - 1, Math.round(place)))] ?? 0;
  return { low: at(n / 2 - half - 1), middle: at(n / 2), high: at(n / 2 + half) };
}

if (import.meta.main) reportPlayers();
