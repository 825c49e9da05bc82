import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { solidAhead } from './src/cli/solid-ahead.ts';

const base = process.env.BASE_PATH ?? '/';
const site = process.env.SITE_URL ?? 'https://bottega.example';

/**
 * Solid draws our components while the site is built; in the browser they are mounted in place of what was drawn
 * (src/islands/mount.ts). Nothing is hydrated, so the renderer's client side and Solid's hydration are left out: a third
 * of Solid's weight on every lesson. A `client:*` directive therefore fails the build.
 */
const solidAtBuildTime = {
  name: 'bottega-solid',
  hooks: {
    'astro:config:setup': ({ addRenderer, command, updateConfig }) => {
      addRenderer({ name: '@astrojs/solid-js', serverEntrypoint: '@astrojs/solid-js/server.js' });
      updateConfig({
        vite: {
          plugins: [solidAhead({ isBuild: command === 'build' })],
          ssr: { noExternal: ['solid-js', '@astrojs/solid-js'] },
        },
      });
    },
  },
};

/**
 * The library that writes spreadsheets packs what is large in workers made from texts, which the content policy refuses:
 * it would wait for ever. Here it packs in the page, as it does what is small.
 */
const packInPage = {
  name: 'bottega-pack-in-page',
  transform(code, id) {
    if (!/\/write-excel-file\/.*\/fflate\/esm\/browser\.js$/.test(id.replaceAll('\\', '/'))) return undefined;
    const own = code.replace('else if (size < 160000)', 'else if (true)');
    if (own === code) this.error('fflate no longer packs as it did: see to it that it needs no worker.');
    return { code: own, map: null };
  },
};

/**
 * What is imported when it is asked for is imported plainly: the bundler's helper, which first asks for all that the
 * module will ask for, would weigh 600 bytes on every page. Nothing here has a style sheet of its own to wait for.
 */
const plainImports = {
  name: 'bottega-plain-imports',
  enforce: 'pre',
  load(id) {
    return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined;
  },
};

/**
 * Small modules that many pages share travel together: a lesson asks for few files, and the home page, which needs only
 * the first group, for no more than it uses.
 */
const sharedScripts = [
  {
    name: 'marks',
    test: /nanostores|src.(stores.(world|clock|lessons|settings)|storage.settings|domain.settings|islands.(browser|progress-marks))|vite.preload-helper/,
  },
  { name: 'progress', test: /src.stores.(progress|create-progress|create-keeper|writing)|src.islands.lesson.client/ },
  { name: 'solid', test: /node_modules.solid-js|src.islands.(client-store|mount\.ts)/ },
  {
    name: 'question',
    test: /src.(islands.(live\.ts|questions.client|question.(islands|QuestionFrame|SingleQuestion|Choice|Mark|Passage|Result|session))|domain.(shuffle|stem|kinds.(kind|single)|stores.questions))/,
  },
];

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  i18n: {
    locales: ['it', 'en'],
    defaultLocale: 'it',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx({ optimize: true }), solidAtBuildTime],
  // `## Title { #id }` in lessons; the content check reads them with the same switch (src/library/prose.ts).
  markdown: { syntaxHighlight: 'prism', processor: satteri({ features: { headingAttributes: true } }) },
  // A few at once: while one is written to the disk, another is drawn.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        // blob: the pictures of posts, which are kept in this browser and have no other address.
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly in its worker.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [packInPage, plainImports],
    // One line a build for each MDX entry otherwise: Astro marks them for style injection.
    // What a page weighs is asserted on what is served, packed as it is served: tests/e2e/budgets.spec.ts.
    build: {
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } } } } },
  },
});
