import { isLessonBlock, lessonBlocks } from '#domain/lesson-blocks.ts';
import type { ProblemList } from '../problem.ts';
import type { Placed, Prose, Section } from '../prose.ts';
import { type Check, nameAll, pathLessons } from './rule.ts';

/** Both languages of a lesson hold the same headings, blocks and references in the same places. */
export function checkSkeleton({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library)) compareProse(lesson.prose.it, lesson.prose.en, report);
}

function compareProse(it: Prose, en: Prose, report: ProblemList): void {
  const headings = difference(it.sections, en.sections, ({ id }) => (id ? `## { #${id} }` : ''));
  if (headings) return sayDifference(it, en, headings, 'heading', report);
  it.sections.forEach((section, position) => {
    const twin = en.sections[position];
    if (twin) compareSection({ prose: it, section }, { prose: en, section: twin }, report);
  });
}

interface Side {
  prose: Prose;
  section: Section;
}

function compareSection(it: Side, en: Side, report: ProblemList): void {
  const subheadings = difference(it.section.subheadings, en.section.subheadings, ({ id }) => `### { #${id} }`);
  if (subheadings) sayDifference(it.prose, en.prose, subheadings, 'heading', report);
  const blocks = difference(blocksOf(it.section), blocksOf(en.section), nameBlock);
  if (blocks) sayDifference(it.prose, en.prose, blocks, 'block', report);
  for (const [here, there] of [
    [it, en],
    [en, it],
  ] as const) {
    const missing = inlineOf(there.section).difference(inlineOf(here.section));
    if (missing.size === 0) continue;
    const names = [...missing].join(', ');
    const twin = `${fileName(there.prose)} (section from line ${there.section.line})`;
    report.error(
      here.prose.file,
      `${nameSection(here.section)} lacks ${names}, which ${twin} has. Use it in both languages, or in neither.`,
      here.section.line,
    );
  }
}

interface Difference {
  it: { line: number; name: string } | undefined;
  en: { line: number; name: string } | undefined;
}

/** The first place where two lists differ in name; nothing when they say the same. */
function difference<T extends { line: number }>(
  it: T[],
  en: T[],
  nameOf: (entry: T) => string,
): Difference | undefined {
  for (let position = 0; position < Math.max(it.length, en.length); position += 1) {
    const [a, b] = [it[position], en[position]].map((entry) => entry && { line: entry.line, name: nameOf(entry) });
    if (a?.name !== b?.name) return { it: a, en: b };
  }
  return undefined;
}

function sayDifference(it: Prose, en: Prose, { it: a, en: b }: Difference, what: string, report: ProblemList): void {
  const cure = `Both languages have the same ${what}s in the same order.`;
  if (!a && b)
    report.error(
      it.file,
      `The ${what} ${b.name} is only in ${fileName(en)}:${b.line}. ${cure}`,
      it.sections.at(-1)?.line,
    );
  else if (a && !b)
    report.error(
      en.file,
      `The ${what} ${a.name} is only in ${fileName(it)}:${a.line}. ${cure}`,
      en.sections.at(-1)?.line,
    );
  else if (a && b)
    report.error(en.file, `Here stands the ${what} ${b.name}, in ${fileName(it)}:${a.line} ${a.name}. ${cure}`, b.line);
}

function blocksOf({ placed }: Section): Placed[] {
  return placed.filter(({ name }) => !isLessonBlock(name) || lessonBlocks[name].place === 'block');
}

/** A block with the props that are ids: texts such as a blank's label differ by language. */
function nameBlock({ name, props, inside }: Placed): string {
  const ids = ['id', 'brand', 'name', 'case'].flatMap((prop) => (props[prop] ? [` ${prop}="${props[prop]}"`] : []));
  const parent = inside.length > 0 ? ` inside <${inside.at(-1)}>` : '';
  return `<${name}${ids.join('')}>${parent}`;
}

/** References in the words, as a set: word order differs between languages. Notes have no id and are counted. */
function inlineOf({ placed }: Section): Set<string> {
  const notes = placed.filter(({ name }) => name === 'Note');
  const references = placed.filter(({ name }) => name === 'Term' || name === 'Cite' || name === 'Fact');
  return new Set([
    ...references.map(({ name, props }) => `<${name} id="${props['id'] ?? ''}">`),
    ...notes.map((_, position) => `<Note> number ${position + 1}`),
  ]);
}

function nameSection({ id }: Section): string {
  return id ? `The section ${nameAll([id])}` : 'The part before the first heading';
}

function fileName({ file }: Prose): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
