import type { Locale } from '#i18n/locales.ts';
import { countWords } from '../readability.ts';
import { partLists } from './question-parts.ts';
import { type AskedQuestion, askedQuestions, type Check, type YamlPath } from './rule.ts';
import { textsOf } from './texts.ts';

const feedbackWords = { least: 15, most: 60 };
const stemWords = { least: 10, most: 70 };
const explanations = new Set<string | number>(['feedback', 'why', 'otherwise']);

/** Whether what stands at `path` of a question explains an answer. */
export function isExplanation(path: YamlPath): boolean {
  return explanations.has(path.at(-2) ?? '') || path[0] === 'debrief';
}

const languages: Record<Locale, string> = { it: 'Italian', en: 'English' };

/** The words of a question: told apart from one another, neither too short to explain nor too long to read. */
export function checkQuestionTexts(check: Check): void {
  for (const asked of askedQuestions(check)) {
    checkEqualTexts(asked);
    checkLengths(asked);
  }
}

function checkEqualTexts({ question, error }: AskedQuestion): void {
  for (const { parts } of partLists(question))
    for (const locale of ['it', 'en'] as const) {
      const seen = new Map<string, string>();
      for (const { id, text, path } of parts) {
        if (!text) continue;
        const plain = text[locale].toLowerCase().replace(/[\s.]+$/, '');
        const twin = seen.get(plain);
        if (twin !== undefined)
          error(
            `\`${twin}\` and \`${id}\` say the same in ${languages[locale]}. Word them so that one can choose.`,
            ...path,
          );
        else seen.set(plain, id);
      }
    }
}

function checkLengths({ question, warn }: AskedQuestion): void {
  for (const { text, path, locale } of textsOf(question)) {
    const explains = isExplanation(path);
    if (!explains && path[0] !== 'stem') continue;
    const { least, most } = explains ? feedbackWords : stemWords;
    const words = countWords(text);
    if (words >= least && words <= most) continue;
    const what = explains ? 'an explanation' : 'a stem';
    warn(
      `\`${path.slice(0, -1).join('.')}\` has ${words} words in ${languages[locale]}; ${what} has ${least} to ${most}.`,
      ...path,
    );
  }
}
