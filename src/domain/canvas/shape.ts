import { field, type ReadSections } from '#domain/project/fields.ts';
import { reviewShape } from '#domain/project/finding.ts';

const { text, long, lines, number, choice, level, ref, list, needed } = field;

/** Aaker (1997): five dimensions of brand personality, with the limits its critics found (shown beside). */
export const aaker = ['sincerity', 'excitement', 'competence', 'sophistication', 'ruggedness'] as const;

/** Mark and Pearson (2001): twelve archetypes, a practitioner's tool, not a test. */
export const archetypes = [
  'innocent',
  'sage',
  'explorer',
  'outlaw',
  'magician',
  'hero',
  'lover',
  'jester',
  'everyman',
  'caregiver',
  'ruler',
  'creator',
] as const;

/** Nielsen Norman Group (2016): four dimensions of tone, from −1 to 1. */
export const tones = ['funny', 'formal', 'respectful', 'enthusiastic'] as const;

/** Where the same voice takes another tone. */
export const contexts = ['launch', 'help', 'complaint', 'crisis', 'celebration', 'education', 'mourning'] as const;

export const arcShapes = ['journey', 'freytag', 'beforeAfter', 'behindScenes', 'customer', 'founder'] as const;

const personality = {
  sincerity: level(0, 4),
  excitement: level(0, 4),
  competence: level(0, 4),
  sophistication: level(0, 4),
  ruggedness: level(0, 4),
};

const tone = { funny: level(-1, 1), formal: level(-1, 1), respectful: level(-1, 1), enthusiastic: level(-1, 1) };

/**
 * A storytelling canvas: twelve cells in four rows, each with its structured parts, and the sample texts it is tried on.
 * The cells draw on Sinek's golden circle (origin), Aaker and archetypes (personality), Miller's SB7 read as hero, want,
 * obstacle, guide (the middle rows), Nielsen Norman's tones and «X but not Y» pairs (voice).
 */
export const canvasShape = {
  origin: { story: needed(long(280)), why: needed(long(200)), how: long(200), what: long(200) },
  personality: {
    words: needed(lines(160)),
    ...personality,
    archetype: choice(archetypes),
    because: long(200),
    perceived: list(6, { who: needed(text(80)), n: number('n', 1, 100000), ...personality }),
  },
  values: {
    values: list(
      5,
      {
        value: needed(text(80)),
        behaviour: needed(long(240)),
        proof: needed(long(240)),
        visible: needed(long(240)),
      },
      2,
    ),
  },
  hero: { hero: needed(long(200)), audience: ref('audiences') },
  want: { wants: list(3, { want: needed(text(160)) }, 1) },
  obstacle: { outer: needed(long(200)), inner: needed(long(200)), unfair: long(200), villain: text(120) },
  part: {
    empathy: needed(long(200)),
    plan: list(4, { step: needed(text(160)) }, 2),
    direct: text(120),
    soft: text(120),
  },
  change: { before: needed(long(200)), after: needed(long(200)), failure: long(200) },
  proofs: {
    claims: list(8, { claim: needed(text(160)), proof: needed(long(240)), value: ref('values') }, 1),
    authority: lines(400),
  },
  voice: {
    pairs: list(
      6,
      { is: needed(text(40)), butNot: needed(text(40)), example: long(240), counterExample: long(240) },
      2,
    ),
    person: needed(choice(['we', 'i', 'brand'])),
    address: needed(choice(['tu', 'voi', 'lei', 'you'])),
    ...tone,
    sentences: choice(['short', 'medium', 'long']),
    emoji: choice(['none', 'few', 'many']),
    anglicisms: choice(['avoid', 'ok']),
    inclusive: text(160),
    contexts: list(7, { context: needed(choice(contexts)), feels: text(120), ...tone, sample: needed(long(280)) }, 2),
  },
  words: { yes: needed(lines(400)), no: needed(lines(400)), never: lines(400) },
  stories: {
    core: needed(long(160)),
    arcs: list(
      6,
      {
        name: needed(text(80)),
        shape: choice(arcShapes),
        value: ref('values'),
        beats: list(8, { beat: needed(text(160)) }),
      },
      1,
    ),
  },
  samples: { texts: list(12, { text: needed(long(3000)) }) },
  review: reviewShape,
} as const;

export type CanvasShape = typeof canvasShape;
export type Canvas = ReadSections<CanvasShape>;
export type CanvasSection = keyof CanvasShape;
export type CanvasCell = Exclude<CanvasSection, 'samples' | 'review'>;

/** The four rows, in the order in which a canvas is read. */
export const canvasRows = {
  who: ['origin', 'personality', 'values'],
  forWhom: ['hero', 'want', 'obstacle'],
  changes: ['part', 'change', 'proofs'],
  said: ['voice', 'words', 'stories'],
} as const satisfies Record<string, readonly CanvasCell[]>;
export type CanvasRow = keyof typeof canvasRows;

export const canvasCells: readonly CanvasCell[] = Object.values(canvasRows).flat();

/**
 * The same cells along Kapferer's axis: what is inside the brand (personality, culture, self-image) and what is seen
 * outside (physique, relationship, reflection). Each cell is in one facet.
 */
export const prism = {
  inside: { culture: ['origin', 'values'], personality: ['personality'], selfImage: ['want', 'obstacle', 'change'] },
  outside: { physique: ['proofs', 'words'], relationship: ['voice', 'part'], reflection: ['hero', 'stories'] },
} as const satisfies Record<string, Record<string, readonly CanvasCell[]>>;
