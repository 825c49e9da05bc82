import type { World } from '#domain/document/world.ts';
import { type Plan, type Post, planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { wordsOf } from '#i18n/messages.ts';
import { valuesOf } from '../document/worlds.ts';

export const strategy = documentOf(
  strategyShape,
  valuesOf(strategyShape, {
    context: { brand: 'Forno Lisetta' },
    objectives: { objectives: [{ id: 'orders', statement: 'Più ordini di pane del sabato' }] },
    pillars: { pillars: [{ id: 'flour', name: 'Farine, e chi le fa' }] },
  }),
);

/** A plan of these posts, each written with the fields that matter. */
export function planOf(...posts: (Record<string, unknown> & { id: string })[]): Plan {
  return documentOf(planShape, valuesOf(planShape, { posts: { posts } }));
}

export function postsOf(...posts: (Record<string, unknown> & { id: string })[]): Post[] {
  return planOf(...posts).posts.posts;
}

/** The site's own words for the plan's files. */
export function planWorld(locale: 'it' | 'en'): World {
  const options = Object.entries(wordsOf(locale, 'option')).map(([key, words]) => [`option.${key}`, words]);
  return {
    words: { ...wordsOf(locale, 'planDoc'), ...Object.fromEntries(options) },
    locale,
    channelName: (id) => ({ instagram: 'Instagram', blog: 'Blog', x: 'X', linkedin: 'LinkedIn' })[id] ?? id,
    formatName: (_, format) => ({ photo: 'Foto', carousel: 'Carosello' })[format] ?? format,
    number: (value, digits) => formatNumber(locale, value, digits),
    day: (iso) => formatDate(locale, iso),
    brand: 'Forno Lisetta',
  };
}

/** What breaks files: quotes, delimiters, line ends, formulas, families, scripts, controls. */
export const hardPosts = [
  'Il pane di «Lisetta»: "buono", dice Vera; e basta.\nSeconda riga\n\nQuarta, con virgole, e \\ barre',
  '=cmd()|"/C calc"!A1',
  '@fornolisetta oggi è aperto',
  '- primo\n- secondo',
  '+39 0432 000000',
  '👩‍👩‍👧‍👦 famiglie 🏳️‍🌈 🇮🇹 👍🏽 e\u0301',
  'שלום, ברוך הבא; مرحبا',
  "'già con un apostrofo",
  "'=già difeso",
  `${'lunghissimo '.repeat(40)}${'🥖'.repeat(60)}`,
] as const;
