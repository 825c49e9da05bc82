import { foldWord } from './words.ts';

/**
 * What a column may say of a post. `flag`: whether the post goes to one channel, a column for each. `labels`: a word that
 * may name a pillar. `draft`: whether it is still one. `notes`: the private notes; `keep`: whatever else is worth keeping,
 * added to them under its heading. `skip`: left out.
 */
export const targets = [
  'id',
  'date',
  'time',
  'channel',
  'flag',
  'title',
  'text',
  'firstComment',
  'hashtags',
  'mentions',
  'link',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'format',
  'status',
  'draft',
  'pillar',
  'labels',
  'objective',
  'audience',
  'stage',
  'action',
  'url',
  'alt',
  'minutes',
  'cost',
  'owner',
  'ai',
  'mode',
  'notes',
  'keep',
  'skip',
] as const;
export type Target = (typeof targets)[number];

/** Those that more than one column may have; of the others the first column stands, for each channel. */
export const shared: ReadonlySet<Target> = new Set(['url', 'alt', 'keep', 'skip']);

export interface Meaning {
  target: Target;
  /** The only channel the column is about. */
  channel?: string;
}

/** Headings of the human sheet, in both languages, and other words for the same things. */
const words: Partial<Record<Target, string>> = {
  id: 'id, codice, post id, id post, identificativo',
  date: `data, date, giorno, day, quando, when, giorno e ora, data e ora, date and time, day and time, datetime, data ora,
    data di pubblicazione, data pubblicazione, publish date, publishing date, publication date, post date, posting time,
    scheduled at, schedule date, scheduledate, scheduled date, postatspecifictime, data programmata, programmazione,
    scheduled time, schedule, uscita, data uscita`,
  time: 'ora, time, orario, hour, time 24hr, ora di pubblicazione, publish time, post time, alle',
  channel: `canale, channel, canali, channels, piattaforma, platform, piattaforme, platforms, social, network, rete, social network,
    social media, account, profilo, profile`,
  title:
    'titolo, title, titolo di lavoro, working title, nome, name, oggetto, subject, headline, tema, topic, argomento',
  text: `testo, text, copy, caption, didascalia, post, content, contenuto, message, messaggio, message text, post text,
    testo del post, description, descrizione, corpo, body, testo post`,
  firstComment: 'primo commento, first comment, first comment text, comment, followupcomment, commento',
  hashtags: 'hashtag, hashtags',
  mentions: 'menzioni, mentions, menzione, mention, tag persone',
  link: 'link, url, indirizzo, address, link url, collegamento, website link, destination url',
  utmSource: 'utm source',
  utmMedium: 'utm medium',
  utmCampaign: 'utm campaign, campagna, campaign',
  utmContent: 'utm content',
  format: 'formato, format, tipo, type, post type, tipo di post, tipo di contenuto, content type, placement, posttype',
  status: 'stato, status, state, avanzamento, fase di lavoro',
  draft: 'draft, bozza',
  pillar: 'pilastro, pillar, content pillar, pilastro di contenuto, rubrica',
  labels: 'tags, label, labels, etichetta, etichette, category, categoria, categorie',
  objective: 'obiettivo, objective, goal',
  audience: 'pubblico, audience, persona, target',
  stage: 'fase, stage, funnel',
  action: 'che cosa chiede, what it asks, cta, call to action, invito all azione, chiamata all azione',
  url: `immagine, image, immagini, images, image url, imageurls, image urls, imageurl, gifurl, gifurls, video url, videourls,
    video urls, media, media url, mediaurls, media urls, public image url, picture url, url immagine, url pubblico,
    indirizzo pubblico, public address, link immagine, foto, visual`,
  alt: `testo alternativo, testi alternativi, alt, alt text, alt texts, alternative text, alternative texts, alttext,
    alt text picture, testo alt`,
  minutes: 'minuti, minutes, minuti di lavoro, minutes of work, minutes work, tempo, durata, work minutes',
  cost: 'costo, cost, budget, spesa',
  owner: `chi, who, chi lo fa, who does it, who makes it, responsabile, owner, autore, author, assegnato a, assigned to,
    assignee, incaricato, a cura di`,
  mode: 'pubblicazione, publishing, publishing mode, modalità',
  notes: 'note, notes, note private, private notes, appunti, commenti interni',
};

