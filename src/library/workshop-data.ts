import type { PlanChannel } from '#domain/plan/channel.ts';
import type { DayRule } from '#domain/plan/kept-days.ts';
import { planCodes, planRules } from '#domain/plan/rules.ts';
import type { Channel } from './channels.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { readDays, viewDays } from './days.ts';
import { contentRoot, type Library } from './library.ts';
import { ContentError } from './problem.ts';
import type { Link } from './view.ts';

/** Every channel in one language. */
export function channelFile(library: Library, locale: 'it' | 'en'): DataFile<PlanChannel[]> {
  return dataFile(
    locale,
    [...library.channels.values()].map((channel) => viewPlanChannel(channel, locale)),
  );
}

/**
 * The days others keep, in one language.
 * @throws {ContentError} when content/days.yml does not fit its form.
 */
export function dayFile(library: Library, locale: 'it' | 'en', root = contentRoot()): DataFile<DayRule[]> {
  const { days, problems } = readDays(root, library.sources);
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
  return dataFile(locale, viewDays(days, library.sources, locale));
}

/** Where the page of the plan finds both. */
export function planData(library: Library, locale: 'it' | 'en', link: Link, root = contentRoot()) {
  return {
    channels: link(`/channels/${channelFile(library, locale).name}.json`),
    days: link(`/days/${dayFile(library, locale, root).name}.json`),
  };
}

/** The checks of a plan as the page needs them: what is taught about each, and whether it can mend what it finds. */
export function checkTable(): Record<string, { lesson: string; canMend: boolean }> {
  return Object.fromEntries(
    planCodes.map((code) => [code, { lesson: planRules[code].lesson, canMend: planRules[code].repair !== undefined }]),
  );
}

function viewPlanChannel(channel: Channel, locale: 'it' | 'en'): PlanChannel {
  const { id, name, profile, ownership, consent, formats, limits, links, needsMedia } = channel;
  return {
    id,
    name: name[locale],
    profile,
    ownership,
    needs: consent.needs,
    formats: formats.map((format) => ({ id: format.id, name: format.name[locale] })),
    limits,
    ...(links ? { links: withoutGaps(links) } : {}),
    ...(needsMedia ? { needsMedia } : {}),
  };
}

/** An optional field of a schema may be there without a value; the domain's may not. */
function withoutGaps({ except, ...links }: NonNullable<Channel['links']>): NonNullable<PlanChannel['links']> {
  return except ? { ...links, except } : links;
}
