import { findUnknown, sayUnknown } from './known.ts';
import { findPlace, type PathPlaces, placesOf } from './path-places.ts';
import { type AskedQuestion, askedQuestions, type Check } from './rule.ts';

/** What a question names exists: its skill, its client, and the passage that answers it, in both languages. */
export function checkQuestionReferences(check: Check): void {
  const places = placesOf(check.library);
  for (const asked of askedQuestions(check)) {
    const { question, error } = asked;
    const skill = findUnknown(check, 'skills', question.skill);
    if (skill) error(skill, 'skill');
    const brand = question.case && findUnknown(check, 'brands', question.case);
    if (brand) error(brand, 'case');
    checkPassage(asked, places);
  }
}

function checkPassage({ question, set, error }: AskedQuestion, places: PathPlaces): void {
  const [id = '', heading = ''] = question.ref.split('#');
  const found = findPlace(places, id);
  if (found === 'unread') return;
  if (!found) return error(sayUnknown('lesson', id, 'courses'), 'ref');
  if (!found.lesson)
    return error(`\`ref\` leads to \`${id}\`, which is not written yet. Choose a passage that can be read.`, 'ref');
  const asker = set.lesson ?? set.course.lessons.at(-1);
  if (found.place > (places.get(asker?.id ?? '')?.place ?? Number.POSITIVE_INFINITY))
    error(`\`ref\` leads to \`${id}\`, which comes later in the path. Ask only what has been taught.`, 'ref');
  for (const { sections, file } of [found.lesson.prose.it, found.lesson.prose.en])
    if (!sections.some((section) => section.id === heading))
      error(`\`ref\` leads to \`#${heading}\`, a heading ${file} does not have. Correct it here or there.`, 'ref');
}
