import type { SeenCrisis } from './view.ts';

/** The news of a crisis as a picture: dots for an audience's followers, in the order of the waves that reached them. */
export interface Spread {
  /** People a dot stands for. */
  each: number;
  rows: readonly {
    followers: number;
    know: number;
    /** For each dot the wave that reached it, from 0; −1 where nobody knows yet. */
    dots: readonly number[];
  }[];
}

/** Most dots of a row. */
const widest = 60;
const steps = [1, 2, 5] as const;

/** The least of 1, 2, 5, 10, 20, 50 … people a dot with which no row is wider than 60 dots. */
function peopleADot(most: number): number {
  for (let tens = 1; ; tens *= 10) for (const step of steps) if (most <= widest * step * tens) return step * tens;
}

/**
 * @param followers of each audience. An audience of which anyone knows shows at least one dot that does; a dot is of the
 *   wave that had reached half its people.
 */
export function spreadOf({ waves }: Pick<SeenCrisis, 'waves'>, followers: readonly number[]): Spread {
  const each = peopleADot(Math.max(1, ...followers));
  const rows = followers.map((count, place) => {
    const reached = waves.map(({ people }) => people[place] ?? 0);
    const know = reached.reduce((sum, people) => sum + people, 0);
    const dots = Array.from({ length: Math.ceil(count / each) }, (_, dot) => {
      const middle = Math.min(dot * each + each / 2, count);
      let sum = 0;
      return reached.findIndex((people) => {
        sum += people;
        return sum >= middle || (dot === 0 && sum > 0);
      });
    });
    return { followers: count, know, dots };
  });
  return { each, rows };
}
