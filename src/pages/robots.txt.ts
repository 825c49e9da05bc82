import type { APIRoute } from 'astro';
import { absolute } from '#i18n/site.ts';

export const GET: APIRoute = () => {
  const map = absolute('/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n${map ? `Sitemap: ${map}\n` : ''}`, {
    headers: { 'Content-Type': 'text/plain' },
  });
};
