import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { openLibrary } from '#library/library.ts';
import { channelFile } from '#library/workshop-data.ts';

/** The channels with their limits, by language: fetched when a plan is opened. */
export const getStaticPaths = () =>
  locales.map((locale) => {
    const file = channelFile(openLibrary(), locale);
    return { params: { file: file.name }, props: { body: file.body } };
  });

export const GET: APIRoute<{ body: unknown }> = ({ props }) => Response.json(props.body);
