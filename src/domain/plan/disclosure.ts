import { readPostText } from './reading.ts';
import type { Post } from './shape.ts';

/** What is seen of a text before it is opened, in UTF-16 units: the shortest fold among the networks (Instagram's). */
const opening = 125;
/** The hashtags among which the label may stand. */
const firstHashtags = 3;

/**
 * Words that say at once that a post is advertising, a gift or an invitation: those of the Italian self-regulation's
 * Digital Chart (IAP, as of 30 October 2024), with its English ones and close forms. `ad` alone is an Italian
 * preposition: it counts as a hashtag only.
 */
const label = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}#])(?:adv|advert|advertisement|advertising|sponsored|pubblicità|sponsorizzat[oaie]|inserzione a pagamento)(?![\p{L}\p{N}])`,
    String.raw`(?<!\p{L})(?:promosso da|promossa da|promoted by|in collaborazione con|in collaboration with|in partnership with|paid partnership|paid for by|contenuto pubblicitario|contenuto a pagamento|gifted by|supplied by|invited by|affiliate link|link affiliato)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:prodott[oi]|servizio|servizi|vacanza|soggiorno|cena) (?:inviat|fornit|offert|regalat|omaggiat)[oaie] da(?!\p{L})`,
    String.raw`(?<!\p{L})su invito di(?!\p{L})`,
  ].join('|'),
  'iu',
);
const hashtag =
  /^#(?:adv?(?!\p{L})|advertising|pubblicit[àa]|sponsorizzat[oaie]|sponsored|promossoda|promotedby|incollaborazionecon|contenutopubblicitario|inserzioneapagamento|prodotto(?:inviato|fornito|offerto)da|gifted|suppliedby|omaggio|paidpartnership)/iu;

/** Whether a post says that it is advertising where nobody can miss it: in its opening, or in its first hashtags. */
export function isDisclosed(post: Post): boolean {
  const { text, hashtags } = readPostText(post);
  if (label.test(text.slice(0, opening).normalize('NFC'))) return true;
  return hashtags.slice(0, firstHashtags).some((mark) => hashtag.test(mark.normalize('NFC')));
}
