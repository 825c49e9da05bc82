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

/**
 * What a check gives back: where, and what fills the sentence. Code and severity are the table's. A day comes as
 * `YYYY-MM-DD`, to be written out by who shows it.
 */
export type Found = Omit<Finding, 'severity' | 'code'>;

/** One rule of a document: how grave what it finds is, the lesson that teaches it, and the check. */
export interface Rule<Document, Facts> {
  severity: Severity;
  /** The id of the lesson. */
  lesson: string;
  check(document: Document, facts: Facts): Found[];
}

/** All that a table of rules finds in a document: the gravest first, within a gravity in the order of the table. */
export function runRules<Code extends string, Document, Facts>(
  rules: Readonly<Record<Code, Rule<Document, Facts>>>,
  document: Document,
  facts: Facts,
): Finding<Code>[] {
  const codes = Object.keys(rules) as Code[]; // The keys of the table are its type.
  const found = codes.flatMap((code) => {
    const { severity, check } = rules[code];
    return check(document, facts).map(({ path, params }) => ({ code, severity, path, params }));
  });
  return found.sort((a, b) => order[a.severity] - order[b.severity]);
}
