import * as v from 'valibot';

const id = v.pipe(v.string(), v.nonEmpty());
const text = v.pipe(v.string(), v.nonEmpty());

/**
 * Every component a lesson may place, with the props it takes: one table, read by the components when the page is built
 * and by the content check before. `place`: a block stands on its own lines, an inline one inside a sentence.
 * `client`: names a fictional client, so figures may stand in it without a source.
 */
export const lessonBlocks = {
  Scene: { place: 'block', client: true, props: v.strictObject({ brand: id }) },
  Question: { place: 'block', client: false, props: v.strictObject({ id }) },
  Picture: { place: 'block', client: false, props: v.strictObject({ id }) },
  /** A small tool in the page, of benches.yml. Its figures are its client's. */
  Bench: { place: 'block', client: false, props: v.strictObject({ id }) },
  /** A chart made from a stored run of the community, of content/runs. */
  RunChart: { place: 'block', client: false, props: v.strictObject({ id }) },
  Case: { place: 'block', client: true, props: v.strictObject({ brand: id }) },
  Worked: { place: 'block', client: true, props: v.strictObject({ brand: id }) },
  Note: { place: 'inline', client: false, props: v.strictObject({}) },
  Faded: { place: 'block', client: true, props: v.strictObject({ brand: id }) },
  Blank: {
    place: 'block',
    client: false,
    props: v.strictObject({ id, label: text, rows: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d?$/))) }),
  },
  Hint: { place: 'block', client: false, props: v.strictObject({}) },
  Model: { place: 'block', client: false, props: v.strictObject({}) },
  Why: { place: 'block', client: false, props: v.strictObject({ prompt: text }) },
  Checklist: { place: 'block', client: false, props: v.strictObject({}) },
  Mistakes: { place: 'block', client: false, props: v.strictObject({}) },
  /** `case`: a brand to work on; `at`: the step or the cell to open. */
  Tool: {
    place: 'block',
    client: true,
    props: v.strictObject({ name: id, case: v.optional(id), at: v.optional(id) }),
  },
  Term: { place: 'inline', client: false, props: v.strictObject({ id }) },
  Cite: { place: 'inline', client: false, props: v.strictObject({ id }) },
  Fact: { place: 'inline', client: false, props: v.strictObject({ id }) },
} as const;

export type LessonBlock = keyof typeof lessonBlocks;
export type LessonBlockProps<B extends LessonBlock> = v.InferOutput<(typeof lessonBlocks)[B]['props']>;

export function isLessonBlock(name: string): name is LessonBlock {
  return Object.hasOwn(lessonBlocks, name);
}

/** Headings that close every lesson, in this order; what stands before them are the segments. */
export const closingHeadings = ['worked-example', 'your-turn', 'why', 'last-questions', 'in-short'] as const;

/**
 * Reads a component's props strictly.
 * @throws {TypeError} with the component, the prop and what is expected, when one is missing, misspelt or empty.
 */
export function parseBlockProps<B extends LessonBlock>(block: B, props: unknown): LessonBlockProps<B> {
  const result = v.safeParse(lessonBlocks[block].props, props);
  if (result.success) return result.output as LessonBlockProps<B>; // The table pairs each name with its form.
  throw new TypeError(`<${block}>: ${result.issues.map((issue) => sayPropIssue(block, issue)).join(' ')}`);
}

function sayPropIssue(block: LessonBlock, issue: v.BaseIssue<unknown>): string {
  const prop = String(issue.path?.[0]?.key ?? '');
  const known = Object.keys(lessonBlocks[block].props.entries);
  const takes = known.length > 0 ? `it takes ${known.map((name) => `\`${name}\``).join(', ')}` : 'it takes none';
  if (issue.received === 'undefined' && known.includes(prop)) return `the prop \`${prop}\` is missing; ${takes}.`;
  if (!known.includes(prop)) return `\`${prop}\` is not one of its props; ${takes}.`;
  return `\`${prop}\` has a value it cannot take (${issue.received}).`;
}
