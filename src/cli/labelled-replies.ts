import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answered,
  answeredOf,
  type CoachData,
  type Language,
  type ReadClause,
  readClauses,
  type Span,
} from '#domain/reply/coach.ts';
import { type Component, components } from '#domain/reply/components.ts';
import { createClassifier } from '#domain/reply/lexicon.ts';
import { projectRoot } from './step.ts';

/** A reply with what it does, as somebody marked it. */
export interface LabelledReply {
  id: string;
  language: Language;
  /** Replies to one message: they are never on both sides of a fold. */
  group: string;
  answered: Answered;
  text: string;
  does: ReadonlyMap<Component, readonly Span[]>;
  /** Where two readers, or one, were not sure: left out. */
  unsure: ReadonlySet<Component>;
}

const folder = join(projectRoot, 'content', 'replies');

/** The replies the coach is trained on: `content/replies/<language>-*.jsonl`, in the order of their files. */
export function readTrainingReplies(language: Language): LabelledReply[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => new RegExp(`^${language}-[a-z]\\.jsonl$`).test(name))
    : [];
  return files.sort().flatMap((name) =>
    readLines(join(folder, name)).map((raw): LabelledReply => {
      const {
        id,
        kind,
        message,
        text,
        does,
        unsure = [],
      } = raw as unknown as {
        id: string;
        kind: string;
        message: string;
        text: string;
        does: Record<string, string[]>;
        unsure?: string[];
      }; // checked by tests/content
      const spans = Object.entries(does).map(([name, words]): [Component, Span[]] => [
        name as Component, // checked by tests/content
        words.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
      ]);
      return {
        id,
        language,
        group: `${name} ${message}`,
        answered: kindOf(kind),
        text,
        does: new Map(spans),
        unsure: new Set(unsure as Component[]),
      };
    }),
  );
}

/** The 240 replies nobody used for words, turns or weights. */
export function readHeldOutReplies(language: Language): LabelledReply[] {
  return readLines(join(folder, 'held-out.jsonl')).flatMap((raw) => {
    const { id, lang, situation, text, labels, unsure } = raw as unknown as {
      id: string;
      lang: string;
      situation: string;
      text: string;
      labels: Component[];
      unsure: Component[];
    }; // written so
    if (lang !== language) return [];
    const does = new Map(labels.map((label) => [label, []] as const));
    return [
      { id, language, group: situation, answered: answeredBySituation(situation), text, does, unsure: new Set(unsure) },
    ];
  });
}

const bySituation: Record<string, Answered> = {
  q: 'question',
  cl: 'complaint',
  ch: 'complaint',
  d: 'dissent',
  m: 'misinformation',
  t: 'troll',
  p: 'praise',
};

/** What a situation such as `cl3` asks; «other» when its letters say nothing. */
export function answeredBySituation(situation: string): Answered {
  return bySituation[situation.replace(/\d+$/, '')] ?? 'other';
}

function kindOf(kind: string): Answered {
  if (kind === 'furious') return 'complaint';
  return kind === 'rumour' ? 'misinformation' : answeredOf(kind);
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The words and turns of a language. */
export async function readCoachWords(language: Language): Promise<Pick<CoachData, 'lexicon' | 'rules'>> {
  const [{ lexicon }, { rules }] =
    language === 'it'
      ? await Promise.all([import('#domain/reply/lexicon-it.ts'), import('#domain/reply/rules-it.ts')])
      : await Promise.all([import('#domain/reply/lexicon-en.ts'), import('#domain/reply/rules-en.ts')]);
  return { lexicon, rules };
}

/** Replies as clauses with their features. */
export async function readAllClauses(replies: readonly LabelledReply[], language: Language): Promise<ReadClause[][]> {
  const { lexicon, rules } = await readCoachWords(language);
  const classify = createClassifier(lexicon);
  return replies.map(({ text, answered }) => readClauses(text, answered, language, classify, rules));
}

export { components };
