import type { Locale } from '#i18n/locales.ts';
import type { Check } from './rule.ts';
import { allTexts } from './texts.ts';

const condescending = 'What is plain to one reader is not to another: cut it, or give the reason.';
const verdict = 'Say «Non ancora» / “Not yet”, and why.';
const lazyOption = 'Write an option that somebody would really choose.';

/** What is never said, and what to do instead. */
const banned: Record<Locale, Record<string, string>> = {
  it: {
    'sbagliato!': verdict,
    'tutte le precedenti': lazyOption,
    'nessuna delle precedenti': lazyOption,
    ovviamente: condescending,
    semplicemente: condescending,
  },
  en: {
    'wrong!': verdict,
    'all of the above': lazyOption,
    'none of the above': lazyOption,
    obviously: condescending,
    simply: condescending,
  },
};

/** A word between asterisks: prose is marked up so, and shown with its asterisks anywhere else. */
const asterisks = /\*\p{L}[^*\n]*\*/u;
const straightApostrophe = /\S*(?:\p{L}'|'\p{L})\S*/u;

/** Phrases the site never uses, and apostrophes as a typewriter made them. */
export function checkPhrases(check: Check): void {
  const patterns = { it: compile(banned.it), en: compile(banned.en) };
  for (const { file, line, locale, text } of allTexts(check)) {
    for (const { phrase, pattern, cure } of patterns[locale])
      if (pattern.test(text)) check.report.error(file, `«${phrase}» is not used here. ${cure}`, line);
    const marked = asterisks.exec(text)?.[0];
    if (marked)
      check.report.error(file, `«${marked}» is shown with its asterisks. Put the word in quotation marks.`, line);
    const found = straightApostrophe.exec(text)?.[0];
    if (found) check.report.error(file, `«${found}» has a straight apostrophe. Write ’.`, line);
  }
}

function compile(phrases: Record<string, string>) {
  return Object.entries(phrases).map(([phrase, cure]) => ({
    phrase,
    cure,
    pattern: new RegExp(`(?<!\\p{L})${phrase.replaceAll(' ', '\\s+')}(?!\\p{L})`, 'iu'),
  }));
}
