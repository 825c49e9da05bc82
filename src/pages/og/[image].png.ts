import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { renderShareImage } from '#images/share-image.ts';
import { openLibrary } from '#library/library.ts';
import { openCourses } from '#library/path.ts';

/** One picture a course and language, and one for the home page. */
export const getStaticPaths: GetStaticPaths = () => {
  const library = openLibrary();
  return locales.flatMap((locale) => {
    const t = createMessages(locale);
    const home = {
      title: t('home.title'),
      text: t('home.description'),
      courses: library.courses.map(({ number }) => number).slice(0, 8),
    };
    return [
      { params: { image: `home-${locale}` }, props: home },
      ...openCourses(library).map(({ id, number, title, promise }) => ({
        params: { image: `${id}-${locale}` },
        props: { title: title[locale], text: promise[locale], courses: [number] },
      })),
    ];
  });
};

export const GET: APIRoute<{ title: string; text: string; courses: number[] }> = async ({ props }) =>
  new Response(await renderShareImage(props.title, props.text, props.courses), {
    headers: { 'Content-Type': 'image/png' },
  });
