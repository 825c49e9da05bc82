import type { World } from '#domain/document/world.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import { type Strategy, strategyShape } from '#domain/strategy/shape.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { areaWords, wordsOf } from '#i18n/messages.ts';
import { readExample } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';
import { projectRoot } from './step.ts';

export interface PlanSample {
  brand: string;
  locale: Locale;
  plan: Plan;
  strategy: Strategy;
  world: World;
}

/** The plans of the three brands in both languages, with what their files are written with. */
export function readPlanSamples(): PlanSample[] {
  const library = openLibrary();
  return [...library.brands].flatMap(([brand, { name }]) =>
    locales.map((locale): PlanSample => {
      const { plan, strategy } = readExample(projectRoot, brand, locale);
      const formatName = (channel: string, format: string) =>
        library.channels.get(channel)?.formats.find(({ id }) => id === format)?.name[locale] ?? format;
      return {
        brand,
        locale,
        plan: documentOf(planShape, plan),
        strategy: documentOf(strategyShape, strategy),
        world: {
          words: { ...areaWords(locale, ['option']), ...wordsOf(locale, 'planDoc') },
          locale,
          channelName: (id) => library.channels.get(id)?.name[locale] ?? id,
          formatName,
          number: (value, digits) => formatNumber(locale, value, digits),
          day: (iso) => formatDate(locale, iso),
          brand: name,
        },
      };
    }),
  );
}
