import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { benchFile, benchOwners } from '#library/bench-file.ts';
import { openLibrary } from '#library/library.ts';

/** The small tools of the lessons by language: each fetched when it comes into view. */
export const getStaticPaths = () => {
  const library = openLibrary();
  return locales.flatMap((locale) =>
    benchOwners(library).map(({ lesson, id }) => {
      const file = benchFile(library, lesson, id, locale);
      return { params: { file: file.name }, props: { body: file.body } };
    }),
  );
};

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
