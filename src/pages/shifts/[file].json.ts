import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { openLibrary } from '#library/library.ts';
import { ownShiftFile, shiftFiles } from '#library/shift-data.ts';

/** Everything each shift is taken with, by language: fetched when somebody takes it. */
export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    [...shiftFiles(openLibrary(), locale), ownShiftFile(locale)].map(({ name, body }) => ({
      params: { file: name },
      props: { body },
    })),
  );

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
