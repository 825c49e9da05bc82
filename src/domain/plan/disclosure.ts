import { readPostText } from './reading.ts';
import type { Post } from './shape.ts';

/** What is seen of a text before it is opened, in UTF-16 units: the shortest fold among the networks (Instagram's). */
const opening = 125;
/** The hashtags among which the label may stand. */
const firstHashtags = 3;

/**
 * Words that say at once that a post is advertising, a gift or an invitation: those of the Italian self-regulation's
 * Digital Chart (IAP, as of 30 October 2024), with its English ones and close forms.
 */
const labels = [
  'advert(?:isement|ising|orial)?',
  'sponsored',
  'sponsorizzat[oaie]',
  'pubblicit[àa]',
  'inserzione a pagamento',
  'contenut[oi] (?:pubblicitari[oi]|a pagamento)',
  'promoss[oaie] da',
  'promoted by',
  'in collabora(?:zione con|tion with)',
  'in partnership (?:con|with)',
  'paid partnership',
  'paid for by',
  '(?:prodott[oi]|servizi|servizio|vacanza|soggiorno|cena) (?:inviat|fornit|offert|regalat|omaggiat)[oaie] da',
  '(?:gifted|supplied|invited) by',
  'su invito di',
  'affiliate link',
  'link affiliato',
];

/** `ad` is an Italian preposition: in a text it counts where it opens it and is set off («Ad: …», «[AD] …»). */
const inText = new RegExp(
  String.raw`^\s*(?:ad\s*[:|·]|ad\s+[–—-]\s|[([]ad[)\]])|(?<![\p{L}\p{N}#])(?:adv|${labels.join('|').replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}])`,
  'iu',
);
/** Hashtags are written in one word, often with the brand's name after it: `#GiftedByMulino`. */
const asHashtag = new RegExp(
  String.raw`^#(?:adv?(?!\p{L})|${labels.join('|').replaceAll(' ', '_?')}|gifted|omaggio)`,
  'iu',
);

/** Whether a post says that it is advertising where nobody can miss it: in its opening, or in its first hashtags. */
export function isDisclosed(post: Post): boolean {
  const { text, hashtags } = readPostText(post);
  if (inText.test(text.slice(0, opening).normalize('NFC'))) return true;
  return hashtags.slice(0, firstHashtags).some((mark) => asHashtag.test(mark.normalize('NFC')));
}
