import { plainWords } from '#domain/project/wording.ts';
import type { Canvas } from './shape.ts';

/** Words that stand for a value in any brand's mouth, and so in none's: Italian and English. */
const generic: ReadonlySet<string> = new Set(
  (
    'qualita passione innovazione eccellenza professionalita affidabilita serieta sostenibilita tradizione ' +
    'autenticita creativita integrita efficienza competenza esperienza dedizione cortesia ' +
    'quality passion innovation excellence professionalism reliability integrity sustainability tradition ' +
    'authenticity creativity efficiency expertise experience dedication trust teamwork'
  ).split(' '),
);
const joining: ReadonlySet<string> = new Set('il lo la l i gli le e ed nostra nostro the our and a of'.split(' '));

/** Whether a value is named by generic words alone: «Qualità e passione», not «Qualità misurata a ogni lotto». */
export function isGeneric(value: string): boolean {
  const words = plainWords(value).filter((word) => !joining.has(word));
  return words.length > 0 && words.every((word) => generic.has(word));
}

const companies =
  'azienda impresa bottega laboratorio brand marchio marca associazione cooperativa team squadra negozio';
const firms = 'company brand firm business shop workshop team association cooperative';
const possessives: ReadonlySet<string> = new Set('nostro nostra nostri nostre our ours'.split(' '));
const subjects: ReadonlySet<string> = new Set(['noi', 'we', 'us']);
const own: ReadonlySet<string> = new Set(`${companies} ${firms}`.split(' '));
const legal: ReadonlySet<string> = new Set('aps ets srl srls snc sas spa onlus odv coop ltd inc llc'.split(' '));
const articles: ReadonlySet<string> = new Set('il lo la l i gli le un una the a an'.split(' '));
/** After these a name is a place people go to or come from, not who acts. */
const prepositions: ReadonlySet<string> = new Set(
  (
    'a ad al alla all allo di del della dell da dal dalla dall in nel nella con su per tra fra presso verso ' +
    'at to of from in with by for about near into around'
  ).split(' '),
);

/**
 * Whether the protagonist of a story is the brand: the text begins with «noi», «la nostra bottega», «we», or names the
 * brand as who acts («Chi torna da Tornio Lento» does not).
 */
export function isBrandHero(hero: string, brandName: string): boolean {
  const words = plainWords(hero);
  const [first = '', second = ''] = words.filter((word, i) => i > 0 || !articles.has(word));
  if (subjects.has(first) || (possessives.has(first) && own.has(second))) return true;
  return isActing(words, nameOf(brandName));
}

/** Whether an obstacle is the brand's own: «pochi conoscono i nostri piatti», «we cannot find staff». */
export function isOwnObstacle(obstacle: string, brandName: string): boolean {
  const words = plainWords(obstacle.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' '));
  const name = nameOf(brandName);
  const isNamed = name.length > 0 && name.every((part, i) => words[i] === part);
  return isNamed || words.some((word) => possessives.has(word) || subjects.has(word));
}

/** A brand as people call it: «Cooperativa Montepane» is «Montepane», «Pedali di Carta APS» is «Pedali di Carta». */
function nameOf(brandName: string): string[] {
  const words = plainWords(brandName);
  const bare = words.filter((word) => !own.has(word) && !legal.has(word));
  return bare.length > 0 ? bare : words;
}

function isActing(words: readonly string[], name: readonly string[]): boolean {
  if (name.length === 0) return false;
  return words.some((_, i) => name.every((part, k) => words[i + k] === part) && !prepositions.has(words[i - 1] ?? ''));
}

/** Whether a pair sets no limit: the same word twice, or the second is the first with a «non» before it. */
export function isEmptyPair(is: string, butNot: string): boolean {
  const bare = (text: string) =>
    plainWords(text)
      .filter((word) => word !== 'non' && word !== 'not')
      .join(' ');
  return bare(is) !== '' && bare(is) === bare(butNot);
}

/** The entries of a list of words: a line may hold several, parted by commas, with quotes and notes in brackets. */
export function entriesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line
      .replace(/\([^)]*\)/g, '')
      .split(/[,;/·]/)
      .map((entry) => entry.replace(/[«»“”"*]/g, '').trim())
      .filter((entry) => plainWords(entry).length > 0),
  );
}

/** What a canvas refuses to say: its «no» and «never», but for what it wants to say. */
export function refusedEntries({ yes, no, never }: Canvas['words']): string[] {
  const wanted = new Set(entriesOf(yes).map((entry) => entry.toLowerCase()));
  return entriesOf([...no, ...never]).filter((entry) => !wanted.has(entry.toLowerCase()));
}

/** The first letters of the words that mean something, and the figures: what two texts on one fact would share. */
export function rootsOf(text: string): Set<string> {
  const words = plainWords(text).filter((word) => word.length >= 5 || /^\p{N}{2,}$/u.test(word));
  return new Set(words.map((word) => word.slice(0, 5)));
}
