import { carriedThings, type ExportForm } from './export-form.ts';
import { type Status, statuses } from './shape.ts';

const all = { carries: carriedThings, mostMedia: Number.POSITIVE_INFINITY };
/** A calendar shows what is not certain yet as such; an idea or a draft may still come to nothing. */
const settling: readonly Status[] = ['review', 'changes', 'approved', 'scheduled', 'published'];

/** The forms of export that are for people: programs that publish are in `formats/scheduler-formats.ts`. */
export const peopleForms = {
  calendar: { ...all, id: 'calendar', needs: 'day', statuses: settling },
  sheet: { ...all, id: 'sheet', statuses },
  document: { ...all, id: 'document', statuses },
} as const satisfies Record<string, ExportForm>;
export type PeopleFormId = keyof typeof peopleForms;
