import type { Status } from '#domain/plan/shape.ts';

/** Small letters and figures with single spaces between: what is left of a word when its spelling does not matter. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words found in sheets, folded, by what they mean: a word stands once in a table. */
export type Words<Meaning extends string> = ReadonlyMap<string, Meaning>;

function table<Meaning extends string>(said: Readonly<Record<Meaning, string>>): Words<Meaning> {
  const entries = Object.entries<string>(said) as [Meaning, string][]; // The keys of the table are its type.
  return new Map(
    entries.flatMap(([meaning, words]) =>
      [meaning, ...words.split(',')]
        .map(foldWord)
        .filter((word) => word !== '')
        .map((word) => [word, meaning] as const),
    ),
  );
}

/** What stands between the names of two channels in one cell. */
export const namesMore = /[,;+&|/\n]|\s(?:e|and)\s/;

/** Names of channels besides those the plan knows, by the channel's id. */
export const channelWords = table({
  instagram: 'ig, insta, instagram business',
  facebook: 'fb, pagina facebook, facebook page, facebook pages',
  linkedin: 'linked in, linkedin page, pagina linkedin',
  x: 'twitter, twitter x, x twitter, x com',
  youtube: 'yt, you tube',
  tiktok: 'tik tok, tt',
  pinterest: 'pin',
  threads: '',
  bluesky: 'bsky',
  mastodon: '',
  whatsapp: 'canale whatsapp, whatsapp channel, whatsapp channels, wa',
  telegram: 'canale telegram, telegram channel, tg',
  gbp: 'google business, google business profile, google my business, gmb, profilo dell’attività su google, google',
  blog: 'sito, sito web, website, site',
  newsletter: 'email, e-mail, mail, mailing, dem',
  forum: '',
  live: 'dirette, dirette e web tv, live and web tv, web tv, webtv',
  app: '',
  chatGroup: 'gruppo in chat, chat group, gruppo whatsapp, whatsapp group, gruppo telegram, telegram group',
  event: 'evento, evento dal vivo, event in person',
});

export const statusWords: Words<Status> = table({
  idea: 'idee, ideas, spunto, da fare, to do, todo, brief',
  draft: 'bozza, drafting, drafted, in bozza, in lavorazione, in corso, wip, in progress, writing',
  review:
    'in revisione, revisione, da rivedere, da approvare, in review, to review, needs approval, in approvazione, submitted',
  changes:
    'da cambiare, modifiche, da modificare, da correggere, changes requested, needs changes, changes needed, rejected, respinto, to change, to be changed',
  approved: 'approvato, approvata, ok, pronto, ready',
  scheduled: 'programmato, programmata, pianificato, in programma, queued, in coda',
  published: 'pubblicato, pubblicata, posted, sent, uscito, inviato, live, done, fatto',
});

/** Names of formats besides those of the channel, by the format's id. */
export const formatWords = table({
  photo: 'foto, immagine, image, picture, img',
  carousel: 'carosello, album, carrousel, gallery, galleria',
  reel: 'reels',
  story: 'storia, stories, storie',
  short: 'shorts, youtube short',
  video: 'filmato, clip',
  live: 'diretta, in diretta',
  text: 'testo, solo testo, text only, status',
  poll: 'sondaggio',
  thread: 'filo, threads',
  document: 'documento, pdf',
  article: 'articolo',
  message: 'messaggio',
  newsletter: 'numero, issue',
  event: 'evento',
  offer: 'offerta',
  update: 'aggiornamento, whats new, novità',
});

/** «Post» and the like say that it is published in the feed, and nothing of what it is made of. */
const plainPost: ReadonlySet<string> = new Set(['post', 'feed', 'feed post', 'standard', 'none', 'nessuno']);

export function saysNoFormat(word: string): boolean {
  return plainPost.has(foldWord(word));
}

export const stageWords = table({
  see: 'vedere, scoprire',
  think: 'pensare, capire',
  do: 'fare, agire',
  care: 'restare',
});

export const actionWords = table({
  none: 'niente, nothing, nessuna, no',
  comment: 'di commentare, to comment, commenta, commento, commentare',
  save: 'di salvare, to save, salva, salvare',
  share: 'di condividere, to share, condividi, condividere',
  click: 'di seguire il link, to follow the link, clic, link, visita, visit, learn more, scopri di più',
  message: 'di scrivere in privato, to write privately, scrivi, messaggio, dm, direct message, contact us, contattaci',
  buy: 'di comprare, to buy, compra, acquista, comprare, shop now, order now, ordina, book, prenota',
});

const truths: ReadonlySet<string> = new Set(['true', 'vero', 'yes', 'si', 'y', 's', '1', 'x', 'on', 'wahr', 'vrai']);
const untruths: ReadonlySet<string> = new Set(['false', 'falso', 'no', 'n', '0', 'off', '']);

/** A yes or a no; nothing where it is neither. */
export function readFlag(text: string): boolean | undefined {
  const word = foldWord(text);
  if (truths.has(word)) return true;
  return untruths.has(word) ? false : undefined;
}
