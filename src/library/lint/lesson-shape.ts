import { closingHeadings, isLessonBlock, lessonBlocks } from '#domain/lesson-blocks.ts';
import type { ProblemList } from '../problem.ts';
import type { Placed, Prose, Section } from '../prose.ts';
import { type Check, nameAll, pathLessons } from './rule.ts';

/** Every lesson has the same order on the page: scene, guess, four or five segments, then the five closing sections. */
export function checkLessonShape({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library))
    for (const prose of [lesson.prose.it, lesson.prose.en]) {
      checkOpening(prose, report);
      checkSegments(prose, report);
      checkClosing(prose, report);
    }
}

/** The sections that teach: after the opening, before the closing headings. */
export function segmentsOf({ sections }: Prose): Section[] {
  return sections.filter(({ id }, position) => position > 0 && !closingHeadings.some((heading) => heading === id));
}

function checkOpening({ file, sections }: Prose, report: ProblemList): void {
  const [opening] = sections;
  const names = outerBlocks(opening).map(({ name }) => name);
  if (names.join() === 'Scene,Question') return;
  const found = names.length > 0 ? names.map((name) => `<${name}>`).join(', ') : 'nothing';
  report.error(
    file,
    `A lesson opens with one <Scene> and one <Question> (the guess) before the first heading; here stands ${found}.`,
    opening?.line,
  );
}

function checkSegments(prose: Prose, report: ProblemList): void {
  const { file } = prose;
  const segments = segmentsOf(prose);
  if (segments.length < 4 || segments.length > 5)
    report.error(
      file,
      `A lesson has 4 or 5 segments before \`worked-example\`; this one has ${segments.length}. Part or join them.`,
      segments[0]?.line,
    );
  for (const { id, placed, passages, line } of segments) {
    const checks = placed.filter(({ name }) => name === 'Question');
    const [check] = checks;
    const after = check && [...passages, ...placed].find((entry) => entry.line > check.line);
    const name = nameAll([id ?? '']);
    if (!check)
      report.error(file, `The segment ${name} has no question. End it with one <Question> of role check.`, line);
    else if (checks.length > 1)
      report.error(file, `The segment ${name} has ${checks.length} questions. Keep one, at its end.`, checks[1]?.line);
    else if (after)
      report.error(
        file,
        `In the segment ${name} something follows the question. The check is the last thing of a segment.`,
        after.line,
      );
  }
}

function checkClosing(prose: Prose, report: ProblemList): void {
  const { file, sections } = prose;
  const last = sections.slice(1 + segmentsOf(prose).length);
  const ids = last.map(({ id }) => id);
  const wanted = closingHeadings.filter((id) => !sections.some((section) => section.id === id));
  for (const id of wanted)
    report.error(file, `The section ${nameAll([id])} is missing. A lesson closes with ${nameAll(closingHeadings)}.`);
  if (wanted.length === 0 && ids.join() !== closingHeadings.join())
    report.error(
      file,
      `The closing sections are out of order. After the segments come ${nameAll(closingHeadings)}, once each.`,
      last[0]?.line,
    );
  for (const section of sections) checkClosingSection(file, section, report);
}

/** What each closing section must hold. */
function checkClosingSection(file: string, section: Section, report: ProblemList): void {
  const { id, placed, line } = section;
  const need = (fits: boolean, sentence: string) => fits || report.error(file, sentence, line);
  const count = (name: string, parent?: string) =>
    placed.filter((each) => each.name === name && (!parent || each.inside.includes(parent))).length;
  if (id === 'worked-example') {
    need(count('Worked') === 1, `\`${id}\` holds one <Worked>; here are ${count('Worked')}.`);
    const notes = count('Note', 'Worked');
    need(notes >= 3 && notes <= 5, `A worked example has 3 to 5 <Note> inside <Worked>; here are ${notes}.`);
  }
  if (id === 'your-turn' && count('Tool') === 0) {
    need(count('Faded') === 1, `\`${id}\` holds one <Faded>, or a <Tool>; here are ${count('Faded')} <Faded>.`);
    const [hints, models] = [count('Hint', 'Faded'), count('Model', 'Faded')];
    need(hints === 2, `<Faded> has two <Hint> (where to look, the first step); here are ${hints}.`);
    need(models === 1, `<Faded> has one <Model>; here are ${models}.`);
  }
  if (id === 'why') need(count('Why') === 1, `\`why\` holds one <Why prompt="…" />; here are ${count('Why')}.`);
  if (id === 'last-questions') {
    const questions = count('Question');
    need(questions >= 1 && questions <= 3, `\`${id}\` holds 1 to 3 <Question> of role last; here are ${questions}.`);
  }
  if (id === 'in-short')
    for (const name of ['Checklist', 'Mistakes'])
      need(count(name) === 1, `\`${id}\` holds one <${name}>; here are ${count(name)}.`);
}

/** Blocks that may stand anywhere in a section: they change nothing of its form. */
const free = ['Picture', 'Bench', 'RunChart'];

function outerBlocks(section: Section | undefined): Placed[] {
  const blocks = section?.placed.filter(({ inside }) => inside.length === 0) ?? [];
  return blocks.filter(
    ({ name }) => isLessonBlock(name) && lessonBlocks[name].place === 'block' && !free.includes(name),
  );
}
