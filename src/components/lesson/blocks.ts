import type { LessonBlock } from '#domain/lesson-blocks.ts';
import Bench from './Bench.astro';
import Blank from './Blank.astro';
import Case from './Case.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Faded from './Faded.astro';
import Hint from './Hint.astro';
import Mistakes from './Mistakes.astro';
import Model from './Model.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Question from './Question.astro';
import RunChart from './RunChart.astro';
import Scene from './Scene.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import Why from './Why.astro';
import Worked from './Worked.astro';

/** What a lesson's prose may place: a name in the table without a component here does not compile. */
export const blocks = {
  Bench,
  Blank,
  Case,
  Checklist,
  Cite,
  Fact,
  Faded,
  Hint,
  Mistakes,
  Model,
  Note,
  Picture,
  Question,
  RunChart,
  Scene,
  Term,
  Tool,
  Why,
  Worked,
} satisfies Record<LessonBlock, unknown>;
