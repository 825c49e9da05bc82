import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { pageRoute, withBase } from '#i18n/routes.ts';
import { type BuiltPage, builds, fileOf, readSite, type Tag } from './built-site.ts';

/** Where pages live while they are walked, when the build does not know its address. */
const anywhere = 'https://anywhere.example';

for (const { folder, base, siteUrl } of builds)
  test.describe(`addresses of ${folder}/`, () => {
    const site = readSite(folder, base);
    const origin = siteUrl ?? anywhere;
    const byRoute = new Map(site.pages.map((page) => [page.route, page]));
    const listed = site.pages.filter(({ route }) => !route.endsWith('404.html'));
    const unlisted = (['search', 'offline'] as const).flatMap((page) =>
      locales.map((locale) => withBase(pageRoute(page, locale), base)),
    );
    const localised = listed.filter(({ route }) => route !== base);

    test('every internal link leads to a page, and every anchor to an element in it', () => {
      const broken = site.pages.flatMap((page) =>
        addressesOf(page, origin)
          .filter((url) => url.origin === origin && !leads(url))
          .map((url) => `${page.route} → ${url.pathname}${url.hash}`),
      );
      expect(broken).toEqual([]);
    });

    function leads({ pathname, hash }: URL): boolean {
      if (!fileOf(site, pathname)) return false;
      const target = byRoute.get(pathname);
      return !hash || !target || target.ids.has(decodeURIComponent(hash.slice(1)));
    }

    test('what the style sheets, manifests and robots name is there', () => {
      const named = site.pages.flatMap(({ tags }) =>
        tags.flatMap(({ attributes }) =>
          /manifest|stylesheet/.test(attributes['rel'] ?? '') ? (attributes['href'] ?? []) : [],
        ),
      );
      const broken = [...new Set(named)].flatMap((address) => {
        const url = new URL(address, origin);
        const text = readFileSync(fileOf(site, url.pathname) ?? '', 'utf8');
        const inside = [...text.matchAll(/url\(([^)]+)\)|"(?:src|start_url)":"([^"]+)"/g)].map(
          ([, style, data]) => style ?? data ?? '',
        );
        return inside
          .map((inner) => new URL(inner.replace(/["']/g, ''), url))
          .filter(({ protocol, pathname }) => protocol !== 'data:' && !fileOf(site, pathname))
          .map((inner) => `${address} → ${inner.pathname}`);
      });
      expect(named.length).toBeGreaterThan(0);
      expect(broken).toEqual([]);
    });

    test('twins in the two languages point at each other, and at the chooser', () => {
      const alone = localised.flatMap((page) => {
        const twins = alternatesOf(page, origin);
        const language = attributesOf(page, 'html')['lang'] ?? '';
        const mutual = Object.entries(twins).filter(([key, route]) => {
          if (key === 'x-default') return route === base;
          const twin = byRoute.get(route);
          return (
            twin && alternatesOf(twin, origin)[language] === page.route && attributesOf(twin, 'html')['lang'] === key
          );
        });
        const isWhole = Object.keys(twins).sort().join() === 'en,it,x-default' && twins[language] === page.route;
        return isWhole && mutual.length === 3 ? [] : [`${page.route} ${JSON.stringify(twins)}`];
      });
      expect(localised.length).toBeGreaterThan(20);
      expect(alone).toEqual([]);
    });

    test('titles and descriptions are there, each its own in its language', () => {
      for (const language of ['it', 'en']) {
        const pages = localised.filter((page) => attributesOf(page, 'html')['lang'] === language);
        expect(repeated(pages.map(titleOf))).toEqual([]);
        expect(repeated(pages.map(descriptionOf))).toEqual([]);
      }
      expect(site.pages.filter((page) => titleOf(page).trim().length < 4).map(({ route }) => route)).toEqual([]);
      expect(listed.filter((page) => descriptionOf(page).trim().length < 20).map(({ route }) => route)).toEqual([]);
    });

    test(siteUrl ? 'pages say their full address' : 'without SITE_URL no page claims an address', () => {
      const claims = listed.map((page) => ({
        route: page.route,
        url: canonicalOf(page),
        og: propertyOf(page, 'og:url'),
      }));
      const wanted = listed.map(({ route }) => ({
        route,
        url: siteUrl && `${siteUrl}${route}`,
        // The chooser is never shared: it only sends on.
        og: siteUrl && route !== base ? `${siteUrl}${route}` : undefined,
      }));
      expect(claims).toEqual(wanted);
      expect(
        localised.filter((page) => (propertyOf(page, 'og:title') !== undefined) !== (siteUrl !== undefined)),
      ).toEqual([]);
    });

    test('the sitemap lists every page but the search and the one without a network, with the alternates that they have', () => {
      const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
      const entries = [...text.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => ({
        loc: /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
        alternates: Object.fromEntries(
          [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, key, href]) => [key, href]),
        ),
      }));
      const wanted = siteUrl
        ? localised
            .filter(({ route }) => !unlisted.includes(route))
            .map((page) => ({
              loc: `${siteUrl}${page.route}`,
              alternates: Object.fromEntries(
                Object.entries(alternatesOf(page, origin)).map(([key, route]) => [key, `${siteUrl}${route}`]),
              ),
            }))
        : [];
      const byAddress = (a: { loc: string }, b: { loc: string }) => a.loc.localeCompare(b.loc);
      expect(entries.sort(byAddress)).toEqual(wanted.sort(byAddress));
    });
  });

/** Everything a page links to or loads, as full addresses. */
function addressesOf({ route, tags }: BuiltPage, origin: string): URL[] {
  return tags.flatMap(({ name, attributes }) => {
    const keys =
      name === 'form' ? ['action'] : ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'];
    const written = keys.flatMap((key) => (attributes[key] ? [attributes[key]] : []));
    const pictures = propertyPicture({ name, attributes });
    return [...written, ...pictures].map((address) => new URL(address, `${origin}${route}`));
  });
}

function propertyPicture({ name, attributes }: Tag): string[] {
  return name === 'meta' && attributes['property'] === 'og:image' && attributes['content']
    ? [attributes['content']]
    : [];
}

/** Language → address on this site, from the page's own list. */
function alternatesOf({ tags }: BuiltPage, origin: string): Record<string, string> {
  const links = tags.filter(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate' && attributes['hreflang'],
  );
  return Object.fromEntries(
    links.map(({ attributes }) => [attributes['hreflang'], new URL(attributes['href'] ?? '', origin).pathname]),
  );
}

function attributesOf({ tags }: BuiltPage, name: string): Record<string, string> {
  return tags.find((tag) => tag.name === name)?.attributes ?? {};
}

function titleOf({ html }: BuiltPage): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}

function descriptionOf({ tags }: BuiltPage): string {
  return tags.find(({ attributes }) => attributes['name'] === 'description')?.attributes['content'] ?? '';
}

function canonicalOf({ tags }: BuiltPage): string | undefined {
  return tags.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
}

function propertyOf({ tags }: BuiltPage, property: string): string | undefined {
  return tags.find(({ attributes }) => attributes['property'] === property)?.attributes['content'];
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}
