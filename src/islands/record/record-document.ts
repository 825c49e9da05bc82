import type { Block, DocumentText, Section } from '#domain/document/blocks.ts';
import { type MappedSkill, type PathRecord, toHours } from '#domain/record.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '#islands/speech.ts';

/** The record as a document, to show, print and save: the declaration first, then each part that holds something. */
export function recordDocument(speech: Speech, record: PathRecord, name: string, at: number): DocumentText {
  const { text } = speech;
  const on = text('record.made', { day: formatDate(speech.locale, at) });
  return {
    title: text('record.title'),
    subtitle: name === '' ? on : `${name}. ${on}`,
    sections: [
      section('about', text('record.about'), paragraph(text('record.statement')), paragraph(text('record.simulated'))),
      ...lessonSection(speech, record),
      ...checkSections(speech, record),
      ...workSections(speech, record),
      ...scoreSection(speech, record),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

/** What the finished lessons teach, with the codes of the frameworks: on the page it is folded away. */
export function skillSection({ text }: Speech, skills: readonly MappedSkill[]): Section {
  const codes = (own: readonly string[]) => own.join(', ');
  const items = skills.map(({ statement, uni, digcomp, ecf }) =>
    text('record.skill', { statement, uni: codes(uni), digcomp: codes(digcomp), ecf: codes(ecf) }),
  );
  return section('skills', text('record.skills'), paragraph(text('record.mapping')), { kind: 'list', items });
}

function lessonSection(speech: Speech, { lessons, lessonCount, minutes }: PathRecord): Section[] {
  const { text } = speech;
  const planned = toHours(minutes);
  const tables = lessons.map(({ course, of, rows }) =>
    table(
      text('record.lessons.of', { course, count: rows.length, of }),
      heads(speech, 'lesson', 'finished', 'minutes'),
      rows.map((row) => [row.title, sayDay(speech, row.at), String(row.minutes)]),
    ),
  );
  if (tables.length === 0) return [];
  const total = text('record.hours', { count: speech.counted('record.count', lessonCount), ...planned });
  return [section('lessons', text('record.lessons'), paragraph(total), ...tables)];
}

function checkSections(speech: Speech, { quizzes, checks }: PathRecord): Section[] {
  const { text } = speech;
  const quizRows = quizzes.map(({ course, of, settled, right, at }) => [
    course,
    text('record.outOf', { count: settled, of }),
    text('record.outOf', { count: right, of }),
    sayDay(speech, at),
  ]);
  const checkRows = checks.map(({ at, of, settled, right }) => [
    sayDay(speech, at),
    text('record.outOf', { count: settled, of }),
    text('record.outOf', { count: right, of }),
  ]);
  return [
    tableSection(speech, 'quizzes', heads(speech, 'course', 'settled', 'right', 'last'), quizRows),
    tableSection(speech, 'checks', heads(speech, 'begun', 'settled', 'right'), checkRows),
  ];
}

function workSections(speech: Speech, { shifts, projects }: PathRecord): Section[] {
  const { text } = speech;
  const shiftRows = shifts.map(({ kind, title, at, days }) => [
    title || text('record.unnamed'),
    text(`record.kind.${kind}`),
    String(days),
    sayDay(speech, at),
  ]);
  const projectRows = projects.map(({ name, at, isCopy, begun }) => [
    isCopy ? text('record.copy', { name }) : name,
    begun ? begun.map((part) => text(`record.part.${part}`)).join(', ') : text('record.notRead'),
    sayDay(speech, at),
  ]);
  return [
    tableSection(speech, 'shifts', heads(speech, 'shift', 'kind', 'days', 'changed'), shiftRows),
    tableSection(speech, 'projects', heads(speech, 'project', 'parts', 'changed'), projectRows),
  ];
}

function scoreSection(speech: Speech, { finalProject }: PathRecord): Section[] {
  if (!finalProject) return [];
  const { at, ...scores } = finalProject;
  const line = speech.text('record.score', { ...scores, day: formatDate(speech.locale, at) });
  return [section('finalProject', speech.text('record.finalProject'), paragraph(line))];
}

/** A day that stays on one line, in a cell as narrow as a phone leaves it. */
function sayDay({ locale }: Speech, at: number): string {
  return formatDate(locale, at, 'short').replaceAll(' ', '\u00a0');
}

function heads({ text }: Speech, ...names: string[]): string[] {
  return names.map((name) => text(`record.head.${name}`));
}

function tableSection({ text }: Speech, id: string, head: string[], rows: string[][]): Section {
  const blocks = rows.length === 0 ? [] : [table(text(`record.${id}.what`), head, rows)];
  return section(id, text(`record.${id}`), ...blocks);
}

function section(id: string, title: string, ...blocks: Block[]): Section {
  return { id, title, blocks };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function table(caption: string, head: string[], rows: string[][]): Block {
  return { kind: 'table', caption, head, rows };
}
