import { benchPictures } from '../benches.ts';
import { sayUnknown } from './known.ts';
import { type Check, pathLessons, repeats } from './rule.ts';

/** Every picture placed is in pictures.yml, and every one there is placed, once in each language, or stands in a bench. */
export function checkLessonPictures({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library)) {
    const ids = lesson.pictures.map(({ id }) => id);
    for (const { entry } of repeats(ids))
      report.error(`${lesson.folder}/pictures.yml`, `The picture \`${entry}\` is here twice. Keep one.`);
    for (const { file, sections } of [lesson.prose.it, lesson.prose.en]) {
      const placed = sections.flatMap((section) => section.placed).filter(({ name }) => name === 'Picture');
      for (const { props, line } of placed)
        if (props['id'] && !ids.includes(props['id']))
          report.error(file, sayUnknown('picture', props['id'], 'pictures.yml'), line);
      const inBenches = lesson.benches.flatMap(benchPictures);
      for (const id of ids) {
        const count = [...placed.map(({ props }) => props['id']), ...inBenches].filter((each) => each === id).length;
        if (count !== 1)
          report.error(file, `The picture \`${id}\` of pictures.yml is placed ${count} times. Place it once.`);
      }
    }
  }
}
