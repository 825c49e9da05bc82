import { hasFinalProject, readFinalProject } from '../final-project.ts';
import { lessonIds } from '../final-project-view.ts';
import type { Rule } from './rule.ts';

/** The final project: its files fit their forms, ids are unique and known, every example scores every criterion. */
export const checkFinalProject: Rule = ({ library, report, root }) => {
  if (hasFinalProject(root)) readFinalProject(root, { brands: library.brands, lessons: lessonIds(library) }, report);
};
