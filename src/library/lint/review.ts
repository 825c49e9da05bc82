import { reviewSourceFile } from '../review.ts';
import { findUnknown } from './known.ts';
import { type Check, repeats } from './rule.ts';

/** Look-alikes are known skills, each once in its group. */
export function checkReview(check: Check): void {
  const { library, report } = check;
  for (const { entry } of repeats(library.review.groups.map(({ id }) => id)))
    report.error(reviewSourceFile, `The group \`${entry}\` is here twice. Keep one.`);
  for (const { id, skills } of library.review.groups) {
    for (const { entry } of repeats(skills))
      report.error(reviewSourceFile, `\`${id}\` names the skill \`${entry}\` twice. Keep one.`);
    for (const skill of skills) {
      const unknown = findUnknown(check, 'skills', skill);
      if (unknown) report.error(reviewSourceFile, `\`${id}\`: ${unknown}`);
    }
  }
}
