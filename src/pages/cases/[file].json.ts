import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { caseFile } from '#library/case-data.ts';
import { openLibrary } from '#library/library.ts';

/** The cases to play and the clients who approve, by language: fetched when somebody asks for them. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = caseFile(openLibrary(), locale);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
