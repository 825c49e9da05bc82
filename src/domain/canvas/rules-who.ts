import type { Found } from '#domain/project/finding.ts';
import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote, round } from '#domain/project/wording.ts';
import { linksOf, type ValueLink } from './links.ts';
import type { CanvasRule, CanvasRules } from './rule.ts';
import { aaker, type Canvas } from './shape.ts';
import { isGeneric } from './wording.ts';

type Dimension = (typeof aaker)[number];

/** From here on a dimension is a claim; all five together say nothing. */
const high = 3;
/** Steps between said and seen that are more than a matter of taste. */
const widest = 2;

/** The values whose chain breaks at a link that who writes has already passed. */
function findBroken(canvas: Canvas, broken: NonNullable<ValueLink['broken']>): Found[] {
  return linksOf(canvas)
    .values.filter((link) => link.broken === broken && isLeft(canvas, `values/values/${link.id}/${broken}`))
    .map(({ id, value }) => ({ path: `values/values/${id}/${broken}`, params: { value: quote(value) } }));
}

/** The five levels of the brand's own picture, or nothing while one is missing. */
function ownLevels({ personality }: Canvas): number[] | undefined {
  const levels = aaker.flatMap((dimension) => personality[dimension] ?? []);
  return levels.length === aaker.length ? levels : undefined;
}

/**
 * A dimension as others see it: Σ n × level ÷ Σ n over those who were asked; who gives no n counts as one.
 * 30 people at 2 and 10 at 4: (60 + 40) ÷ 40 = 2.5.
 */
export function perceivedLevel({ personality }: Canvas, dimension: Dimension): { level: number; n: number } | null {
  const answers = personality.perceived.flatMap(({ n, [dimension]: level }) =>
    level === null ? [] : [{ level, n: n ?? 1 }],
  );
  const n = answers.reduce((sum, answer) => sum + answer.n, 0);
  return n === 0 ? null : { level: answers.reduce((sum, answer) => sum + answer.level * answer.n, 0) / n, n };
}

function gapRule(dimension: Dimension): CanvasRule {
  return {
    severity: 'warning',
    cell: 'personality',
    lesson: 'coherence-inside-and-out',
    check: (canvas) => {
      const own = canvas.personality[dimension];
      const seen = perceivedLevel(canvas, dimension);
      if (own === null || !seen || Math.abs(own - seen.level) < widest) return [];
      return [{ path: `personality/${dimension}`, params: { own, seen: round(seen.level), n: seen.n } }];
    },
  };
}

const lesson = 'identity-values-personality';

export const whoRules = {
  allHigh: {
    severity: 'warning',
    cell: 'personality',
    lesson,
    check: (canvas) => {
      const isFound = ownLevels(canvas)?.every((level) => level >= high);
      return isFound ? [{ path: `personality/${aaker[0]}`, params: { least: high } }] : [];
    },
  },
  /** All high and equal has been told so already. */
  allEqual: {
    severity: 'warning',
    cell: 'personality',
    lesson,
    check: (canvas) => {
      const levels = ownLevels(canvas);
      const [first = 0] = levels ?? [];
      const isFound = levels?.every((level) => level === first) && first < high;
      return isFound ? [{ path: `personality/${aaker[0]}`, params: { level: first } }] : [];
    },
  },
  gapSincerity: gapRule('sincerity'),
  gapExcitement: gapRule('excitement'),
  gapCompetence: gapRule('competence'),
  gapSophistication: gapRule('sophistication'),
  gapRuggedness: gapRule('ruggedness'),
  archetypeNoReason: {
    severity: 'note',
    cell: 'personality',
    lesson,
    check: (canvas) => {
      const { archetype, because } = canvas.personality;
      const isFound = archetype !== '' && isBlank(because) && isLeft(canvas, 'personality/because');
      return isFound ? [{ path: 'personality/because', params: {} }] : [];
    },
  },
  valueNoBehaviour: {
    severity: 'error',
    cell: 'values',
    lesson,
    check: (canvas) => findBroken(canvas, 'behaviour'),
  },
  valueNoProof: {
    severity: 'warning',
    cell: 'values',
    lesson,
    check: (canvas) => findBroken(canvas, 'proof'),
  },
  valueNoVisible: {
    severity: 'warning',
    cell: 'values',
    lesson: 'coherence-inside-and-out',
    check: (canvas) => findBroken(canvas, 'visible'),
  },
  valueGeneric: {
    severity: 'warning',
    cell: 'values',
    lesson,
    check: ({ values }) =>
      values.values
        .filter(({ value }) => isGeneric(value))
        .map(({ id, value }) => ({ path: `values/values/${id}/value`, params: { value: quote(value) } })),
  },
} as const satisfies CanvasRules;
