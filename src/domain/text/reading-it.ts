import { createMarks, near, opensClause, wordSet } from './context.ts';
import type { Mark } from './feature.ts';
import * as verb from './verbs-it.ts';
import type { Word } from './words.ts';
import { notNamesIt } from './words-it.ts';

/** A text while it is read: its words, what each could be as a verb, and what the whole text makes clear. */
export interface Reading {
  words: readonly Word[];
  marks: Mark[];
  add: ReturnType<typeof createMarks>['add'];
  low(at: number): string;
  /** Whether the word can be one of these kinds of verb form. */
  has(at: number, kind: number): boolean;
  /** The word before, '' at the start of a sentence or after a comma. */
  before(at: number): string;
  next(at: number, by?: number): string;
  opens(at: number): boolean;
  /** Whose deed was read last, for «lui», «lei» and sentences that go on. */
  lastDoer: 'does-brand' | 'does-reader' | undefined;
  /** How often the text speaks so beyond doubt. */
  sure: { tu: number; voi: number; lei: number; i: number };
}

/** Before these there is a noun, not a verb: articles, prepositions, possessives, numbers. */
export const articles = wordSet(
  "il i gli l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall'",
  "nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' di da in con per tra fra a su senza ogni qualche",
  'questo questa questi queste quel quello quella quei quegli quelle nostro nostra nostri nostre vostro vostra vostri vostre',
  'tuo tua tuoi tue suo sua suoi sue mio mia miei mie molti molte tanti tante pochi poche più altri altre alcuni alcune primo prima',
  'primi prime ultimo ultima ultimi ultime due tre quattro cinque sei sette otto nove dieci cento mille nuovi nuove nuovo nuova bei ed',
);
export const prepositions = wordSet(
  "di da in con per tra fra a ad su senza del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai",
  "dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' come secondo",
);
export const determiners = wordSet(
  "il lo la i gli le l' un uno una un' questo questa questi queste due tre quattro cinque dieci",
);
export const notNames = wordSet(notNamesIt);

const greeting = wordSet('gentile gentili egregio egregi egregia spettabile spett stimato stimata');
const greeted = wordSet(
  'cliente clienti clientela signora signore signori signor sig sigra sigri utente utenti ospite ospiti dott dottor dottoressa professore professoressa utenza lettore lettrice socio socia',
);
/** Verbs of courtesy: with «La» or «Le» before, the reader is addressed. */
const courteous = wordSet(
  'invit ringrazi inform comunic ricord chied augur preg aspett contatt attend assicur ricontatt rispond scriv offr porg consigli sugger',
  'garant rimbors sped segnal avvis ospit accogl rend incontr salut mand present proponi propon avvert conferm raccomand rinnov',
);

/** Opens a reading: kinds of each word, and a first pass for what is beyond doubt. */
export function openReading(words: readonly Word[]): Reading {
  const { marks, add } = createMarks(words);
  const kinds = words.map(({ low }) => verb.verbKinds(low));
  const reading: Reading = {
    words,
    marks,
    add,
    low: (at) => words[at]?.low ?? '',
    has: (at, kind) => ((kinds[at] ?? 0) & kind) !== 0,
    before: (at) => near(words, at),
    next: (at, by = 1) => near(words, at, by),
    opens: (at) => opensClause(words, at),
    lastDoer: undefined,
    sure: { tu: 0, voi: 0, lei: 0, i: 0 },
  };
  for (let at = 0; at < words.length; at += 1) countSure(reading, at);
  return reading;
}

function countSure(reading: Reading, at: number): void {
  const { sure, has } = reading;
  const word = reading.low(at);
  if (
    /^(?:tu|te|ti|tuo|tua|tuoi|tue|puoi|vuoi|hai|trovi|scrivici)$/.test(word) ||
    (has(at, verb.S2) && has(at, verb.SURE))
  )
    sure.tu += 1;
  if (has(at, verb.P2) && has(at, verb.SURE)) sure.voi += 1;
  if (isCourtesyPronoun(reading, at) || isGreeting(reading, at) || /^(?:cortesemente|gentilmente)$/.test(word))
    sure.lei += 1;
  if (
    /^(?:io|mi|me|ho|mio|mia|miei|mie)$/.test(word) ||
    (word === 'sono' && reading.opens(at) && reading.words[at + 1]?.isCapital)
  )
    sure.i += 1;
}

/** «Gentile cliente», «spettabile clientela». */
export function isGreeting(reading: Reading, at: number): boolean {
  return greeting.has(reading.low(at)) && greeted.has(reading.next(at));
}

/**
 * «Lei», «La», «Le», «Suo» to the reader: with a capital inside a sentence, or opening one before a verb of courtesy
 * («La invitiamo»). «Lei» that opens a sentence may be she, «La» an article.
 */
export function isCourtesyPronoun(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  if (/\p{Ll}L[ae]$/u.test(word.raw)) return true;
  const next = reading.next(at);
  const isInside = word.isCapital && !word.isFirst && !/[.:!?]/.test(word.gap);
  const isShouted =
    /^\p{Lu}{2,}$/u.test(word.raw) &&
    /^\p{Lu}{2,}/u.test(reading.words[at + 1]?.raw ?? reading.words[at - 1]?.raw ?? '');
  if (/^(?:lei|suo|sua|suoi|sue)$/.test(word.low)) return isInside && !isShouted;
  if (!/^(?:la|le)$/.test(word.low) || next === '') return false;
  const asks = verb.isOfVerb(next, courteous) && /(?:iamo|remo|[^i]o)$/.test(next);
  if (!word.isCapital)
    return (
      asks &&
      /^(?:preghiamo|invitiamo|informiamo|ringraziamo|ricordiamo|contatteremo|ricontatteremo|avviseremo)$/.test(next) &&
      (word.low === 'la' || next === 'ricordiamo') &&
      reading.sure.tu + reading.sure.voi === 0
    );
  if (!isInside)
    return asks || (/^(?:abbiamo|possiamo|vorremmo)$/.test(next) && verb.isOfVerb(reading.next(at, 2), courteous));
  const isVerb = reading.has(at + 1, verb.P1 | verb.S1 | verb.S3);
  return (
    !isShouted &&
    (asks ||
      (isVerb &&
        !reading.words[at + 1]?.isCapital &&
        (/^(?:fa|è|ha|invita|riserva|offre|attende|aspetta|ringrazia|ricorda|sarà|verrà|comunica|informa|augura|porge)$/.test(
          next,
        ) ||
          reading.has(at + 1, verb.P1))))
  );
}
