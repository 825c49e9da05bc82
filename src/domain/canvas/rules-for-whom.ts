import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote } from '#domain/project/wording.ts';
import type { CanvasRules } from './rule.ts';
import { isBrandHero, isOwnObstacle } from './wording.ts';

const lesson = 'anatomy-of-a-brand-story';

export const forWhomRules = {
  brandIsHero: {
    severity: 'warning',
    cell: 'hero',
    lesson,
    check: ({ hero: { hero } }, { brandName }) =>
      isBrandHero(hero, brandName) ? [{ path: 'hero/hero', params: { hero: quote(hero) } }] : [],
  },
  heroNoAudience: {
    severity: 'note',
    cell: 'hero',
    lesson: 'people-not-targets',
    check: (canvas, { strategy }) => {
      const { hero, audience } = canvas.hero;
      const audiences = strategy?.people.audiences.filter(({ name }) => !isBlank(name)) ?? [];
      if (isBlank(hero) || audience !== '' || audiences.length === 0 || !isLeft(canvas, 'hero/audience')) return [];
      const names = audiences.map(({ name }) => quote(name, 40)).join(', ');
      return [{ path: 'hero/audience', params: { names } }];
    },
  },
  heroAudienceGone: {
    severity: 'warning',
    cell: 'hero',
    lesson: 'people-not-targets',
    check: ({ hero: { audience } }, { strategy }) => {
      const isGone = audience !== '' && strategy && !strategy.people.audiences.some(({ id }) => id === audience);
      return isGone ? [{ path: 'hero/audience', params: {} }] : [];
    },
  },
  twoWants: {
    severity: 'warning',
    cell: 'want',
    lesson,
    check: ({ want }) => {
      const wants = want.wants.filter((own) => !isBlank(own.want));
      const [first, second] = wants;
      if (!first || !second) return [];
      const params = { count: wants.length, first: quote(first.want), second: quote(second.want) };
      return [{ path: 'want/wants', params }];
    },
  },
  noInner: {
    severity: 'warning',
    cell: 'obstacle',
    lesson,
    check: (canvas) => {
      const { outer, inner } = canvas.obstacle;
      const isMissing = !isBlank(outer) && isBlank(inner) && isLeft(canvas, 'obstacle/inner');
      return isMissing ? [{ path: 'obstacle/inner', params: { outer: quote(outer) } }] : [];
    },
  },
  ownObstacle: {
    severity: 'warning',
    cell: 'obstacle',
    lesson,
    check: ({ obstacle: { outer } }, { brandName }) =>
      isOwnObstacle(outer, brandName) ? [{ path: 'obstacle/outer', params: { outer: quote(outer) } }] : [],
  },
} as const satisfies CanvasRules;
