import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { absolute } from '#i18n/site.ts';
import { listAddresses } from '#library/addresses.ts';
import { openLibrary } from '#library/library.ts';

/** Each page with its twin. Without SITE_URL the build has no full addresses: the map is empty and says why. */
export const GET: APIRoute = () => {
  const home = absolute('/');
  const entries = listAddresses(openLibrary()).flatMap((twins) =>
    locales.flatMap((locale) => {
      const alternates = locales.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${absolute(twins[other])}"/>`,
      );
      return `<url><loc>${absolute(twins[locale])}</loc>${alternates.join('')}<xhtml:link rel="alternate" hreflang="x-default" href="${home}"/></url>`;
    }),
  );
  const body = home ? entries.join('\n') : '<!-- Built without SITE_URL: there are no full addresses to list. -->';
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${body}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
