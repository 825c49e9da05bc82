import { field, type ReadSections } from '#domain/project/fields.ts';
import { reviewShape } from '#domain/project/finding.ts';

const { text, long, lines, number, date, flag, choice, channel, format, ref, refs, picks, list, needed } = field;

/** Kaushik's See-Think-Do-Care: how near a person is to acting. */
export const stages = ['see', 'think', 'do', 'care'] as const;

/** The five families of goals named by the founding article. */
export const families = ['visibility', 'reputation', 'news', 'sales', 'newMarkets'] as const;

/**
 * A digital strategy: eight sections, which are the eight steps of its builder, in the order in which one usually
 * reasons. Chapters follow PR Smith's SOSTAC®, cut along the questions a small client can answer.
 */
export const strategyShape = {
  context: {
    brand: needed(text(80)),
    sector: needed(text(80)),
    offer: needed(long(280)),
    market: needed(choice(['local', 'national', 'eu', 'global'])),
    life: choice(['new', 'growing', 'mature', 'turnaround']),
    assets: lines(600),
    constraints: lines(600),
    audit: list(
      20,
      {
        channel: needed(channel()),
        handle: text(80),
        followers: number('n'),
        postsPerMonth: number('n', 0, 3000),
        engagement: number('%', 0, 100),
        finding: needed(long(400)),
        verdict: needed(choice(['keep', 'fix', 'pause', 'close'])),
      },
      1,
    ),
    competitors: list(
      8,
      { name: needed(text(80)), where: text(160), position: long(240), better: needed(long(240)), gap: long(240) },
      1,
    ),
    strengths: needed(lines(800)),
    weaknesses: needed(lines(800)),
    opportunities: needed(lines(800)),
    threats: needed(lines(800)),
    moves: list(12, { from: needed(choice(['SO', 'WO', 'ST', 'WT'])), move: needed(long(280)) }, 1, 'move'),
  },
  people: {
    audiences: list(
      4,
      {
        name: needed(text(80)),
        primary: flag(),
        jobs: needed(lines(600)),
        pains: needed(lines(600)),
        gains: lines(600),
        beliefNow: needed(long(240)),
        beliefWanted: needed(long(240)),
        where: list(12, {
          channel: needed(channel()),
          presence: choice(['low', 'mid', 'high']),
          evidence: text(160),
        }),
        size: number('n'),
        access: lines(400),
        basis: needed(choice(['evidence', 'assumption'])),
        evidence: long(400),
      },
      1,
    ),
  },
  objectives: {
    objectives: list(
      5,
      {
        family: needed(choice(families)),
        business: long(240),
        statement: needed(long(240)),
        stage: needed(choice(stages)),
        audience: needed(ref('audiences')),
        metric: needed(ref('metrics')),
        baseline: needed(number('any', -1e9)),
        target: needed(number('any', -1e9)),
        start: date(),
        deadline: needed(date()),
        owner: needed(text(80)),
        why: long(400),
      },
      1,
      'statement',
    ),
  },
  positioning: {
    audience: needed(ref('audiences')),
    need: needed(long(200)),
    promise: needed(long(200)),
    proof: needed(long(240)),
    difference: long(280),
    refusals: needed(lines(600)),
  },
  channels: {
    channels: list(
      20,
      {
        channel: needed(channel()),
        role: needed(choice(['primary', 'secondary', 'listen', 'no'])),
        purpose: choice(['discover', 'understand', 'ask', 'buy', 'stay']),
        objectives: refs('objectives'),
        audiences: refs('audiences'),
        reach: number('n'),
        impact: choice(['low', 'mid', 'high']),
        confidence: choice(['guess', 'some', 'sure']),
        formats: list(10, {
          format: needed(format(60)),
          perWeek: needed(number('n', 0, 200)),
          minutes: needed(number('min', 0, 6000)),
        }),
        success: text(200),
        stop: text(240),
        why: long(280),
      },
      1,
    ),
  },
  pillars: {
    pillars: list(
      6,
      {
        name: needed(text(60)),
        promise: needed(long(200)),
        share: needed(number('%', 0, 100)),
        proof: needed(long(240)),
        stages: picks(stages),
        audiences: refs('audiences'),
        topics: lines(600),
      },
      2,
    ),
  },
  measures: {
    metrics: list(
      12,
      {
        name: needed(text(80)),
        formula: needed(text(200)),
        unit: choice(['n', '%', '€', 'min', 'h']),
        direction: needed(choice(['up', 'down'])),
        source: needed(text(120)),
        cadence: needed(choice(['week', 'month', 'quarter'])),
        kind: needed(choice(['vanity', 'diagnostic', 'outcome'])),
        review: long(240),
      },
      1,
    ),
    review: needed(choice(['twoWeeks', 'month', 'quarter'])),
    reportTo: text(80),
    learnings: list(40, { day: date(), saw: long(280), think: long(280), will: long(280) }),
  },
  resources: {
    people: list(8, { role: needed(text(80)), hours: needed(number('h', 0, 168)) }, 1),
    answers: needed(number('min', 0, 1440)),
    buffer: number('%', 0, 60),
    budget: needed(number('€')),
    paidShare: number('%', 0, 100),
    approval: needed(choice(['none', 'optional', 'required', 'levels'])),
    approvers: lines(300),
    response: needed(number('h', 0, 720)),
    nights: text(160),
    crisisOwner: needed(text(80)),
    access: text(200),
    prohibited: lines(600),
  },
  review: reviewShape,
} as const;

export type StrategyShape = typeof strategyShape;
export type Strategy = ReadSections<StrategyShape>;
export type StrategyStep = Exclude<keyof StrategyShape, 'review'>;
export const strategySteps = [
  'context',
  'people',
  'objectives',
  'positioning',
  'channels',
  'pillars',
  'measures',
  'resources',
] as const satisfies readonly StrategyStep[];

export type Audience = Strategy['people']['audiences'][number];
export type Objective = Strategy['objectives']['objectives'][number];
export type StrategyChannel = Strategy['channels']['channels'][number];
export type Pillar = Strategy['pillars']['pillars'][number];
export type Metric = Strategy['measures']['metrics'][number];

/** Where the lists that fields refer to are, as paths. */
export const strategyLists = {
  audiences: 'people/audiences',
  objectives: 'objectives/objectives',
  metrics: 'measures/metrics',
  pillars: 'pillars/pillars',
} as const;
