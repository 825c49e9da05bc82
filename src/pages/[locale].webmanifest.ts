import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { type PageName, pageRoute } from '#i18n/routes.ts';
import { link } from '#i18n/site.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** What «add to home screen» needs. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = createMessages(locale);
  const pick = (page: PageName, name: string) => ({ name, url: link(pageRoute(page, locale)) });
  return Response.json({
    name: 'Bottega',
    short_name: 'Bottega',
    description: t('home.description'),
    lang: locale,
    id: link('/'),
    start_url: link(pageRoute('home', locale)),
    scope: link('/'),
    display: 'standalone',
    background_color: '#fdfaf3',
    theme_color: '#fdfaf3',
    icons: [
      { src: link('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: link('/icons/192.png'), type: 'image/png', sizes: '192x192' },
      { src: link('/icons/512.png'), type: 'image/png', sizes: '512x512' },
      { src: link('/icons/maskable.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: [pick('review', t('nav.review')), pick('home', t('offline.goOn')), pick('workshop', t('nav.workshop'))],
  });
};
