/** Points of a curve in a box of 300 × 100, its axis ending at `top`: a value a day, the first at the left edge. */
export function chartPoints(values: ArrayLike<number>, top: number): string {
  return Array.from(
    values,
    (value, day) => `${((300 * day) / (values.length - 1)).toFixed(1)},${(100 - (100 * value) / top).toFixed(1)}`,
  ).join(' ');
}
