import fc from 'fast-check';
import type { PlanSketch, PostSketch } from './examples-sketch.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const texts = [
  '',
  '  ',
  'Imperdibile 🥖🥐🍞 #fornoapertodomenica https://forno.example @vera',
  'La segale viene da Paularo, e riposa due giorni prima di andare nel forno',
  'La segale viene da Paularo, e riposa due giorni prima di andare nel forno.',
  'è'.repeat(3001),
];
const moments = [
  '2027-02-21T09:00',
  '2027-03-02',
  '2027-03-02T09:00',
  '2027-03-02T09:20',
  '2027-03-21T23:50',
  '2027-03-28T02:00',
  '2027-03-28T02:30',
  '2027-03-28T03:30',
  '2027-10-31T02:30',
];
const some = (...values: string[]) => fc.constantFrom('', ...values);

const media = fc.record({
  kind: some('image', 'video', 'audio'),
  alt: some('Foto di una foto di un forno', 'image of ', 'Un’immagine della crosta', 'o'.repeat(1001)),
  decorative: fc.boolean(),
});

/** Fields crowded on few values, so that posts meet. */
const post = fc.record({
  title: some('La pagnotta'),
  channel: some(
    'instagram',
    'instagram',
    'instagram',
    'instagram',
    'forum',
    'bluesky',
    'newsletter',
    'pinterest',
    'closed-long-ago',
  ),
  format: some('photo', 'reel', 'newsletter', 'reply', 'live'),
  at: some('2027-03-02T09:00', '2027-03-02T09:00', '2027-03-02T09:00', ...moments),
  status: some('idea', 'draft', 'scheduled', 'published'),
  text: fc.constantFrom(...texts),
  link: some('https://forno.example/sabato#orari', 'forno.example', 'https://'),
  utmSource: some('x'),
  objective: some('orders', 'gone'),
  audience: some('commuters', 'gone'),
  pillar: some('flour', 'oven', 'gone'),
  beat: some('dawn', 'gone'),
  repeats: some(...ids, 'gone'),
  coolDown: fc.constantFrom(0, 13, 40),
  runs: fc.constantFrom(1, 2),
  selling: fc.constantFrom(1, 4, 5),
  paid: fc.boolean(),
  media: fc.array(media, { maxLength: 2 }).map((own) => own.map((one, place) => ({ ...one, id: `m${place}` }))),
});

/** Any few posts in a plan of a few weeks, of none, or of days in the wrong order. */
export const anyPosts: fc.Arbitrary<PlanSketch> = fc
  .record({
    from: some('2027-03-01', '2027-03-29'),
    to: some('2027-03-14', '2027-03-28'),
    zone: some('Europe/Rome', 'Africa/Lagos', 'Europa/Roma'),
    posts: fc.array(post, { minLength: 1, maxLength: ids.length }),
  })
  .map(({ posts, ...about }) => ({
    about,
    // Its values are among those of each field: `valuesOf` refuses any other.
    posts: { posts: posts.map((own, place) => ({ ...own, id: ids[place] }) as PostSketch) },
  }));
