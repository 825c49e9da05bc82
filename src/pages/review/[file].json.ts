import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { link } from '#i18n/site.ts';
import { openLibrary } from '#library/library.ts';
import { reviewFile } from '#library/review-data.ts';

/** What the review and the progress are read against, by language: fetched when their pages are opened. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = reviewFile(openLibrary(), locale, link);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
