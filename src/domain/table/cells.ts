import { readNumber } from '#domain/number-text.ts';
import { planShape } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import { longestText } from '#domain/project/fields.ts';
import { readValue } from '#domain/project/fit.ts';
import type { Column } from './columns.ts';
import { findNamed, type TableFacts } from './facts.ts';
import type { Target } from './headers.ts';
import type { ProblemCode } from './problem.ts';
import { actionWords, foldWord, readFlag, stageWords, statusWords, type Words } from './words.ts';

/** What a cell says: values of a post's fields, lines to keep in the notes, or why it cannot be read. */
export interface CellRead {
  fields?: Readonly<Record<string, Value>>;
  keep?: readonly string[];
  code?: ProblemCode;
}

type CellReader = (cell: string, facts: TableFacts, column: Column) => CellRead;

const { fields } = planShape.posts.posts;

/** One line where the field has one; a text of several stays as it is written. */
function text(name: string, isLong = false): CellReader {
  return (cell) => {
    if (cell.length > longestText) return { code: 'tooLong' };
    const isBlank = cell.trim() === '';
    return { fields: { [name]: isBlank ? '' : isLong ? cell : cell.replace(/\s*\n\s*/g, ' ') } };
  };
}

function word(name: string, words: Words<string>, code?: ProblemCode): CellReader {
  return (cell, _facts, column) => {
    const found = cell.trim() === '' ? '' : words.get(foldWord(cell));
    if (found !== undefined) return { fields: { [name]: found } };
    return code ? { code } : kept(cell, column);
  };
}

function named(name: 'pillar' | 'objective' | 'audience'): CellReader {
  return (cell, facts, column) => {
    if (cell.trim() === '') return { fields: { [name]: '' } };
    const id = findNamed(cell, facts[`${name}s`]);
    return id === undefined ? kept(cell, column) : { fields: { [name]: id } };
  };
}

function number(name: 'minutes' | 'cost'): CellReader {
  const field = fields[name];
  return (cell, { locale }) => {
    const read = readNumber(cell, locale, field.unit);
    if (read.type === 'not-a-number') return { code: 'notANumber' };
    const value = read.type === 'empty' ? null : read.value;
    return readValue(field, value) ? { fields: { [name]: value } } : { code: 'outOfRange' };
  };
}

/** Labels of programs: one may name a pillar, the others are kept. */
const labels: CellReader = (cell, { pillars }, column) => {
  const said = cell.split(/[,;\n]/).filter((one) => one.trim() !== '');
  const pillar = [cell, ...said].map((one) => findNamed(one, pillars)).find((id) => id !== undefined);
  const rest = findNamed(cell, pillars) === undefined ? said.filter((one) => !findNamed(one, pillars)) : [];
  const line = rest.map((one) => one.trim()).join(', ');
  return { fields: pillar === undefined ? {} : { pillar }, keep: line === '' ? [] : keepLine(line, column) };
};

const mode: CellReader = (cell, _facts, column) => {
  const said = foldWord(cell);
  if (/^(?:auto|automatic|automatica|automatico|automatically)$/.test(said)) return { fields: { mode: 'auto' } };
  if (/^(?:reminder|promemoria|a mano|by hand|manual|manuale)$/.test(said) || readFlag(cell))
    return { fields: { mode: 'reminder' } };
  return readFlag(cell) === false ? { fields: { mode: '' } } : kept(cell, column);
};

const ai: CellReader = (cell) => {
  const flag = readFlag(cell);
  return flag === undefined ? { code: 'badFlag' } : { fields: { ai: flag } };
};

/** A word no field takes, kept in the notes under its heading, so that nothing is lost. */
function kept(cell: string, column: Column): CellRead {
  return { keep: keepLine(cell, column) };
}

function keepLine(cell: string, { header }: Column): string[] {
  const line = cell.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  return [header === '' ? line : `${header}: ${line}`];
}

/** How the cells of a column are read, by what the column says. The others need the whole row: see `rows.ts`. */
export const cellReaders: Partial<Record<Target, CellReader>> = {
  title: text('title'),
  text: text('text', true),
  firstComment: text('firstComment', true),
  hashtags: text('hashtags'),
  mentions: text('mentions'),
  link: text('link'),
  utmSource: text('utmSource'),
  utmMedium: text('utmMedium'),
  utmCampaign: text('utmCampaign'),
  utmContent: text('utmContent'),
  owner: text('owner'),
  notes: text('notes', true),
  status: word('status', statusWords, 'unknownStatus'),
  stage: word('stage', stageWords),
  action: word('action', actionWords),
  pillar: named('pillar'),
  objective: named('objective'),
  audience: named('audience'),
  minutes: number('minutes'),
  cost: number('cost'),
  labels,
  mode,
  ai,
  keep: (cell, _facts, column) => kept(cell, column),
};