/** Headings of programs that mean there what they do not elsewhere, or only one channel. Literal, as of 2026-11-23. */
const literal: readonly (readonly [header: string, meaning: Meaning])[] = [
  // Metricool: a yes or a no for each channel.
  ['Facebook', { target: 'flag', channel: 'facebook' }],
  ['Twitter/X', { target: 'flag', channel: 'x' }],
  ['LinkedIn', { target: 'flag', channel: 'linkedin' }],
  ['GBP', { target: 'flag', channel: 'gbp' }],
  ['Instagram', { target: 'flag', channel: 'instagram' }],
  ['Pinterest', { target: 'flag', channel: 'pinterest' }],
  ['TikTok', { target: 'flag', channel: 'tiktok' }],
  ['Youtube', { target: 'flag', channel: 'youtube' }],
  ['Threads', { target: 'flag', channel: 'threads' }],
  ['Bluesky', { target: 'flag', channel: 'bluesky' }],
  ['Document title', { target: 'title', channel: 'linkedin' }],
  ['Pinterest Pin Title', { target: 'title', channel: 'pinterest' }],
  ['Pinterest Pin Link', { target: 'link', channel: 'pinterest' }],
  ['Youtube Video Title', { target: 'title', channel: 'youtube' }],
  ['Facebook Title', { target: 'title', channel: 'facebook' }],
  ['TikTok Title', { target: 'title', channel: 'tiktok' }],
  ['Youtube AI generated content', { target: 'ai', channel: 'youtube' }],
  ['TikTok Ai generated content', { target: 'ai', channel: 'tiktok' }],
  ['Instagram Post Type', { target: 'format', channel: 'instagram' }],
  ['Facebook Post Type', { target: 'format', channel: 'facebook' }],
  ['Youtube Video Type', { target: 'format', channel: 'youtube' }],
  // Publer.
  ['Date - Intl. format or prompt', { target: 'date' }],
  ['Link(s) - Separated by comma for FB carousels', { target: 'link' }],
  ['Media URL(s) - Separated by comma', { target: 'url' }],
  ['Title - For the video, pin, PDF ..', { target: 'title' }],
  ['Label(s) - Separated by comma', { target: 'labels' }],
  ['Alt text(s) - Separated by ||', { target: 'alt' }],
  ['Comment(s) - Separated by ||', { target: 'firstComment' }],
  ['Post subtype - I.e. story, reel, PDF ..', { target: 'format' }],
  ['Reminder - For stories, reels, shorts, and TikToks', { target: 'mode' }],
];

/** Columns of the same programs that a plan has no place for: known, and left out unless somebody wants them. */
const leftOut = `brand name, shortener, pin board fb album or google category, cta for facebook links or google, account id,
  fb content type, ig publish type, yt is short, pinterest board id, watermark`;
const leftOutStart =
  /^(?:video thumbnail url|video cover frame|twitter x |pinterest |instagram |youtube |gbp |tiktok |linkedin |threads )/;

const known: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...leftOut.split(',').map((word): [string, Meaning] => [foldWord(word), { target: 'skip' }]),
  ...Object.entries(words).flatMap(([target, all]) =>
    // The keys of the table are targets.
    all.split(',').map((word): [string, Meaning] => [foldWord(word), { target: target as Target }]),
  ),
  ...literal.map(([header, meaning]): [string, Meaning] => [foldWord(header), meaning]),
]);

/**
 * What a heading means; nothing where it is not known. A number at its end («Picture Url 3»), what is in brackets
 * («Testo (max 280)») and what comes after a colon or a dash do not count where the whole is not known.
 */
export function meaningOf(header: string): Meaning | undefined {
  const whole = foldWord(header);
  const bare = foldWord(header.replace(/\([^)]*\)/g, ' '));
  const head = foldWord(header.replace(/(?:[:([]|\s[-–—]\s).*$/s, ''));
  const tries = [whole, bare, head].flatMap((one) => [one, one.replace(/ \d{1,2}$/, '')]);
  for (const one of tries) {
    const meaning = known.get(one);
    if (meaning && one !== '') return meaning;
  }
  return leftOutStart.test(`${whole} `) ? { target: 'skip' } : undefined;
}
