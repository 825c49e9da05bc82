import { at, type Example, loaf, many, one, title, two } from './examples-sketch.ts';

const march = { from: '2027-03-01', to: '2027-03-28' };
const fortnight = { from: '2027-03-01', to: '2027-03-14' };
const crust = { ...loaf, id: 'crust', title: 'Come si ascolta una crosta' } as const;
const again = { ...loaf, id: 'again', title: 'Di nuovo la segale', repeats: 'loaf' } as const;

/** As many posts as there are days, each on its own. */
const onDays = (...days: number[]) => days.map((day) => ({ at: `2027-03-${String(day).padStart(2, '0')}T09:00` }));
/** So many posts of one pillar and of the other. */
const ofPillars = (flour: number, oven: number) =>
  many([
    ...Array.from({ length: flour }, () => ({ pillar: 'flour' })),
    ...Array.from({ length: oven }, () => ({ pillar: 'oven' })),
  ]);
const photos = onDays(1, 2, 3, 4);
const reel = { at: '2027-03-05T09:00', format: 'reel' };
const letter = { channel: 'newsletter', format: 'newsletter' };
const sells = { selling: 5 };

/** What the plan owes the strategy, its hours and its days. */
export const courseExamples = {
  objectiveNoPost: {
    fails: one({ objective: 'orders' }),
    at: 'posts/posts',
    params: { count: 1, names: 'Più gente al forno aperto' },
    passes: two({ objective: 'orders' }, { ...crust, objective: 'visits' }),
  },
  postNoObjective: {
    fails: two({}, crust),
    at: at('objective'),
    params: { count: 2, title },
    passes: two({ objective: 'orders' }, { ...crust, status: 'idea' }),
  },
  lostReference: {
    fails: one({ audience: 'tourists', pillar: 'flour', beat: 'noon' }),
    at: at('audience'),
    params: { title },
    passes: one({ audience: 'commuters', pillar: 'flour', beat: 'dawn' }),
  },
  pillarShare: {
    fails: ofPillars(9, 1),
    at: 'posts/posts',
    params: { name: 'Farine, e chi le fa', share: 90, wanted: 60 },
    passes: ofPillars(7, 3),
  },
  channelNotChosen: {
    fails: two({ channel: 'tiktok' }, { ...crust, channel: 'tiktok' }),
    at: at('channel'),
    params: { name: 'TikTok', count: 2, title },
    passes: two({}, { ...crust, channel: 'newsletter' }),
  },
  cadence: {
    fails: many(onDays(4, 9), fortnight),
    at: 'posts/posts',
    params: { name: 'Instagram', made: 1, wanted: 3 },
    passes: many(onDays(2, 4, 6, 9, 11), fortnight),
  },
  hoursOver: {
    fails: many([...photos, reel, { ...letter, at: '2027-03-07' }]),
    at: 'posts/posts',
    params: { week: '2027-03-01', posts: 6, work: 7, answers: 1.4, hours: 8.4, there: 6.4, weeks: 1 },
    passes: many([...photos, reel, { ...letter, at: '2027-03-08' }]),
  },
  minutesUnknown: {
    fails: one({ format: 'carousel' }),
    at: at('minutes'),
    params: { count: 1, title },
    passes: one({ format: 'carousel', minutes: 75 }),
  },
  silence: {
    fails: many(onDays(2, 14, 22), march),
    at: 'posts/posts',
    params: { name: 'Instagram', days: 11, day: '2027-03-03' },
    passes: many(onDays(2, 13, 22), march),
  },
  overSelling: {
    fails: many(
      [...onDays(1, 3, 5, 8, 10), { at: '2027-03-11', ...sells }, { at: '2027-03-12', action: 'buy' }],
      fortnight,
    ),
    at: 'posts/posts',
    params: { day: '2027-03-01', sells: 2, of: 7, percent: 29, most: 20 },
    passes: many([...onDays(1, 3, 5, 8), { at: '2027-03-11', ...sells }], fortnight),
  },
  past: {
    fails: one({ at: '2027-02-21T18:00' }),
    at: at('at'),
    params: { title, day: '2027-02-21' },
    passes: one({ at: '2027-02-21T18:00', status: 'published' }),
  },
  noHour: {
    fails: one({ at: '2027-03-02', status: 'scheduled' }),
    at: at('at'),
    params: { title },
    passes: one({ at: '2027-03-02', status: 'approved' }),
  },
  soberDay: {
    fails: one({ at: '2027-03-21T10:00', selling: 4 }),
    at: at('at'),
    params: { title, name: 'Giornata in ricordo delle vittime delle mafie', day: '2027-03-21' },
    passes: two({ at: '2027-03-21T10:00', selling: 3 }, { ...crust, at: '2027-03-19T10:00', selling: 5 }),
  },
  sameMinute: {
    fails: two({}, crust),
    at: at('at'),
    params: { title, other: 'Come si ascolta una crosta', name: 'Instagram' },
    passes: two({}, { ...crust, channel: 'linkedin' }),
  },
  sameHour: {
    fails: two({ at: '2027-03-02T11:04' }, { ...crust, at: '2027-03-02T10:05' }),
    at: at('at'),
    params: { title, other: 'Come si ascolta una crosta', name: 'Instagram' },
    passes: two({ at: '2027-03-02T11:05' }, { ...crust, at: '2027-03-02T10:05' }),
  },
  periodBackwards: {
    fails: { about: { from: '2027-03-28', to: '2027-03-27' } },
    at: 'about/to',
    params: { from: '2027-03-28', to: '2027-03-27' },
    passes: { about: { from: '2027-03-28', to: '2027-03-28' } },
  },
  outsidePeriod: {
    fails: one({ at: '2027-03-29T07:30' }, march),
    at: at('at'),
    params: { title, day: '2027-03-29' },
    passes: one({ at: '2027-03-28T07:30' }, march),
  },
  noSuchHour: {
    fails: one({ at: '2027-03-28T02:30' }),
    at: at('at'),
    params: { title, day: '2027-03-28', time: '02:30' },
    passes: one({ at: '2027-03-28T02:30' }, { zone: 'Africa/Lagos' }),
  },
  hourTwice: {
    fails: one({ at: '2027-10-31T02:15' }),
    at: at('at'),
    params: { title, day: '2027-10-31', time: '02:15' },
    passes: one({ at: '2027-10-31T03:15' }),
  },
  unknownZone: {
    fails: { about: { zone: 'Europa/Roma' } },
    at: 'about/zone',
    params: { zone: 'Europa/Roma' },
    passes: { about: { zone: 'Europe/Rome' } },
  },
  evergreenSoon: {
    fails: two({ coolDown: 30 }, { ...again, at: '2027-03-20T07:30' }),
    at: 'posts/posts/again/at',
    params: { title: 'Di nuovo la segale', days: 18, rest: 30 },
    passes: two({ coolDown: 30 }, { ...again, at: '2027-04-01T07:30' }),
  },
  evergreenOver: {
    fails: two({ runs: 1 }, again),
    at: at('runs'),
    params: { title, count: 2, most: 1 },
    passes: two({ runs: 2 }, again),
  },
  unapproved: {
    fails: one({ status: 'scheduled', comments: [{ id: 'c1', verdict: 'change' }] }, { approval: 'required' }),
    at: at('status'),
    params: { title },
    passes: one(
      {
        status: 'scheduled',
        comments: [
          { id: 'c1', verdict: 'change' },
          { id: 'c2', verdict: 'approve' },
        ],
      },
      { approval: 'required' },
    ),
  },
} as const satisfies Record<string, Example>;
