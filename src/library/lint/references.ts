import { isTool, tools } from '#i18n/tools.ts';
import type { Lesson } from '../library.ts';
import { findUnknown, sayUnknown } from './known.ts';
import { findPlace, type PathPlaces, placesOf } from './path-places.ts';
import { type Check, nameAll, pathLessons, type YamlPath } from './rule.ts';

/** What lessons and courses name by its id exists: skills, terms, sources, earlier lessons, brands, tools. */
export function checkReferences(check: Check): void {
  const { library, report } = check;
  const places = placesOf(library);
  for (const { file, folder, practice } of library.courses)
    if (practice && !isTool(practice.tool))
      report.error(`${folder}/course.yml`, sayTool(practice.tool), file.lineOf(['practice', 'tool']));
  for (const { lesson } of pathLessons(library)) {
    checkLesson(check, lesson);
    checkNeeds(check, lesson, places);
    for (const { file, sections } of [lesson.prose.it, lesson.prose.en])
      for (const { name, props, line } of sections.flatMap(({ placed }) => placed)) {
        const unknown = props['brand'] && findUnknown(check, 'brands', props['brand']);
        if (unknown) report.error(file, unknown, line);
        if (name === 'Tool' && props['name'] && !isTool(props['name']))
          report.error(file, sayTool(props['name']), line);
      }
  }
}

function checkLesson(check: Check, { folder, file, skill, terms, sources }: Lesson): void {
  const say = (unknown: string | undefined, ...path: YamlPath) => {
    if (unknown) check.report.error(`${folder}/lesson.yml`, unknown, file.lineOf(path));
  };
  say(findUnknown(check, 'skills', skill), 'skill');
  for (const [position, term] of terms.entries()) say(findUnknown(check, 'terms', term), 'terms', position);
  for (const [position, key] of sources.entries()) say(findUnknown(check, 'sources', key), 'sources', position);
}

function checkNeeds({ report }: Check, { id, folder, file, needs }: Lesson, places: PathPlaces): void {
  for (const [position, need] of needs.entries()) {
    const found = findPlace(places, need);
    const error = (message: string) => report.error(`${folder}/lesson.yml`, message, file.lineOf(['needs', position]));
    if (found === 'unread') continue;
    if (!found) error(sayUnknown('lesson', need, 'courses'));
    else if (found.place >= (places.get(id)?.place ?? 0))
      error(`\`${need}\` does not come before this lesson in the path. \`needs\` names earlier lessons.`);
    else if (!found.lesson)
      error(`The lesson \`${need}\` is not written yet, so nobody can be sent to it. Take it out of \`needs\`.`);
  }
}

function sayTool(name: string): string {
  return `There is no tool ${nameAll([name])}. There are: ${tools.join(', ')}.`;
}
