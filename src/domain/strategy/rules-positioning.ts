import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote, usedWords } from '#domain/project/wording.ts';
import type { StrategyRules } from './rule.ts';
import { unprovable } from './wording.ts';

export const positioningRules = {
  promiseNoProof: {
    severity: 'warning',
    step: 'positioning',
    lesson: 'the-communication-plan',
    check: (strategy) => {
      const { promise, proof } = strategy.positioning;
      const isMissing = !isBlank(promise) && isBlank(proof) && isLeft(strategy, 'positioning/proof');
      return isMissing ? [{ path: 'positioning/proof', params: { promise: quote(promise) } }] : [];
    },
  },
  promiseUnprovable: {
    severity: 'warning',
    step: 'positioning',
    lesson: 'the-communication-plan',
    check: ({ positioning: { promise } }) => {
      const words = usedWords(promise, unprovable);
      return words.length > 0 ? [{ path: 'positioning/promise', params: { words: words.join(', ') } }] : [];
    },
  },
  noRefusals: {
    severity: 'warning',
    step: 'positioning',
    lesson: 'choosing-channels',
    check: (strategy) => {
      const { promise, refusals } = strategy.positioning;
      const isMissing = !isBlank(promise) && refusals.length === 0 && isLeft(strategy, 'positioning/refusals');
      return isMissing ? [{ path: 'positioning/refusals', params: {} }] : [];
    },
  },
} as const satisfies StrategyRules;
