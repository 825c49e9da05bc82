import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/messages.ts';
import { link } from '#i18n/site.ts';
import { openLibrary } from '#library/library.ts';
import { type QuestionFile, questionFile, questionOwners } from '#library/question-file.ts';

/** Questions by lesson and language: fetched when the first of them comes into view. */
export const getStaticPaths = () => {
  const library = openLibrary();
  return locales.flatMap((locale) =>
    questionOwners(library).map(({ owner, sources }) => {
      const file = questionFile(library, owner, sources, locale, link, wordsOf(locale, 'question'));
      return { params: { file: file.name }, props: { body: file.body } };
    }),
  );
};

export const GET: APIRoute<{ body: QuestionFile['body'] }> = ({ props }) => Response.json(props.body);
