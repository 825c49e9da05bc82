import { canvasShape } from '#domain/canvas/shape.ts';
import type { World } from '#domain/document/world.ts';
import { type Portfolio, portfolioShape } from '#domain/portfolio/shape.ts';
import type { PortfolioSources } from '#domain/portfolio/write-portfolio.ts';
import type { Picture } from '#domain/project/picture-record.ts';
import { documentOf } from '#domain/project/values.ts';
import { areaWords, wordsOf } from '#i18n/messages.ts';
import { valuesOf, worldOf } from '../document/worlds.ts';
import { planOf, planWorld, strategy } from '../plan/plan-samples.ts';

export function portfolioOf(document: object): Portfolio {
  return documentOf(portfolioShape, valuesOf(portfolioShape, document));
}

export function portfolioWorld(locale: 'it' | 'en'): World {
  const words = { ...areaWords(locale, ['option', 'plan.measure']), ...wordsOf(locale, 'portfolioDoc') };
  return { ...worldOf('strategy', locale), words };
}

export const picture: Picture = { type: 'image/png', width: 30, height: 20, bytes: 9, data: 'iVBORw0KGgoA' };

/** A project with a brand, a pillar and an objective in its strategy, and nothing else. */
export function sourcesOf(locale: 'it' | 'en', more: Partial<PortfolioSources> = {}): PortfolioSources {
  return {
    portfolio: portfolioOf({}),
    strategy,
    canvas: documentOf(canvasShape, []),
    plan: planOf(),
    pictures: new Map(),
    isEvidenceOld: false,
    shift: { type: 'absent', reason: 'none' },
    scores: { criteria: [], scores: new Map(), notes: new Map() },
    quote: undefined,
    project: { name: 'Forno Lisetta', isExample: false },
    worlds: {
      strategy: worldOf('strategy', locale),
      canvas: worldOf('canvas', locale),
      plan: planWorld(locale),
      portfolio: portfolioWorld(locale),
    },
    ...more,
  };
}
