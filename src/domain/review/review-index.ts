import type { Aliases } from '#domain/aliases.ts';
import type { QuestionKind } from '#domain/question.ts';

/** A question that may be asked again: `<owner>/<question>`, where the owner is a lesson or a course's quiz. */
export interface ReviewQuestion {
  id: string;
  kind: QuestionKind;
}

export interface ReviewSkill {
  id: string;
  /** «Dato …, so …», in the language of the file. */
  statement: string;
  course: { id: string; number: number; title: string };
  /** The lesson that teaches it: the skill enters the review when this is finished. */
  lesson: { id: string; title: string; href: string };
  /** Every question on the skill that is marked, in the order of the path: a guess is not. */
  questions: ReviewQuestion[];
}

/** A lesson or a quiz that has questions. */
export interface ReviewOwner {
  title: string;
  href: string;
  /** The address of its questions: only those of what is due are fetched. */
  file: string;
  /** The lessons to have finished before its questions are asked here: itself, or for a quiz all of its course. */
  needs: string[];
}

/** Skills that are easily taken for one another, asked side by side. */
export interface LookAlikes {
  id: string;
  skills: string[];
}

/** What the review and the progress are read against, in one language. */
export interface ReviewIndex {
  /** In the order of the path. */
  skills: ReviewSkill[];
  owners: Record<string, ReviewOwner>;
  groups: LookAlikes[];
  /** How long one sitting is meant to be. */
  minutes: number;
  /** How long a question of each kind is reckoned to take: an estimate. */
  secondsOf: Record<QuestionKind, number>;
  aliases: Aliases;
}
