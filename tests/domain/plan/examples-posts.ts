import { at, type Example, loaf, one, title, two } from './examples-sketch.ts';

const crust = { ...loaf, id: 'crust', title: 'Come si ascolta una crosta' } as const;
const dawn =
  'Alle quattro del mattino il forno è già caldo: la prima infornata è di segale, la seconda di farro e la terza di grano tenero.';

const marks = (sign: '#' | '@', count: number) => Array.from({ length: count }, (_, i) => `${sign}pane${i}`).join(' ');
const picture = { id: 'm1', kind: 'image', alt: 'Una pagnotta tagliata a metà' } as const;
const film = { id: 'm1', kind: 'video', captions: true } as const;
const inMedia = (field: 'alt' | 'captions') => `${at('media')}/m1/${field}`;

/** What each post says and shows, and what its channel makes of it. */
export const postExamples = {
  nearDuplicate: {
    fails: two({ text: dawn }, { ...crust, text: dawn.replace('quattro', 'cinque') }),
    at: 'posts/posts/crust/text',
    params: { title: 'Come si ascolta una crosta', other: title, name: 'Instagram' },
    passes: two({ text: dawn }, { ...crust, text: dawn.replace('quattro', 'cinque'), repeats: 'loaf' }),
  },
  sameText: {
    fails: two({ text: dawn }, { ...crust, channel: 'linkedin', text: ` ${dawn}\n` }),
    at: 'posts/posts/crust/text',
    params: { title: 'Come si ascolta una crosta', name: 'LinkedIn', other: 'Instagram', count: 2 },
    passes: two({ text: dawn }, { ...crust, channel: 'linkedin', text: dawn.replace('quattro', 'cinque') }),
  },
  othersPlace: {
    fails: one({ channel: 'forum', format: 'photo' }),
    at: at('channel'),
    params: { title },
    passes: one({ channel: 'forum', format: 'reply' }),
  },
  strangeFormat: {
    fails: one({ format: 'newsletter' }),
    at: at('format'),
    params: { title, name: 'Instagram' },
    passes: one({ format: 'filmino' }),
  },
  noAction: {
    fails: one({ stage: 'do', action: 'none' }),
    at: at('action'),
    params: { title },
    passes: one({ stage: 'do', action: 'message' }),
  },
  undisclosed: {
    fails: one({ paid: true, text: 'Con il mulino di Paularo, ad un passo dal forno', hashtags: '#segale' }),
    at: at('text'),
    params: { title },
    passes: one({ paid: true, text: 'Con il mulino di Paularo, ad un passo dal forno', hashtags: '#adv #segale' }),
  },
  madeByAi: { fails: one({ ai: true }), at: at('ai'), params: { title }, passes: one({ ai: false }) },
  forbiddenWord: {
    fails: one({ text: 'Un pane genuino', firstComment: 'Imperdibile, anche il farro' }),
    at: at('text'),
    params: { title, words: 'genuino, Imperdibile' },
    passes: one({ text: 'Un pane di segale', firstComment: 'E anche il farro' }),
  },
  emojiRun: {
    fails: one({ text: 'Si apre 🥖🥐🍞🥨' }),
    at: at('text'),
    params: { title, count: 4 },
    passes: one({ text: 'Si apre 🥖🥐 e poi 🍞🥨' }),
  },
  hashtagCase: {
    fails: one({ hashtags: '#fornoapertodomenica' }),
    at: at('hashtags'),
    params: { title, mark: '#fornoapertodomenica' },
    passes: one({ hashtags: '#FornoApertoDomenica' }),
  },
  textTooLong: {
    fails: one({ channel: 'bluesky', text: 'è'.repeat(301) }),
    at: at('text'),
    params: { name: 'Bluesky', count: 301, most: 300 },
    passes: one({ channel: 'bluesky', text: 'è'.repeat(300) }),
  },
  textDoubt: {
    fails: one({ channel: 'pinterest', text: 'è'.repeat(501) }),
    at: at('text'),
    params: { name: 'Pinterest', count: 501, most: 500 },
    passes: one({ channel: 'pinterest', text: 'è'.repeat(500) }),
  },
  hashtagsOver: {
    fails: one({ hashtags: marks('#', 31) }),
    at: at('hashtags'),
    params: { name: 'Instagram', count: 31, most: 30 },
    passes: one({ hashtags: marks('#', 30) }),
  },
  hashtagsDoubt: {
    fails: one({ hashtags: marks('#', 6) }),
    at: at('hashtags'),
    params: { name: 'Instagram', count: 6, least: 5, most: 30 },
    passes: one({ hashtags: marks('#', 5) }),
  },
  hashtagsMany: {
    fails: one({ channel: 'threads', hashtags: marks('#', 2) }),
    at: at('hashtags'),
    params: { name: 'Threads', count: 2, most: 1 },
    passes: one({ channel: 'threads', hashtags: marks('#', 1) }),
  },
  mentionsOver: {
    fails: one({ mentions: marks('@', 21) }),
    at: at('mentions'),
    params: { name: 'Instagram', count: 21, most: 20 },
    passes: one({ mentions: marks('@', 20) }),
  },
  mentionsDoubt: {
    fails: one({ mentions: marks('@', 4) }),
    at: at('mentions'),
    params: { name: 'Instagram', count: 4, least: 3, most: 20 },
    passes: one({ mentions: marks('@', 3) }),
  },
  deadLink: {
    fails: one({ text: 'Orari su https://forno.example/orari' }),
    at: at('text'),
    params: { title, name: 'Instagram' },
    passes: one({ channel: 'linkedin', text: 'Orari su https://forno.example/orari' }),
  },
  noCampaign: {
    fails: one({ link: 'https://forno.example/sabato' }),
    at: at('utmSource'),
    params: { title, name: 'Instagram' },
    passes: one({ link: 'https://forno.example/sabato?utm_source=instagram' }),
  },
  mediaMissing: {
    fails: one({}),
    at: at('media'),
    params: { title, name: 'Instagram' },
    passes: one({ media: [picture] }),
  },
  videoMissing: {
    fails: one({ channel: 'youtube', format: 'video', media: [picture] }),
    at: at('media'),
    params: { title, name: 'YouTube' },
    passes: one({ channel: 'youtube', format: 'video', media: [film] }),
  },
  altMissing: {
    fails: one({ media: [{ ...picture, alt: ' ' }] }),
    at: inMedia('alt'),
    params: { title },
    passes: one({ media: [{ ...picture, alt: ' ', decorative: true }] }),
  },
  altOver: {
    fails: one({ media: [{ ...picture, alt: 'o'.repeat(1001) }] }),
    at: inMedia('alt'),
    params: { title, name: 'Instagram', count: 1001, most: 1000 },
    passes: one({ media: [{ ...picture, alt: 'o'.repeat(1000) }] }),
  },
  altOpening: {
    fails: one({ media: [{ ...picture, alt: 'Una foto della crosta al sole' }] }),
    at: inMedia('alt'),
    params: { title },
    passes: one({ media: [{ ...picture, alt: 'La crosta al sole, in una foto di Vera' }] }),
  },
  altLong: {
    fails: one({ channel: 'linkedin', media: [{ ...picture, alt: 'o'.repeat(121) }] }),
    at: inMedia('alt'),
    params: { title, name: 'LinkedIn', count: 121, most: 120 },
    passes: one({ channel: 'linkedin', media: [{ ...picture, alt: 'o'.repeat(120) }] }),
  },
  captionsMissing: {
    fails: one({ media: [{ ...film, captions: false }] }),
    at: inMedia('captions'),
    params: { title },
    passes: one({ media: [film] }),
  },
} as const satisfies Record<string, Example>;
