import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type BenchSource, benchesSchema } from './bench-schema.ts';
import { type Channel, readChannels } from './channels.ts';
import {
  type Brand,
  brandSchema,
  type CourseSource,
  courseSchema,
  type LessonSource,
  lessonSchema,
  type Skill,
  type Source,
  skillSchema,
  sourceSchema,
  type TermSource,
  termSchema,
} from './content-schema.ts';
import { type PictureSource, readPictures } from './pictures.ts';
import { ContentError, ProblemList } from './problem.ts';
import { type Prose, readProse } from './prose.ts';
import { type QuestionSource, questionsSchema } from './question-schema.ts';
import { type ReviewSource, readReview } from './review.ts';
import { type RunChartSource, readCharts } from './run-charts.ts';
import { readTrade, type TradeElement } from './trade.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A written lesson: what its files say, still in both languages. */
export interface Lesson extends LessonSource {
  folder: string;
  file: YamlFile<LessonSource>;
  questions: QuestionSource[];
  questionFile: YamlFile<QuestionSource[]> | undefined;
  prose: { it: Prose; en: Prose };
  pictures: PictureSource[];
  benches: BenchSource[];
}

export interface PlannedLesson {
  id: string;
  title: { it: string; en: string };
}

export interface Course extends Omit<CourseSource, 'lessons'> {
  folder: string;
  file: YamlFile<CourseSource>;
  /** Every lesson in order; one not written yet has only an id and a title. */
  lessons: (Lesson | PlannedLesson)[];
  /** The mixed quiz; empty until it is written. */
  quiz: QuestionSource[];
  quizFile: YamlFile<QuestionSource[]> | undefined;
}

/** Everything the site teaches and knows. */
export interface Library {
  courses: Course[];
  terms: Map<string, TermSource>;
  sources: Map<string, Source>;
  skills: Map<string, Skill>;
  brands: Map<string, Brand>;
  channels: Map<string, Channel>;
  charts: Map<string, RunChartSource>;
  /** Where each element of the trade is taught. */
  trade: TradeElement[];
  /** How the review is asked. */
  review: ReviewSource;
}

export function isWritten(lesson: Lesson | PlannedLesson): lesson is Lesson {
  return 'prose' in lesson;
}

export function writtenLessons(course: Course): Lesson[] {
  return course.lessons.filter(isWritten);
}

/**
 * Reads `courses/` and `content/` below `root`.
 * What does not fit its form is left out and described in `problems`; whether that is fatal is the caller's choice.
 */
export function readLibrary(root: string): { library: Library; problems: ProblemList } {
  const problems = new ProblemList();
  const library: Library = {
    courses: readCourses(root, problems),
    terms: readFolder(root, 'content/glossary', termSchema, problems),
    sources: readList(root, 'content/sources.yml', sourceSchema, 'key', problems),
    skills: readList(root, 'content/skills.yml', skillSchema, 'id', problems),
    brands: readFolder(root, 'content/brands', brandSchema, problems),
    channels: readChannels(root, problems).channels,
    charts: readCharts(root, problems),
    trade: readTrade(root, problems),
    review: readReview(root, problems),
  };
  return { library, problems };
}

/** The folder that holds `courses/` and `content/`. */
export function contentRoot(): string {
  return process.env['CONTENT_ROOT'] ?? process.cwd();
}

let opened: { root: string; library: Library } | undefined;

/**
 * The library of this project, read once for a build.
 * @throws {ContentError} listing every error, when a file does not fit its form.
 */
export function openLibrary(root = contentRoot()): Library {
  if (opened?.root === root) return opened.library;
  const { library, problems } = readLibrary(root);
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
  opened = { root, library };
  return library;
}

function readCourses(root: string, problems: ProblemList): Course[] {
  const folders = listFolders(root, 'courses');
  const courses = folders.flatMap((folder) => readCourse(root, `courses/${folder}`, folder, problems) ?? []);
  return courses.sort((a, b) => a.number - b.number);
}

function readCourse(root: string, folder: string, name: string, problems: ProblemList): Course | undefined {
  const file = readYaml(root, `${folder}/course.yml`, courseSchema, problems);
  if (!file) return undefined;
  const { data } = file;
  if (data.id !== name)
    problems.error(
      `${folder}/course.yml`,
      `The id \`${data.id}\` and the folder \`${name}\` differ. Make them the same.`,
      file.lineOf(['id']),
    );
  const written = new Set(data.lessons.filter((entry) => typeof entry === 'string'));
  for (const lesson of listFolders(root, folder))
    if (!written.has(lesson))
      problems.error(
        `${folder}/${lesson}`,
        `This lesson is not in the list \`lessons\` of course.yml. Add its id there, in its place.`,
      );
  const lessons = data.lessons.flatMap((entry) =>
    typeof entry === 'string' ? (readLesson(root, `${folder}/${entry}`, entry, problems) ?? []) : entry,
  );
  const quizFile = readIfThere(root, `${folder}/quiz.yml`, questionsSchema, problems);
  return { ...data, folder, file, lessons, quiz: quizFile?.data ?? [], quizFile };
}

function readLesson(root: string, folder: string, name: string, problems: ProblemList): Lesson | undefined {
  const file = readYaml(root, `${folder}/lesson.yml`, lessonSchema, problems);
  const questionFile = readYaml(root, `${folder}/questions.yml`, questionsSchema, problems);
  const it = readProse(root, `${folder}/it.mdx`, problems);
  const en = readProse(root, `${folder}/en.mdx`, problems);
  const pictures = readPictures(root, folder, problems);
  const benches = readIfThere(root, `${folder}/benches.yml`, benchesSchema, problems)?.data ?? [];
  if (!file || !it || !en) return undefined;
  if (file.data.id !== name)
    problems.error(
      `${folder}/lesson.yml`,
      `The id \`${file.data.id}\` and the folder \`${name}\` differ. Make them the same.`,
      file.lineOf(['id']),
    );
  return {
    ...file.data,
    folder,
    file,
    questions: questionFile?.data ?? [],
    questionFile,
    prose: { it, en },
    pictures,
    benches,
  };
}

function readIfThere<S extends v.GenericSchema>(root: string, path: string, schema: S, problems: ProblemList) {
  return existsSync(join(root, path)) ? readYaml(root, path, schema, problems) : undefined;
}

function listFolders(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readFolder<S extends v.GenericSchema<unknown, { id: string }>>(
  root: string,
  folder: string,
  schema: S,
  problems: ProblemList,
): Map<string, v.InferOutput<S>> {
  const found = new Map<string, v.InferOutput<S>>();
  for (const name of readdirSync(join(root, folder))
    .filter((entry) => entry.endsWith('.yml'))
    .sort()) {
    const file = readYaml(root, `${folder}/${name}`, schema, problems);
    if (!file) continue;
    if (`${file.data.id}.yml` !== name)
      problems.error(`${folder}/${name}`, `The id \`${file.data.id}\` and the file's name differ. Make them the same.`);
    found.set(file.data.id, file.data);
  }
  return found;
}

function readList<S extends v.GenericSchema, K extends string>(
  root: string,
  path: string,
  schema: S,
  key: K & keyof v.InferOutput<S>,
  problems: ProblemList,
): Map<string, v.InferOutput<S>> {
  const file = readYaml(root, path, v.array(schema), problems);
  const found = new Map<string, v.InferOutput<S>>();
  (file?.data ?? []).forEach((entry, position) => {
    const name = String(entry[key]);
    if (found.has(name)) problems.error(path, `\`${name}\` is here twice. Keep one.`, file?.lineOf([position]));
    found.set(name, entry);
  });
  return found;
}
