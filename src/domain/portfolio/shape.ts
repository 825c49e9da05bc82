import { field, type ReadSections } from '#domain/project/fields.ts';

const { text, long, number, date, flag, list, needed } = field;

/** What a dossier may be made of besides its cover and what it says of itself, in the order one reads a case in. */
export const portfolioParts = [
  'strategy',
  'canvas',
  'plan',
  'evidence',
  'shift',
  'report',
  'quote',
  'reflections',
  'finalProject',
] as const;
export type PortfolioPart = (typeof portfolioParts)[number];

const band = number('any', -1e12, 1e12);

/**
 * The dossier of a project: which of its works are in it, in which order, and what the one who made them adds. The works
 * themselves stay where they are written. A part's place and whether it is left out are cells of the item whose id is the
 * part's name (`parts/parts/canvas`, `parts/parts/canvas/out`); while none is placed, all are in, in the order above.
 * `evidence` is written when a trial is run for the dossier, whole, and says what it was run on: the plan may change
 * after, and then the page says so.
 */
export const portfolioShape = {
  cover: {
    title: text(120),
    author: needed(text(120)),
    forWhom: text(120),
    date: date(),
    line: text(240),
  },
  parts: {
    parts: list(20, { out: flag() }),
    /** `YYYY-MM`; nothing: the month of the plan with the most posts. */
    month: text(7),
    /** The id of a closed shift of this browser; nothing: the latest. */
    shift: text(64),
  },
  report: { wanted: long(1200), happened: long(1200), why: long(1200), next: long(1200) },
  reflections: { reflections: list(20, { title: text(160), text: needed(long(6000)) }) },
  evidence: {
    /** When it was run, ISO; the version of the model; the fingerprint of the community and the posts. */
    at: text(24),
    model: text(40),
    hash: text(16),
    seeds: number('n'),
    people: number('n'),
    weeks: number('n'),
    from: date(),
    posts: number('n'),
    /** Each under the name of its measure; the band holds 80 communities of 100. */
    totals: list(40, { low: band, middle: band, high: band }),
  },
} as const;

export type PortfolioShape = typeof portfolioShape;
export type Portfolio = ReadSections<PortfolioShape>;
export type Evidence = Portfolio['evidence'];
