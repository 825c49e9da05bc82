/**
 * Parts of one whole, of which a person gave some. What was given stands and the others divide what is left as their
 * defaults do; when what was given leaves nothing, or is more than the whole, it is kept in proportion.
 * Defaults .5, .3, .2 with .2 given for the first: .2, then .8 divided as 3 to 2: .48 and .32.
 * @param defaults 0–1, summing to 1. @param given in %, `null` where nothing was given.
 * @returns 0–1, summing to 1.
 */
export function fillShares(defaults: readonly number[], given: readonly (number | null)[]): number[] {
  const set = defaults.map((_, place) => given[place] ?? null);
  const sum = total(set.map((part) => part ?? 0)) / 100;
  const isOpen = set.some((part) => part === null) && sum < 1;
  if (!isOpen) return sum > 0 ? set.map((part) => (part ?? 0) / 100 / sum) : [...defaults];
  const open = defaults.filter((_, place) => set[place] === null);
  const rest = total(open);
  const restOf = (own: number) => (1 - sum) * (rest > 0 ? own / rest : 1 / open.length);
  return defaults.map((own, place) => {
    const part = set[place] ?? null;
    return part === null ? restOf(own) : part / 100;
  });
}

/** Weights as parts of one whole; equal parts when they weigh nothing. */
export function toShares(weights: readonly number[]): number[] {
  const sum = total(weights);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
