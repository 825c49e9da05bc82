import { isBlank, quote } from '#domain/project/wording.ts';
import type { StrategyRules } from './rule.ts';

const corners = { S: 'strengths', W: 'weaknesses', O: 'opportunities', T: 'threats' } as const;
const pairs = { SO: ['S', 'O'], WO: ['W', 'O'], ST: ['S', 'T'], WT: ['W', 'T'] } as const;

export const contextRules = {
  /** Threats, opportunities and a promise are all said against somebody. */
  noCompetitors: {
    severity: 'warning',
    step: 'context',
    lesson: 'where-are-we-now',
    check: ({ context, positioning }) => {
      const isNeeded = context.opportunities.length > 0 || context.threats.length > 0 || !isBlank(positioning.promise);
      const isThere = context.competitors.some(({ name }) => !isBlank(name));
      return isNeeded && !isThere ? [{ path: 'context/competitors', params: {} }] : [];
    },
  },
  swotNoMove: {
    severity: 'warning',
    step: 'context',
    lesson: 'where-are-we-now',
    check: ({ context }) => {
      const isFull = Object.values(corners).every((corner) => context[corner].length > 0);
      const isRead = context.moves.some(({ move }) => !isBlank(move));
      return isFull && !isRead ? [{ path: 'context/moves', params: {} }] : [];
    },
  },
  moveEmptySide: {
    severity: 'warning',
    step: 'context',
    lesson: 'where-are-we-now',
    check: ({ context }) =>
      context.moves.flatMap(({ id, from, move }) => {
        if (from === '' || isBlank(move)) return [];
        const empty = pairs[from].find((letter) => context[corners[letter]].length === 0);
        if (!empty) return [];
        return [{ path: `context/moves/${id}/from`, params: { move: quote(move), pair: from, empty } }];
      }),
  },
} as const satisfies StrategyRules;
