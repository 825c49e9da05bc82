import { fillHoles } from '#domain/fill-holes.ts';
import { capitalise } from './phrasing.ts';

/** What a document is written with: words and ways of writing come in, so that both languages share the writing. */
export interface World {
  /** The document's words (`strategyDoc.` or `canvasDoc.` cut off), and choices as `option.<field>.<value>`. */
  words: Readonly<Record<string, string>>;
  locale: 'it' | 'en';
  channelName(id: string): string;
  /** What a format is called on a channel, where it was picked among the channel's own. */
  formatName?(channel: string, format: string): string;
  number(value: number, digits?: number): string;
  /** A day, `YYYY-MM-DD`, written out: «30 giugno 2027». */
  day(iso: string): string;
  /** Whose document it is, where the document does not say it itself. */
  brand?: string;
  /** The name of an audience of the strategy, for the canvas that points at it. */
  audienceName?(id: string): string | undefined;
}

/** A word of the document, its holes filled. A word that is missing shows its key. */
export function say(world: World, key: string, values: Readonly<Record<string, string>> = {}): string {
  return fillHoles(world.words[key] ?? key, values);
}

/** A counted word, `<key>.one` or `<key>.other`. Both languages say «one» of exactly one. */
export function sayCount(world: World, key: string, count: number): string {
  return say(world, `${key}.${count === 1 ? 'one' : 'other'}`, { count: world.number(count) });
}

/**
 * The words of a choice as it stands alone in a table: with a capital, and without what the form explains after a colon
 * («principale: il lavoro più curato»). Nothing for a choice not made.
 */
export function sayOption(world: World, field: string, value: string | number | null): string {
  if (value === '' || value === null) return '';
  const [words = ''] = (world.words[`option.${field}.${value}`] ?? String(value)).split(': ');
  return capitalise(words);
}

/** A number that may not be there. */
export function sayNumber(world: World, value: number | null): string {
  return value === null ? '' : world.number(value);
}

/** A number in its unit: «12 %», «40 min»; without unit, or with one of things, the bare number. */
export function sayMeasure(world: World, value: number | null, unit: string): string {
  if (value === null) return '';
  const number = world.number(value);
  if (unit === '%') return say(world, 'unit.percent', { number });
  if (unit === '€') return say(world, 'unit.euro', { number });
  if (unit === 'min') return say(world, 'unit.minutes', { number });
  return unit === 'h' ? say(world, 'unit.hours', { number }) : number;
}

/** A day inside a sentence, with its article where the language wants one: «il 30 giugno», «l’8 giugno», «il 1º giugno». */
export function sayDay(world: World, iso: string): string {
  const day = world.day(iso);
  if (world.locale === 'en') return day;
  return /^(8|11)\b/.test(day) ? `l’${day}` : `il ${day.replace(/^1(?!\d)/, '1º')}`;
}
