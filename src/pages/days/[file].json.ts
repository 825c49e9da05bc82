import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { openLibrary } from '#library/library.ts';
import { dayFile } from '#library/workshop-data.ts';

/** The days others keep, by language: fetched when a plan is opened. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = dayFile(openLibrary(), locale);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
