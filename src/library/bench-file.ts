import type { BenchData } from '#domain/bench/bench.ts';
import type { Locale } from '#i18n/locales.ts';
import { areaWords } from '#i18n/messages.ts';
import { viewBench } from './benches.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { type Lesson, type Library, writtenLessons } from './library.ts';

/** A bench in one language with the words it says, as the browser fetches it when it comes near. */
export function benchFile(library: Library, lesson: Lesson, id: string, locale: Locale): DataFile<BenchData> {
  const source = lesson.benches.find((bench) => bench.id === id);
  if (!source) throw new Error(`No bench ${id} in ${lesson.folder}`);
  const bench = viewBench(source, lesson, library, locale);
  const body: BenchData = { bench, words: areaWords(locale, [`bench.${bench.kind}`, 'bench.all']) };
  return dataFile(`${lesson.id}.${id}.${locale}`, body);
}

/** Every bench of the site with its lesson. */
export function benchOwners(library: Library): { lesson: Lesson; id: string }[] {
  return library.courses.flatMap(writtenLessons).flatMap((lesson) => lesson.benches.map(({ id }) => ({ lesson, id })));
}
