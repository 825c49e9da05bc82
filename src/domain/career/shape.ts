import { field, type ReadSections } from '#domain/project/fields.ts';
import { reviewShape } from '#domain/project/finding.ts';

const { text, long, lines, number, date, flag, choice, picks, list, needed } = field;

/** The seven criteria on which the lesson compares ways of working; ten points are shared among them. */
export const criteria = ['variety', 'depth', 'income', 'learning', 'tools', 'protections', 'time'] as const;
export type Criterion = (typeof criteria)[number];

export const ways = ['freelance', 'agency', 'employee'] as const;
export type Way = (typeof ways)[number];

const points = number('n', 0, 10);

/**
 * What a person decides about the trade for one client: how to work, the hours and what one is worth, the quote, a year
 * of accounts, the first client. Written by the career planner, and only `quote` leaves as a document. What the law says
 * is not in it: the figures come from `content/career.yml`, and an old project is reckoned with the year it names.
 */
export const careerShape = {
  ways: {
    way: needed(choice([...ways, 'mixed'])),
    variety: points,
    depth: points,
    income: points,
    learning: points,
    tools: points,
    protections: points,
    time: points,
    emptyMonths: number('n', 0, 12),
    disagree: long(400),
    step: needed(long(280)),
    stepBy: date(),
  },
  hours: {
    tasks: list(
      16,
      { name: needed(text(80)), hours: needed(number('h', 0, 400)), per: needed(choice(['week', 'month'])) },
      1,
    ),
    fee: number('€', 0, 1e6),
    net: number('€', 0, 1e6),
    expenses: number('€', 0, 1e6),
    worked: number('h', 0, 400),
    unpaid: number('h', 0, 400),
    rate: needed(number('€', 0, 10_000)),
    why: long(280),
  },
  quote: {
    client: needed(text(120)),
    from: text(120),
    aim: needed(long(280)),
    options: list(
      4,
      {
        name: needed(text(60)),
        hours: needed(number('h', 0, 2000)),
        per: needed(choice(['month', 'once'])),
        price: number('€', 0, 1e6),
        includes: needed(lines(800)),
        excludes: lines(800),
        discount: text(160),
      },
      1,
    ),
    notIncluded: needed(lines(800)),
    revisions: needed(text(160)),
    approval: text(160),
    timing: text(160),
    payment: needed(text(160)),
    payDays: number('n', 0, 365),
    validUntil: needed(date()),
    ownership: long(280),
    ending: long(280),
    crisis: text(160),
    data: long(280),
    ai: needed(long(280)),
    inItaly: flag(),
  },
  year: {
    taxYear: number('n', 2000, 2100),
    takings: needed(number('€', 0, 1e7)),
    start: needed(choice(['new', 'later', 'known'])),
    paid: choice(['steady', 'none']),
    salary: number('€', 0, 1e7),
    elsewhere: flag(),
    question: long(280),
  },
  first: {
    problem: long(280),
    choices: long(280),
    work: long(280),
    outcome: long(280),
    role: long(200),
    limits: long(200),
    casesReady: picks(['three', 'declared', 'permitted', 'dropped', 'profile']),
    contactReady: picks(['openDoor', 'useful', 'true', 'once']),
    meetingReady: picks(['listen', 'never', 'written', 'pact']),
    message: long(500),
  },
  review: reviewShape,
} as const;

export type CareerShape = typeof careerShape;
export type Career = ReadSections<CareerShape>;
export const careerSteps = [
  'ways',
  'hours',
  'quote',
  'year',
  'first',
] as const satisfies readonly (keyof CareerShape)[];
export type CareerStep = (typeof careerSteps)[number];

export type QuoteOption = Career['quote']['options'][number];
