import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { link } from '#i18n/site.ts';
import { openLibrary } from '#library/library.ts';
import { recordFile } from '#library/record-data.ts';

/** What the record of the path is read against, by language: fetched when its page is opened. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = recordFile(openLibrary(), locale, link);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
