import { describe, expect, it } from 'vitest';
import { minutesOf } from '#domain/shift/desk-log.ts';
import { naive, thoughtful } from '#domain/shift/players.ts';
import type { ShiftEnd } from '#domain/shift/view.ts';
import { playShift } from '#worker/play-shift.ts';
import { sampleShift } from './shift-samples.ts';

const minutes = 75;
const gain = ({ view: { writers } }: ShiftEnd) =>
  writers.trust -
  writers.trustBefore +
  10 * (writers.circle.trust - writers.circle.trustBefore) +
  writers.consent +
  writers.solved;

describe('scripts at the desk', () => {
  it('keep to the minutes of the day, counted as a person’s are', () => {
    for (const player of [thoughtful, ...Object.values(naive)]) {
      const { acts } = playShift(sampleShift(3), player, minutes);
      const worked = acts.reduce(
        (sum, { act }) =>
          sum +
          minutesOf({
            type: act.act === 'reply' ? 'reply' : 'hide',
            text: act.act === 'reply' ? 'pane '.repeat(act.words) : '',
          }),
        0,
      );
      expect(worked).toBeLessThanOrEqual(minutes + 12);
    }
  });

  it('end, the thoughtful one, above each that follows one idea everywhere, in most days', () => {
    const seeds = Array.from({ length: 12 }, (_, nth) => nth + 21);
    const wins = new Map<string, number>();
    for (const seed of seeds) {
      const best = gain(playShift(sampleShift(seed), thoughtful, minutes).end);
      for (const [name, player] of Object.entries(naive))
        if (best > gain(playShift(sampleShift(seed), player, minutes).end)) wins.set(name, (wins.get(name) ?? 0) + 1);
    }
    for (const name of Object.keys(naive)) expect(wins.get(name) ?? 0, name).toBeGreaterThanOrEqual(10);
  });

  it('never bring every meter to its top', () => {
    for (const player of [thoughtful, ...Object.values(naive)]) {
      const { writers, meters } = playShift(sampleShift(9), player, minutes).end.view;
      expect(Math.min(writers.trust, writers.solved, meters.trust)).toBeLessThan(99);
    }
  });

  it('give the same day twice', () => {
    expect(playShift(sampleShift(6), thoughtful, minutes)).toEqual(playShift(sampleShift(6), thoughtful, minutes));
  });
});
