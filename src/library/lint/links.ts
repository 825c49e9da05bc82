import type { Prose } from '../prose.ts';
import { findPlace, type PathPlaces, placesOf } from './path-places.ts';
import { type Check, pathLessons } from './rule.ts';

/** Prose links only to lessons (`lesson:<id>#<heading>`) and to its own headings; works outside are cited. */
export function checkLinks({ library, report }: Check): void {
  const places = placesOf(library);
  for (const { lesson } of pathLessons(library))
    for (const locale of ['it', 'en'] as const) {
      const prose = lesson.prose[locale];
      for (const { href, line } of prose.links) {
        const problem = judgeLink(href, prose, locale, places);
        if (problem) report.error(prose.file, `The link to ${href} ${problem}`, line);
      }
    }
}

/** What is wrong with an address and what to write instead; nothing when it may stand. */
function judgeLink(href: string, prose: Prose, locale: 'it' | 'en', places: PathPlaces): string | undefined {
  const lesson = /^lesson:([^#]*)(?:#(.*))?$/.exec(href);
  if (lesson) return judgeLessonLink(lesson[1] ?? '', lesson[2], locale, places);
  if (href.startsWith('#'))
    return hasHeading(prose, href.slice(1)) ? undefined : 'leads to no heading of this lesson. Correct the id.';
  if (/^\/(it|en)(\/|$)/.test(href) && !href.startsWith(`/${locale}`))
    return 'leads into the other language. Write lesson:<id>#<heading>: it stays in this one.';
  if (/^https?:/.test(href))
    return 'leads outside. Cite the work with <Cite id="…" />: its address is in content/sources.yml.';
  return 'is an address of this site. Write lesson:<id>#<heading>, which follows the language and any change of address.';
}

function judgeLessonLink(
  id: string,
  heading: string | undefined,
  locale: 'it' | 'en',
  places: PathPlaces,
): string | undefined {
  const found = findPlace(places, id);
  if (found === 'unread') return undefined;
  if (!found) return `names no lesson: there is no \`${id}\`. Correct the id.`;
  if (!found.lesson) return 'leads to a lesson that is not written yet. Say it in words, without a link.';
  const target = found.lesson.prose[locale];
  return heading === undefined || hasHeading(target, heading)
    ? undefined
    : `leads to no heading of ${target.file}. Correct \`${heading}\`.`;
}

function hasHeading({ sections }: Prose, id: string): boolean {
  return sections.some(
    (section) => section.id === id || section.subheadings.some((subheading) => subheading.id === id),
  );
}
