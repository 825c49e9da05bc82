import type { BrandCard, Citation, DatedFact, LessonPage, TermCard } from '#domain/lesson-page.ts';
import type { Question } from '#domain/question.ts';
import type { Locale } from '#i18n/locales.ts';
import { lessonRoute, pageRoute } from '#i18n/routes.ts';
import { benchFile } from './bench-file.ts';
import type { Source } from './content-schema.ts';
import { isWritten, type Lesson, type Library } from './library.ts';
import { localise } from './localise.ts';
import { viewPicture } from './pictures.ts';
import type { QuestionSource } from './question-schema.ts';
import { viewChart } from './run-charts.ts';

/** Turns a root-relative route into the address of this build (its base in front). */
export type Link = (route: string) => string;

/** One lesson in one language, ready for its components. */
export function viewLesson(library: Library, lesson: Lesson, locale: Locale, link: Link): LessonPage {
  const citations = new Map(lesson.sources.map((key, position) => [key, viewCitation(library, key, position + 1)]));
  return {
    id: lesson.id,
    locale,
    questions: new Map(
      lesson.questions.map((source) => [source.id, viewQuestion(library, lesson.id, source, locale, link)]),
    ),
    terms: new Map(lesson.terms.map((id) => [id, viewTerm(library, id, locale, link)])),
    citations,
    facts: new Map(
      lesson.facts.map((fact) => [fact.id, { ...fact, citation: lookUp(citations, fact.source) } satisfies DatedFact]),
    ),
    brands: viewBrands(library, locale),
    pictures: new Map(lesson.pictures.map((picture) => [picture.id, viewPicture(picture, locale)])),
    charts: new Map([...library.charts].map(([id, chart]) => [id, viewChart(chart, locale)])),
    benches: new Map(
      lesson.benches.map(({ id }) => {
        const { name, body } = benchFile(library, lesson, id, locale);
        return [id, { ...body, file: link(`/benches/${name}.json`) }];
      }),
    ),
  };
}

export function viewBrands(library: Library, locale: Locale): Map<string, BrandCard> {
  return new Map(
    [...library.brands.values()].map(({ id, name, what, place }) => [
      id,
      { id, name, what: what[locale], place: place[locale] },
    ]),
  );
}

/** One question in one language, with the title and address of the passage that answers it. `owner`: lesson or course id. */
export function viewQuestion(
  library: Library,
  owner: string,
  source: QuestionSource,
  locale: Locale,
  link: Link,
): Question {
  const { aliases: _aliases, case: _case, ref, ...rest } = source;
  const question = localise(rest, locale) as object;
  // `localise` keeps the shape of each kind and turns every {it, en} into one text: exactly the domain's question.
  return {
    ...question,
    id: `${owner}/${source.id}`,
    passage: viewPassage(library, ref, locale, link),
  } as unknown as Question;
}

/** The lesson and section a `ref` names. @throws {Error} when there is none: the content check says it before. */
export function viewPassage(
  library: Library,
  ref: string,
  locale: Locale,
  link: Link,
): { title: string; href: string } {
  const [lessonId = '', heading = ''] = ref.split('#');
  const { course, lesson } = findLesson(library, lessonId);
  const section = lesson.prose[locale].sections.find(({ id }) => id === heading);
  if (!section) throw new Error(`No heading ${ref}`);
  return { title: section.title, href: `${link(lessonRoute(course, lesson, locale))}#${heading}` };
}

export function findLesson(library: Library, id: string) {
  for (const course of library.courses)
    for (const lesson of course.lessons) if (isWritten(lesson) && lesson.id === id) return { course, lesson };
  throw new Error(`No written lesson ${id}`);
}

/** Every lesson that uses each term, in the order of the path: term id → lessons. */
export function lessonsByTerm(library: Library): Map<string, Lesson[]> {
  const found = new Map<string, Lesson[]>();
  for (const lesson of library.courses.flatMap(({ lessons }) => lessons).filter(isWritten))
    for (const term of lesson.terms) found.set(term, [...(found.get(term) ?? []), lesson]);
  return found;
}

export function sourceAddress({ doi, url }: Pick<Source, 'doi' | 'url'>): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}

function viewTerm(library: Library, id: string, locale: Locale, link: Link): TermCard {
  const { term, definition } = lookUp(library.terms, id);
  return {
    id,
    term: term[locale],
    definition: definition[locale],
    href: `${link(pageRoute('glossary', locale))}#${id}`,
  };
}

function viewCitation(library: Library, key: string, number: number): Citation {
  const source = lookUp(library.sources, key);
  return { key, number, reference: source.reference, year: source.year, address: sourceAddress(source) };
}

function lookUp<T>(entries: Map<string, T>, id: string): T {
  const found = entries.get(id);
  if (!found) throw new Error(`No ${id} in the library`);
  return found;
}
