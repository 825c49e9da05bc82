import { type Critique, critiqueSources } from '#domain/canvas/sources.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageRoute } from '#i18n/routes.ts';
import type { Library } from './library.ts';
import type { Link } from './view.ts';

/** A surname before its initials: «Caprara, G. V.». */
const surname = /(\p{Lu}[\p{L}’-]+), (?=\p{Lu}\.)/gu;

/** The sources of each critical note of the canvas: who and when, with the address of where they are described. */
export function viewCritiques(library: Library, locale: Locale, link: Link) {
  const view = (key: string) => {
    const source = library.sources.get(key);
    if (!source) throw new Error(`A note of the canvas stands on ${key}, which is not in content/sources.yml.`);
    const names = [...source.reference.matchAll(surname)].map(([, name]) => name);
    const who = names.length > 0 ? names.join(', ') : key;
    return {
      href: `${link(pageRoute('sources', locale))}#${key.toLowerCase()}`,
      label: source.year === undefined ? who : `${who} ${source.year}`,
    };
  };
  const entries = Object.entries(critiqueSources).map(([name, keys]) => [name, keys.map(view)]);
  return Object.fromEntries(entries) as Record<Critique, { href: string; label: string }[]>; // One for each note.
}
