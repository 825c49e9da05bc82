import { field, type ReadSections } from '#domain/project/fields.ts';
import { reviewShape } from '#domain/project/finding.ts';
import { stages } from '#domain/strategy/shape.ts';

const { text, long, lines, number, date, moment, flag, choice, level, channel, format, ref, picks, list, needed } =
  field;

/** How far a post has come. Only `changes` goes back: the client asked for something. */
export const statuses = ['idea', 'draft', 'review', 'changes', 'approved', 'scheduled', 'published'] as const;
export type Status = (typeof statuses)[number];

/** What a post asks its readers to do. */
export const actions = ['none', 'comment', 'save', 'share', 'click', 'message', 'buy'] as const;

export const mediaKinds = ['image', 'video', 'audio', 'pdf'] as const;

/** The days shown in the calendar that are not the person's own. */
export const dayKinds = ['holiday', 'awareness'] as const;

/** The channel profiles of the simulated community, in the order of the model. */
export const profiles = [
  'feed',
  'shortVideo',
  'conversation',
  'group',
  'live',
  'newsletter',
  'broadcast',
  'appNotification',
] as const;
export type Profile = (typeof profiles)[number];

/** What a person may predict before a trial: measures of the model, over the whole of it. */
export const predicted = ['reach', 'impressions', 'reactions', 'follows', 'unfollows'] as const;
export type Predicted = (typeof predicted)[number];

/** Five degrees of what a person thinks of the own post; the trial reads them. */
const degree = level(1, 5);

const media = {
  kind: choice(mediaKinds),
  /** The id of the picture kept in this browser, if one was picked. */
  picture: text(64),
  name: text(200),
  /** Of the file that was picked, before it was made smaller. Pixels and bytes. */
  width: number('n', 0, 100_000),
  height: number('n', 0, 100_000),
  bytes: number('n', 0, 1e12),
  seconds: number('n', 0, 86_400),
  alt: long(1000),
  decorative: flag(),
  captions: flag(),
  /** Where schedulers find it: a public address. */
  url: text(2048),
} as const;

const post = {
  title: needed(text(120)),
  /** Posts that are one idea on several channels carry the same word here. */
  idea: text(24),
  channel: needed(channel()),
  /** In the plan's own time zone. A day alone: the hour is not chosen yet. */
  at: needed(moment()),
  status: choice(statuses),
  /** Published by a program, or by hand after a reminder. */
  mode: choice(['auto', 'reminder']),
  format: needed(format(60)),
  text: needed(long(10_000)),
  firstComment: long(2200),
  hashtags: text(400),
  mentions: text(400),
  link: text(2048),
  utmSource: text(80),
  utmMedium: text(80),
  utmCampaign: text(80),
  utmContent: text(80),
  action: choice(actions),
  actionText: text(120),
  media: list(10, media),
  objective: ref('objectives'),
  audience: ref('audiences'),
  stage: choice(stages),
  pillar: ref('pillars'),
  /** A step of a story of the canvas. */
  beat: ref('beats'),
  minutes: number('min', 0, 6000),
  cost: number('€', 0, 1e7),
  owner: text(80),
  /** Advertising: paid for, or in exchange for something. */
  paid: flag(),
  ai: flag(),
  /** Of use at any time: may come back after so many days, so many times. */
  evergreen: flag(),
  coolDown: number('n', 0, 730),
  runs: number('n', 1, 100),
  /** The post this one repeats. */
  repeats: ref('posts'),
  quality: degree,
  clarity: degree,
  selling: degree,
  invitation: degree,
  /** Never exported. */
  notes: long(2000),
  comments: list(60, { by: text(80), at: text(24), text: long(1000), verdict: choice(['approve', 'change']) }),
} as const;

/**
 * An editorial plan: the days it covers, its posts, the days of others, how it is tried on the simulated community, and
 * the case it plays if it plays one. `plan` and `planB` are two documents of this shape: a second plan is a copy of the
 * first with changes, and posts with the same id are the same post in both.
 */
export const planShape = {
  about: {
    from: needed(date()),
    to: needed(date()),
    /** IANA name; nothing: Europe/Rome. */
    zone: text(60),
    aim: long(280),
    /** Who must say yes; nothing: as the strategy says. */
    approval: choice(['none', 'optional', 'required', 'levels']),
  },
  posts: { posts: list(2000, post) },
  days: {
    own: list(60, { name: needed(text(80)), from: needed(date()), to: date(), note: text(200) }),
    hidden: picks(dayKinds),
  },
  trial: {
    /** The id of an example brand whose community is borrowed; nothing: the one the strategy makes. */
    example: text(40),
    people: number('n', 200, 20_000),
    weeks: number('n', 1, 12),
    /** What the person set otherwise than the strategy says, in %. */
    blocks: list(8, {
      audience: ref('audiences'),
      share: number('%', 0, 100),
      information: number('%', 0, 100),
      entertainment: number('%', 0, 100),
      belonging: number('%', 0, 100),
      reward: number('%', 0, 100),
    }),
    follows: list(8, { profile: choice(profiles), share: number('%', 0, 100) }),
    /** What was expected before looking, and what came: the middle and the band. */
    predictions: list(200, {
      at: text(24),
      measure: choice(predicted),
      expected: number('n'),
      low: number('n'),
      middle: number('n'),
      high: number('n'),
    }),
  },
  play: {
    /** The id of the case that is played, and the weeks that are over. */
    case: text(40),
    week: number('n', 0, 12),
    /** Of each week that is over: its posts as they stood, a line each (id and print), and the events left unanswered. */
    closed: list(12, { print: lines(20_000), missed: lines(2000) }),
    /** Posts that stay although an event touches them, and why. */
    kept: list(200, { event: text(40), post: ref('posts'), reason: long(400) }),
    wanted: long(800),
    happened: long(800),
    missed: long(800),
    change: long(800),
  },
  review: reviewShape,
} as const;

export type PlanShape = typeof planShape;
export type Plan = ReadSections<PlanShape>;
export type Post = Plan['posts']['posts'][number];
export type Media = Post['media'][number];

/** Where the plan's posts are, as a path. */
export const postsPath = 'posts/posts';

export const defaultZone = 'Europe/Rome';
