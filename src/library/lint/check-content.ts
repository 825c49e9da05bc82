import type { Library } from '../library.ts';
import type { ProblemList } from '../problem.ts';
import { checkAnswerShape } from './answer-shape.ts';
import { checkBlocks } from './blocks.ts';
import { checkBranches } from './branch-paths.ts';
import { checkCareer } from './career.ts';
import { checkCommunity } from './community.ts';
import { checkCourses } from './courses.ts';
import { checkDocumentWords } from './document-words.ts';
import { checkFactDates } from './fact-dates.ts';
import { checkFigures } from './figures.ts';
import { checkFinalProject } from './final-project.ts';
import { checkGlossary } from './glossary.ts';
import { checkHints } from './hints.ts';
import { checkIds } from './ids.ts';
import { checkLessonBenches } from './lesson-benches.ts';
import { checkLessonLists } from './lesson-lists.ts';
import { checkLessonPictures } from './lesson-pictures.ts';
import { checkLessonShape } from './lesson-shape.ts';
import { checkLinks } from './links.ts';
import { checkPhrases } from './phrases.ts';
import { checkQuestionKinds } from './question-kinds.ts';
import { checkQuestionPlaces } from './question-places.ts';
import { checkQuestionReferences } from './question-references.ts';
import { checkQuestionTexts } from './question-texts.ts';
import { checkReading } from './reading.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedWords } from './repeated-words.ts';
import { checkReview } from './review.ts';
import type { Rule } from './rule.ts';
import { checkSizes } from './sizes.ts';
import { checkSkeleton } from './skeleton.ts';
import { checkTrade } from './trade.ts';
import { checkUiStrings } from './ui-strings.ts';
import { checkUiUsage } from './ui-usage.ts';

/** Every rule of the content, in the order an author would mend: form first, then what is said, then how it reads. */
const rules: readonly Rule[] = [
  checkIds,
  checkCourses,
  checkSkeleton,
  checkBlocks,
  checkLessonShape,
  checkQuestionPlaces,
  checkSizes,
  checkReferences,
  checkRepeatedWords,
  checkQuestionReferences,
  checkLessonLists,
  checkLessonBenches,
  checkLessonPictures,
  checkFactDates,
  checkLinks,
  checkQuestionKinds,
  checkBranches,
  checkHints,
  checkQuestionTexts,
  checkFigures,
  checkPhrases,
  checkGlossary,
  checkTrade,
  checkCareer,
  checkReview,
  checkUiStrings,
  checkUiUsage,
  checkDocumentWords,
  checkCommunity,
  checkFinalProject,
  checkAnswerShape,
  checkReading,
];

/**
 * Checks everything the library read, beyond the form of single files. What is wrong is added to `problems`.
 * `root`: the folder that holds `courses/` and `content/`. `on`: the day the check is for, `YYYY-MM-DD`; without it
 * dates are compared with one another only.
 */
export function checkContent(library: Library, problems: ProblemList, root: string, on?: string): void {
  const broken = new Set(problems.errors.map(({ file }) => file));
  for (const rule of rules) rule({ library, report: problems, root, on, broken });
}
