import { countGraphemes } from '#domain/count/graphemes.ts';
import { countWords } from './fold-rows.ts';

/** What is written field by field for an assistant. */
export interface RequestFields {
  task: string;
  material: string;
  limits: string;
}
export type RequestField = keyof RequestFields;
export const requestFields: readonly RequestField[] = ['task', 'material', 'limits'];

/** What stands between the fields, in the person's language. `{material}` and the like are not filled in here. */
export interface RequestWords {
  material: string;
  limits: string;
  /** The last part, always there: mark what is not in the material. */
  close: string;
}

/** What a request lacks, or has too much of. */
export type RequestProblem = 'no-task' | 'no-material' | 'no-limits' | 'too-long';

/** Characters a field: what a page of material has, several times over. */
export const longestField = 8000;

/** The fields as they are used: the person's, all three, once one of them has something; before, the example. */
export function fieldsInUse(written: RequestFields, sample: RequestFields): RequestFields {
  return isBlank(written) ? sample : written;
}

export function isBlank(fields: RequestFields): boolean {
  return requestFields.every((field) => fields[field].trim() === '');
}

/** What the person should know before copying, in the order of the fields. A field of emoji alone says nothing. */
export function requestProblems(fields: RequestFields): RequestProblem[] {
  const empty = requestFields.filter((field) => countWords(fields[field]) === 0);
  const isLong = requestFields.some((field) => countGraphemes(fields[field]) > longestField);
  return [...empty.map((field) => `no-${field}` as const), ...(isLong ? (['too-long'] as const) : [])];
}

/**
 * One request: the task, then the material between two rules so that its end is seen, then the limits, then the closing
 * part. An empty field leaves its heading out with it.
 */
export function composeRequest(fields: RequestFields, words: RequestWords): string {
  const [task, material, limits] = requestFields.map((field) => fields[field].trim());
  return [
    task,
    material && `${words.material}\n---\n${material}\n---`,
    limits && `${words.limits}\n${limits}`,
    words.close,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}
