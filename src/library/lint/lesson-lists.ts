import type { Lesson } from '../library.ts';
import { type Check, nameAll, pathLessons, repeats } from './rule.ts';

const newTermsAtMost = 3;

/** The lists of lesson.yml say exactly what the prose uses: terms, sources, facts. */
export function checkLessonLists(check: Check): void {
  const met = new Set<string>();
  for (const { lesson } of pathLessons(check.library)) {
    const { folder, file, terms, sources, facts } = lesson;
    const yaml = `${folder}/lesson.yml`;
    const lists = { terms, sources, facts: facts.map(({ id }) => id) };
    for (const [list, ids] of Object.entries(lists))
      for (const { entry, position } of repeats(ids))
        check.report.error(yaml, `\`${entry}\` is twice in \`${list}\`. Keep one.`, file.lineOf([list, position]));
    compareList(check, lesson, 'Term', 'terms', terms, []);
    compareList(
      check,
      lesson,
      'Cite',
      'sources',
      sources,
      facts.map(({ source }) => source),
    );
    compareList(check, lesson, 'Fact', 'facts', lists.facts, []);
    facts.forEach(({ id, source }, position) => {
      if (!sources.includes(source))
        check.report.error(
          yaml,
          `The fact \`${id}\` has the source \`${source}\`, which is not in \`sources\`. Add it there.`,
          file.lineOf(['facts', position, 'source']),
        );
    });
    const fresh = terms.filter((term) => !met.has(term));
    if (fresh.length > newTermsAtMost)
      check.report.warn(
        yaml,
        `${fresh.length} terms are new here (${nameAll(fresh)}); a lesson introduces at most ${newTermsAtMost}.`,
        file.lineOf(['terms']),
      );
    for (const term of terms) met.add(term);
  }
}

type ListName = 'terms' | 'sources' | 'facts';

/** Compares a list of lesson.yml with the components of its prose. `alsoUsed`: entries that need no component. */
function compareList(
  { report }: Check,
  lesson: Lesson,
  component: string,
  list: ListName,
  listed: string[],
  alsoUsed: string[],
): void {
  const used = new Set(alsoUsed);
  for (const { file, sections } of [lesson.prose.it, lesson.prose.en])
    for (const { name, props, line } of sections.flatMap(({ placed }) => placed)) {
      const { id } = props;
      if (name !== component || !id) continue;
      if (!listed.includes(id) && !used.has(id))
        report.error(
          file,
          `<${component} id="${id}"> is not in \`${list}\` of lesson.yml. Add it there, or correct the id.`,
          line,
        );
      used.add(id);
    }
  listed.forEach((id, position) => {
    if (used.has(id)) return;
    const where = component === 'Cite' ? '<Cite> or fact' : `<${component}>`;
    report.error(
      `${lesson.folder}/lesson.yml`,
      `\`${id}\` is in \`${list}\`, but no ${where} uses it. Use it in both languages, or take it out.`,
      lesson.file.lineOf([list, position]),
    );
  });
}
