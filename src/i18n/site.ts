import { withBase } from './routes.ts';

const placeholderSite = 'https://bottega.example';

/** Where this build will be published. Without SITE_URL, pages carry no absolute address of their own. */
export const site: { url: string | undefined; base: string } = {
  url: import.meta.env.SITE && import.meta.env.SITE !== placeholderSite ? import.meta.env.SITE : undefined,
  base: import.meta.env.BASE_URL,
};

/** The address of a root-relative route in this build: `/it/` → `/prova/it/`. */
export function link(route: string): string {
  return withBase(route, site.base);
}

/** The same as a full address, or `undefined` when this build does not know where it will live. */
export function absolute(route: string): string | undefined {
  return site.url && new URL(link(route), site.url).href;
}
