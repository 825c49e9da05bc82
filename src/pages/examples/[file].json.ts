import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { type ExampleFile, exampleBrands, exampleFile } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';

/** The model documents by brand and language: fetched when somebody asks for a copy. */
export const getStaticPaths = () =>
  locales.flatMap((locale) =>
    exampleBrands(openLibrary()).map((brand) => {
      const file = exampleFile(brand, locale);
      return { params: { file: file.name }, props: { body: file.body } };
    }),
  );

export const GET: APIRoute<{ body: ExampleFile['body'] }> = ({ props }) => Response.json(props.body);
