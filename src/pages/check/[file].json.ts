import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { link } from '#i18n/site.ts';
import { checkFile } from '#library/final-check-data.ts';
import { openLibrary } from '#library/library.ts';

/** What the final check is drawn from, by language: fetched when its page is opened. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = checkFile(openLibrary(), locale, link);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
