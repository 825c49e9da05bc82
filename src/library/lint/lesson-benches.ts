import type { BenchSource } from '../bench-schema.ts';
import { benchPictures } from '../benches.ts';
import type { Lesson, Library } from '../library.ts';
import { chartFiles } from '../run-charts.ts';
import { sayUnknown } from './known.ts';
import { type Check, pathLessons, repeats } from './rule.ts';

/** Every chart placed is known; every bench placed is in benches.yml, every one there is placed once in each language, and what each names is there. */
export function checkLessonBenches({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library)) {
    const { benches, folder } = lesson;
    const file = `${folder}/benches.yml`;
    const ids = benches.map(({ id }) => id);
    for (const { entry } of repeats(ids)) report.error(file, `The bench \`${entry}\` is here twice. Keep one.`);
    for (const bench of benches)
      for (const problem of unknownIn(bench, lesson, library)) report.error(file, `\`${bench.id}\`: ${problem}`);
    for (const { file: prose, sections } of [lesson.prose.it, lesson.prose.en]) {
      const all = sections.flatMap((section) => section.placed);
      for (const { name, props, line } of all)
        if (name === 'RunChart' && props['id'] && !library.charts.has(props['id']))
          report.error(prose, sayUnknown('chart', props['id'], chartFiles.words), line);
      const placed = all.filter(({ name }) => name === 'Bench');
      for (const { props, line } of placed)
        if (props['id'] && !ids.includes(props['id']))
          report.error(prose, sayUnknown('bench', props['id'], 'benches.yml'), line);
      for (const id of ids) {
        const count = placed.filter(({ props }) => props['id'] === id).length;
        if (count !== 1)
          report.error(prose, `The bench \`${id}\` of benches.yml is placed ${count} times. Place it once.`);
      }
    }
  }
}

function unknownIn(bench: BenchSource, { pictures }: Lesson, { channels }: Library): string[] {
  const drawings = benchPictures(bench)
    .filter((id) => pictures.every((picture) => picture.id !== id))
    .map((id) => sayUnknown('drawing', id, 'pictures.yml'));
  const folds =
    bench.kind === 'fold'
      ? bench.channels
          .filter((id) => !channels.get(id)?.limits.some(({ what }) => what === 'fold'))
          .map((id) => `no \`fold\` of the channel \`${id}\` is in content/channels.yml. Take it out.`)
      : [];
  const colours =
    bench.kind === 'palette'
      ? [bench.text, bench.ground]
          .filter((id) => bench.colours.every((colour) => colour.id !== id))
          .map((id) => sayUnknown('colour', id, '`colours`'))
      : [];
  return [...drawings, ...folds, ...colours];
}
