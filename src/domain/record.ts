import type { Aliases } from './aliases.ts';
import { ownerOf, readCheck } from './final-check.ts';
import { projectOwner, readScores, scoreField, sumScores } from './final-project.ts';
import type { ProgressState } from './progress.ts';
import { type PagedPart, type Project, stateOf } from './project/project.ts';
import { observationId } from './shift/observation.ts';
import { isClosed, type ShiftRecord } from './shift/shift-record.ts';

/** Under what the name to print is kept, in place of a lesson and its field. */
export const recordOwner = 'record';
export const nameField = 'name';

/** A skill with the codes of the frameworks it is mapped to, by us. */
export interface MappedSkill {
  statement: string;
  uni: readonly string[];
  digcomp: readonly string[];
  ecf: readonly string[];
}

export interface RecordLesson {
  id: string;
  title: string;
  /** As planned: nobody measures. */
  minutes: number;
  skill: string;
}

/** What the record is read against, in one language. */
export interface RecordData {
  /** In the order of the path. `quiz`: what stands before the ids of its questions. */
  courses: { title: string; quiz: string; lessons: RecordLesson[] }[];
  skills: Record<string, MappedSkill>;
  /** Every question a final check may ask, those of the quizzes among them. */
  questions: string[];
  /** The shifts one can take, and how many days each has. */
  cases: { id: string; title: string; days: number }[];
  observation: string;
  /** Of the final project; none where there is no such project. */
  criteria: string[];
  aliases: Aliases;
}

/** A project with the documents in which something is written; `undefined` where they cannot be read. */
export interface ProjectWork {
  project: Project;
  begun: readonly PagedPart[] | undefined;
}

/** `none`: a case that has left the site; its title is its id. An own shift may have no name. */
export interface ShiftRow {
  kind: 'case' | 'own' | 'observation' | 'none';
  title: string;
  at: number;
  days: number;
}

/** What somebody has done here, part by part; moments in ms. */
export interface PathRecord {
  lessons: { course: string; of: number; rows: { title: string; at: number; minutes: number }[] }[];
  lessonCount: number;
  /** The planned minutes of the lessons finished. */
  minutes: number;
  quizzes: { course: string; of: number; settled: number; right: number; at: number }[];
  checks: { at: number; of: number; settled: number; right: number }[];
  shifts: ShiftRow[];
  projects: { name: string; at: number; isCopy: boolean; begun: readonly PagedPart[] | undefined }[];
  finalProject: { at: number; criteria: number; scored: number; points: number; most: number } | undefined;
  skills: MappedSkill[];
}

/** The parts of a record, in its order. */
export const recordParts = ['lessons', 'quizzes', 'checks', 'shifts', 'projects', 'finalProject'] as const;
export type RecordPart = (typeof recordParts)[number];

/** The record of what is stored: a row for each thing done, nothing for what was only opened or begun. */
export function readRecord(
  data: RecordData,
  progress: Pick<ProgressState, 'finished' | 'questions' | 'texts' | 'draws'>,
  shifts: readonly ShiftRecord[],
  projects: readonly ProjectWork[],
): PathRecord {
  const done = data.courses.map((course) => ({
    ...course,
    finished: course.lessons.flatMap((lesson) => {
      const at = progress.finished.get(lesson.id);
      return at === undefined ? [] : [{ ...lesson, at }];
    }),
  }));
  const finished = done.flatMap((course) => course.finished);
  return {
    lessons: done
      .filter((course) => course.finished.length > 0)
      .map((course) => ({
        course: course.title,
        of: course.lessons.length,
        rows: course.finished.map(({ title, at, minutes }) => ({ title, at, minutes })),
      })),
    lessonCount: finished.length,
    minutes: finished.reduce((sum, { minutes }) => sum + minutes, 0),
    quizzes: data.courses.flatMap((course) => readQuiz(course, data, progress)),
    checks: readChecks(data, progress),
    shifts: shifts.flatMap(({ shift }) => readShift(shift, data)),
    projects: projects.flatMap(({ project, begun }) =>
      stateOf(project) === 'deleted' || begun?.length === 0
        ? []
        : [{ name: project.name, at: project.changedAt, isCopy: project.brand !== null, begun }],
    ),
    finalProject: readOwnScores(data, progress),
    skills: [...new Set(finished.map(({ skill }) => skill))].flatMap((id) => data.skills[id] ?? []),
  };
}

/** The parts in which there is nothing yet, in order. */
export function emptyParts(record: PathRecord): RecordPart[] {
  return recordParts.filter((part) => {
    const rows = record[part];
    return rows === undefined || (Array.isArray(rows) && rows.length === 0);
  });
}

export function isEmptyRecord(record: PathRecord): boolean {
  return emptyParts(record).length === recordParts.length;
}

/** Hours and the minutes beyond them. */
export function toHours(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Questions settled, and those whose first answer was right; the day of the last answer. */
function readQuiz(
  { title, quiz }: RecordData['courses'][number],
  { questions }: RecordData,
  progress: Pick<ProgressState, 'questions'>,
): PathRecord['quizzes'] {
  const ids = questions.filter((id) => ownerOf(id) === quiz);
  const answered = ids.flatMap((id) => progress.questions.get(id) ?? []).filter(({ phase }) => phase === 'settled');
  const moments = answered.flatMap(({ tries, settledAt }) => tries.at(-1)?.at ?? settledAt ?? []);
  if (answered.length === 0) return [];
  const right = answered.filter(({ tries }) => tries[0]?.outcome === 'right').length;
  return [{ course: title, of: ids.length, settled: answered.length, right, at: moments.reduce(latest, 0) }];
}

/** Checks in which something was answered, the newest first. */
function readChecks(
  { questions, aliases }: RecordData,
  progress: Pick<ProgressState, 'questions' | 'draws'>,
): PathRecord['checks'] {
  const known = new Set(questions);
  return progress.draws
    .map((draw) => ({ at: draw.at, result: readCheck(draw, progress, known, aliases) }))
    .filter(({ result }) => result.settled > 0)
    .map(({ at, result: { questions: asked, settled, right } }) => ({ at, of: asked.length, settled, right }));
}

/** A shift once it is closed. A case that is gone is held to one day: how many it had nobody knows any more. */
function readShift(shift: ShiftRecord['shift'], { cases, observation }: RecordData): ShiftRow[] {
  const known = cases.find(({ id }) => id === shift.case);
  const days = shift.own ? 1 : (known?.days ?? 1);
  if (!isClosed(shift, days)) return [];
  const row = { at: shift.changedAt, days };
  if (shift.own) return [{ ...row, kind: 'own', title: shift.own.name }];
  if (shift.case === observationId) return [{ ...row, kind: 'observation', title: observation }];
  return [{ ...row, kind: known ? 'case' : 'none', title: known?.title ?? shift.case }];
}

/** The sum of one's own scores in the final project; nothing where none is given. */
function readOwnScores({ criteria }: RecordData, { texts }: Pick<ProgressState, 'texts'>): PathRecord['finalProject'] {
  const written = (field: string) => texts.get(`${projectOwner}/${field}`);
  const scores = readScores(criteria, scoreField, (field) => written(field)?.text);
  if (scores.size === 0) return undefined;
  const { total, most } = sumScores(criteria, scores);
  const moments = [...scores.keys()].map((criterion) => written(scoreField(criterion))?.at ?? 0);
  return {
    at: moments.reduce(latest, 0),
    criteria: criteria.length,
    scored: scores.size,
    points: total,
    most,
  };
}

function latest(one: number, other: number): number {
  return Math.max(one, other);
}
