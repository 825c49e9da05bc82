import type { Localised } from '#i18n/locales.ts';
import type { QuestionSource } from '../question-schema.ts';
import type { YamlPath } from './rule.ts';

/** An option, item, pair, slip, idea, criterion, turn or choice. */
export interface Part {
  id: string;
  /** The words it is told apart by; none for a slip, which is a number, and for a turn. */
  text: Localised | undefined;
  path: YamlPath;
}

/** Parts shown together. `named`: their ids are told apart here (a match names its pairs once, by their rights). */
export interface PartList {
  parts: Part[];
  named: boolean;
}

/** The lists of parts of a question of any kind, each with the line it comes from. */
export function partLists(question: QuestionSource): PartList[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [list(question.options, ['options'], ({ text }) => text)];
    case 'order':
      return [list(question.items, ['items'], ({ text }) => text)];
    case 'match': {
      const lefts = list(question.pairs, ['pairs'], ({ left }) => left);
      const rights = list(question.pairs, ['pairs'], ({ right }) => right);
      const extra = list(question.extra, ['extra'], ({ right }) => right);
      return [
        { ...lefts, named: false },
        { parts: [...rights.parts, ...extra.parts], named: true },
      ];
    }
    case 'numeric':
      return [list(question.near, ['near'], () => undefined)];
    case 'short':
      return [list(question.ideas, ['ideas'], ({ label }) => label)];
    case 'rate':
      return [list(question.criteria, ['criteria'], ({ label }) => label)];
    case 'branch':
      return [
        list(question.turns, ['turns'], () => undefined),
        ...question.turns.map(({ choices }, turn) => list(choices, ['turns', turn, 'choices'], ({ text }) => text)),
      ];
  }
}

function list<T extends { id: string }>(
  entries: T[],
  path: YamlPath,
  textOf: (entry: T) => Localised | undefined,
): PartList {
  const parts = entries.map((entry, position) => ({ id: entry.id, text: textOf(entry), path: [...path, position] }));
  return { parts, named: true };
}
