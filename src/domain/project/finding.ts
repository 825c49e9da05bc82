import { type DocumentShape, field, fieldName } from './fields.ts';
import { keepEach } from './keep-each.ts';

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

/** A finding is of one document, and stays the same object while it says the same: its key is made once. */
const keys = new WeakMap<Pick<Finding, 'code' | 'path'>, string>();

/**
 * The key under which a finding is put aside: the rule and the items it speaks of, so that a reason given for one
 * objective says nothing of another, and holds while the item's words change.
 */
export function keyOf(document: DocumentShape, finding: Pick<Finding, 'code' | 'path'>): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { code, path } = finding;
  const names = fieldName(document, path).split('.');
  const items = path.split('/').filter((part) => !names.includes(part));
  const key = [code, ...items].join('_');
  keys.set(finding, key);
  return key;
}

/** The findings of a document that nobody put aside. */
export function heardFindings<F extends Finding>(
  shape: DocumentShape,
  { review }: { review: { silenced: readonly { id: string }[] } },
  findings: readonly F[],
): F[] {
  const silenced = new Set(review.silenced.map(({ id }) => id));
  return findings.filter((finding) => !silenced.has(keyOf(shape, finding)));
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
  return sortFindings(
    codesOf(rules).map((code) => {
      const { severity, check } = rules[code];
      return check(document, facts).map(({ path, params }) => ({ code, severity, path, params }));
    }),
  );
}

/**
 * The same table run again and again on a document that is being written. A check is made again only when a section it
 * read the last time is another object: checks are pure, so with the same sections they find the same. Findings that
 * say the same are the same objects, so that who draws them draws only what is new.
 */
export function createRuleRunner<Code extends string, Document extends object, Facts>(
  rules: Readonly<Record<Code, Rule<Document, Facts>>>,
): (document: Document, facts: Facts) => Finding<Code>[] {
  const known = new Map<Code, { read: Map<PropertyKey, unknown>; facts: Facts; findings: Finding<Code>[] }>();
  // A check may give again what it found before: so does this.
  const made = new WeakMap<Found, Finding<Code>>();

  function check(code: Code, document: Document, facts: Facts): Finding<Code>[] {
    const before = known.get(code);
    if (before?.facts === facts && [...before.read].every(([name, value]) => Reflect.get(document, name) === value))
      return before.findings;
    const { severity, check: find } = rules[code];
    const read = new Map<PropertyKey, unknown>();
    const now = find(watchReads(document, read), facts).map((found) => {
      const finding = made.get(found) ?? { code, severity, path: found.path, params: found.params };
      made.set(found, finding);
      return finding;
    });
    const findings = keepEach(before?.findings ?? [], now);
    known.set(code, { read, facts, findings });
    return findings;
  }

  return (document, facts) => sortFindings(codesOf(rules).map((code) => check(code, document, facts)));
}

function codesOf<Code extends string>(rules: Readonly<Record<Code, unknown>>): Code[] {
  return Object.keys(rules) as Code[]; // The keys of the table are its type.
}

function sortFindings<Code extends string>(found: readonly Finding<Code>[][]): Finding<Code>[] {
  return found.flat().sort((a, b) => order[a.severity] - order[b.severity]);
}

/** The same document, which notes what is read of it. */
function watchReads<Document extends object>(document: Document, read: Map<PropertyKey, unknown>): Document {
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      read.set(name, value);
      return value;
    },
  });
}
