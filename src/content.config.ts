import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** Only so that Astro renders the MDX: what a lesson says of itself is read by `library/`. Id: `<course>/<lesson>/<language>`. */
const lessons = defineCollection({
  loader: glob({
    base: process.env['CONTENT_ROOT'] ? `${process.env['CONTENT_ROOT']}/courses` : './courses',
    pattern: '*/*/{it,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

const pages = defineCollection({
  loader: glob({
    base: './content/pages',
    pattern: '*/{it,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

export const collections = { lessons, pages };
