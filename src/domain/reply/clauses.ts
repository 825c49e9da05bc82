import type { Token } from './tokens.ts';

/** A run of tokens read together: what stands between marks, or before a word that opens a new thought. */
export interface Clause {
  tokens: readonly Token[];
  /** The mark that closes it, '' for none. */
  close: string;
}

const hard = new Set(['.', '!', '?', ';', ':', '…', '—', '–', '(', ')']);
const openers = {
  it: new Set([
    'e',
    'ma',
    'pero',
    'quindi',
    'cosi',
    'poi',
    'perche',
    'se',
    'che',
    'intanto',
    'comunque',
    'anzi',
    'solo',
  ]),
  en: new Set(['and', 'but', 'so', 'then', 'because', 'if', 'though', 'which', 'meanwhile', 'or', 'while', 'when']),
};

/** Shortest run of words that a comma or an opener may leave behind it. */
const least = 3;

/** Cuts tokens into clauses. Marks are left out, a comma and an opening word cut only after so many words. */
export function clausesOf(tokens: readonly Token[], language: 'it' | 'en', text: string): Clause[] {
  const clauses: Clause[] = [];
  let now: Token[] = [];
  const close = (mark: string) => {
    if (now.length > 0) clauses.push({ tokens: now, close: mark });
    else if (clauses.length > 0 && (mark === '?' || mark === '!')) {
      const last = clauses.pop();
      if (last) clauses.push({ ...last, close: last.close === '?' ? '?' : mark });
    }
    now = [];
  };
  let last = 0;
  for (const token of tokens) {
    if (text.slice(last, token.start).includes('\n')) close('');
    last = token.end;
    if (token.isWord || token.low.startsWith('#')) {
      if (now.length >= least && openers[language].has(token.low)) close('');
      now.push(token);
    } else if (hard.has(token.low) || token.low.startsWith('..')) close(token.low);
    else if (token.low === ',' && now.length >= least) close(',');
  }
  close('');
  return clauses;
}
