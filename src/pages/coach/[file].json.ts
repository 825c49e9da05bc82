import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { coachFile } from '#library/coach-data.ts';

/** The weights of the reply coach, by language: fetched when the first reply is opened. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = coachFile(locale);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
