import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type BuiltPage, builds, listInline, listTags, readSite, type Tag } from './built-site.ts';

/** Scripts that are data, which nothing runs. */
const dataTypes = ['application/json', 'application/ld+json'];

/** Tags that load what they name, and the attribute that names it; `link` by its relation. */
const loads: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  object: ['data'],
  embed: ['src'],
  use: ['href'],
  image: ['href'],
  form: ['action'],
  input: ['src'],
};
const loadingRelations =
  /\b(stylesheet|preload|modulepreload|prefetch|icon|apple-touch-icon|manifest|preconnect|dns-prefetch)\b/;

for (const { folder, base } of builds)
  test.describe(`content policy of every page of ${folder}/`, () => {
    const { pages } = readSite(folder, base);

    test('stands in every page, and lets in no inline code but by its hash', () => {
      const wrong = pages.filter((page) => {
        const policy = policyOf(page);
        const isStrict =
          policy.includes("default-src 'self'") && policy.includes("object-src 'none'") && /script-src /.test(policy);
        // Only pictures may come from what is kept in the browser.
        const blobs = policy.split(';').filter((directive) => directive.includes('blob:'));
        if (blobs.map((directive) => directive.trim()).join() !== "img-src 'self' data: blob:") return true;
        return !isStrict || /'unsafe-(inline|eval|hashes)'/.test(policy) || /\*|https?:/.test(policy);
      });
      expect(pages.length).toBeGreaterThan(20);
      expect(wrong.map(({ route }) => route)).toEqual([]);
    });

    test('lists the hash of every inline script and style', () => {
      const unlisted = pages.flatMap((page) => {
        const scripts = listInline(page.html, 'script').filter(({ type }) => !dataTypes.includes(type));
        const blocks = [...scripts, ...listInline(page.html, 'style')];
        return blocks
          .filter(
            ({ text }) => !policyOf(page).includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`),
          )
          .map(({ text }) => `${page.route}: ${text.slice(0, 80)}`);
      });
      expect(unlisted).toEqual([]);
    });

    test('needs no style attribute and no inline handler', () => {
      expect(
        findTags(pages, ({ attributes }) =>
          Object.keys(attributes).some((key) => key === 'style' || /^on[a-z]/.test(key)),
        ),
      ).toEqual([]);
    });

    test('is asked for nothing from another address', () => {
      expect(findTags(pages, isLoadingElsewhere)).toEqual([]);
    });
  });

test('what breaks the policy would be seen', () => {
  const html =
    '<p style=""></p><a onclick=\'go("a>b")\'></a><img src="https://a.example/x.png"><script>if (a<b) {}</script>';
  const [paragraph, link, image, script] = listTags(html);
  expect(paragraph?.attributes).toEqual({ style: '' });
  expect(link?.attributes).toEqual({ onclick: 'go("a>b")' });
  expect(image && isLoadingElsewhere(image)).toBe(true);
  expect(script?.name).toBe('script');
  expect(listInline(html, 'script')).toEqual([{ type: '', text: 'if (a<b) {}' }]);
});

function policyOf({ tags }: BuiltPage): string {
  const meta = tags.find(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
  return meta?.attributes['content'] ?? '';
}

function isLoadingElsewhere({ name, attributes }: Tag): boolean {
  const loading = name === 'link' && loadingRelations.test(attributes['rel'] ?? '') ? ['href'] : (loads[name] ?? []);
  return loading.some((key) => /^\s*(https?:)?\/\//i.test(attributes[key] ?? ''));
}

function findTags(pages: BuiltPage[], isWrong: (tag: Tag) => boolean): string[] {
  return pages.flatMap(({ route, tags }) =>
    tags.filter(isWrong).map((tag) => `${route}: <${tag.name} ${JSON.stringify(tag.attributes)}>`),
  );
}
