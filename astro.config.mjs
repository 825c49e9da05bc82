import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import { generateHydrationScript } from 'solid-js/web';

const base = process.env.BASE_PATH ?? '/';
const site = process.env.SITE_URL ?? 'https://bottega.example';

/** Solid's own start-up script is inline and Astro does not hash it: without this, the policy stops every island. */
function hashHydrationScript() {
  const script = generateHydrationScript().match(/<script[^>]*>([\s\S]*?)<\/script>/)?.[1];
  if (!script) throw new Error('solid-js no longer gives a hydration script: read its release notes and this policy.');
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/**
 * Small modules that many pages share travel together: a lesson asks for few files, and the home page, which needs only
 * the first group, for no more than it uses.
 */
const sharedScripts = [
  { name: 'marks', test: /nanostores|src.(stores.(world|clock|lessons|settings)|storage.settings|domain.settings|islands.(browser|progress-marks))/ },
  { name: 'progress', test: /src.stores.(progress|create-progress|create-keeper|writing)|src.islands.lesson.client/ },
  { name: 'solid', test: /node_modules.(solid-js|@astrojs.solid-js)/ },
  { name: 'question', test: /src.(islands.(client-store|question.(QuestionFrame|Choice|Mark|Passage|Result|session))|domain.(shuffle|stem|draft|grade))/ },
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
  integrations: [mdx(), solid()],
  // `## Title { #id }` in lessons; the content check reads them with the same switch (src/library/prose.ts).
  markdown: { syntaxHighlight: 'prism', processor: satteri({ features: { headingAttributes: true } }) },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashHydrationScript()] },
    },
  },
  vite: {
    // One line a build for each MDX entry otherwise: Astro marks them for style injection.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } } } } },
  },
});
