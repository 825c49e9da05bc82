import type { Language } from '#domain/text/feature.ts';
import { coverOthers } from '#domain/text/own-words.ts';
import { findPhrases, type PhraseList, phraseList } from '#domain/text/phrases.ts';
import { type Readability, readability } from '#domain/text/readability.ts';
import { markCapitals, markExclamations } from '#domain/text/surface.ts';
import { readWords } from '#domain/text/words.ts';
import type { Post } from './shape.ts';

/** Words that sell: an order, a price, a hurry. A `*` stands for any ending. */
const selling: Readonly<Record<Language, PhraseList>> = {
  it: phraseList(
    'compra; compralo; comprala; comprali; comprale; comprate; acquista; acquistalo; acquistala; acquistate; ' +
      'ordina ora; ordina subito; ordina entro; ordinalo; ordinala; ordinate; prenota; prenotate; prenotati; prenotalo; prenotala; ' +
      'prenotazion*; approfitta*; offert*; sconto; sconti; scontat*; saldi; promozion*; promo; in omaggio; ' +
      'spedizione gratuita; spedizione gratis; ultimi pezzi; ultimi posti; solo oggi; solo per oggi; ' +
      'fino a esaurimento; prezzo; prezzi; nel carrello; codice sconto; in vendita; regalalo; regalala',
  ),
  en: phraseList(
    'buy; buy now; shop now; order now; order yours; book now; book your; offer; offers; discount*; sale; sales; promo; ' +
      'deal; deals; free shipping; free delivery; last few; last pieces; last places; today only; only today; ' +
      'while stocks last; while supplies last; price; prices; in your basket; in your cart; on sale; discount code; get yours',
  ),
};

/** Words that ask for an answer. */
const asking: Readonly<Record<Language, PhraseList>> = {
  it: phraseList(
    'scrivici; scriveteci; scrivimi; raccontaci; raccontateci; raccontami; dicci; diteci; dimmi; rispondi; rispondeteci; ' +
      'rispondici; nei commenti; commenta; commentate; fateci sapere; facci sapere; che ne pensi; che ne pensate; mandaci; mandateci; ' +
      'e tu; e voi; vota; votate; scegli tu',
  ),
  en: phraseList(
    'write to us; tell us; tell me; let us know; reply; in the comments; comment below; comment; send us; what do you think; ' +
      'how about you; and you; vote; your turn; share yours; we would love to hear; answer us',
  ),
};

const price = /[€$£]\s?\p{N}|\p{N}\s?(?:€|euro\b|eur\b|%)/giu;

/** What the trial reads in a post, without understanding it. Counts are of its own words: see `coverOthers`. */
export interface PostFeatures {
  words: number;
  wordsPerSentence: number;
  readability: Readability;
  capitals: number;
  exclamations: number;
  questions: number;
  /** Selling words, a price or a percentage among them. */
  selling: number;
  /** Words that ask for an answer. */
  asking: number;
  /** Words with a figure: measures, dates, times. */
  figures: number;
  /** Pictures, sound and films that are there, and whether each says what it shows or is only decoration. */
  media: number;
  isDescribed: boolean;
}

/** Reads a post's text in its language. The same text gives the same features everywhere. */
export function readPost({ text, media }: Pick<Post, 'text' | 'media'>, language: Language): PostFeatures {
  const covered = coverOthers(text);
  const { words, sentences } = readWords(covered, language);
  const full = sentences.filter((sentence) => sentence.words > 0);
  return {
    words: words.length,
    wordsPerSentence: words.length / Math.max(1, full.length),
    readability: readability(words, full, language),
    capitals: markCapitals(words).length,
    exclamations: markExclamations(covered).length,
    questions: covered.match(/\?+/g)?.length ?? 0,
    selling: findPhrases(words, selling[language]).length + (covered.match(price)?.length ?? 0),
    asking: findPhrases(words, asking[language]).length,
    figures: words.filter(({ raw }) => /\p{N}/u.test(raw)).length,
    media: media.length,
    isDescribed: media.length > 0 && media.every(({ alt, decorative }) => decorative || alt.trim() !== ''),
  };
}
