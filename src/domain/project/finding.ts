import { type DocumentShape, field, fieldName } from './fields.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What a rule found, as a code: words for codes live in `content/ui`. */
export interface Finding<Code extends string = string> {
  code: Code;
  severity: Severity;
  /** The field to go to: `objectives/objectives/7f3a/target`. */
  path: string;
  /** Fills the sentence: numbers are written the local way, texts are what the person wrote. */
  params: Readonly<Record<string, string | number>>;
}

/** The reasons for which findings are put aside («lo so, perché …»), each under its finding's key. */
export const reviewShape = { silenced: field.list(200, { reason: field.long(400) }) } as const;

/**
 * The key under which a finding is put aside: the rule and the items it speaks of, so that a reason given for one
 * objective says nothing of another, and holds while the item's words change.
 */
export function keyOf(document: DocumentShape, { code, path }: Pick<Finding, 'code' | 'path'>): string {
  const names = fieldName(document, path).split('.');
  const items = path.split('/').filter((part) => !names.includes(part));
  return [code, ...items].join('_');
}

const order: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The gravest first; of one gravity in the order found. */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity]);
}
