import { readNumber } from '#domain/number-text.ts';
import { type Kind, missing, weigh } from './kind.ts';

export const numeric: Kind<'numeric'> = {
  complete({ unit }, { text, locale }) {
    const read = readNumber(text, locale, unit);
    if (read.type === 'number') return { type: 'complete', answer: { kind: 'numeric', value: read.value } };
    return missing(read.type === 'empty' ? 'write' : 'not-a-number', 1);
  },

  /** `near` is the typical slip the value falls on (the closest, if several); it does not make the answer right. */
  grade({ value, tolerance, near }, answer) {
    if (isWithin(answer.value, value, tolerance)) return weigh(1, {});
    const slips = near.filter((slip) => isWithin(answer.value, slip.value, slip.tolerance));
    slips.sort((a, b) => Math.abs(a.value - answer.value) - Math.abs(b.value - answer.value));
    return weigh(0, slips[0] ? { [slips[0].id]: 'near' } : {});
  },
};

/** Within the tolerance, with room for the last binary digits (0.1 + 0.2 is within 0 of 0.3). */
function isWithin(answer: number, value: number, tolerance: number): boolean {
  return Math.abs(answer - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value));
}
