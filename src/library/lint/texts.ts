import type { Locale } from '#i18n/locales.ts';
import { tradeFile } from '../trade.ts';
import { type Check, pathLessons, questionSets, type YamlPath } from './rule.ts';
import { readUi } from './ui-strings.ts';

/** One text in one language, and where it stands in its file. */
export interface TextAt {
  locale: Locale;
  text: string;
  /** Down to the language: `['options', 0, 'feedback', 'it']`. */
  path: YamlPath;
}

/** Every `{ it: "…", en: "…" }` in a value read from YAML, as two texts. */
export function textsOf(value: unknown, path: YamlPath = []): TextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('it' in value && 'en' in value && typeof value.it === 'string' && typeof value.en === 'string')
    return [
      { locale: 'it', text: value.it, path: [...path, 'it'] },
      { locale: 'en', text: value.en, path: [...path, 'en'] },
    ];
  if (Array.isArray(value)) return value.flatMap((entry, position) => textsOf(entry, [...path, position]));
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key]));
}

/** A text of any file, ready to be reported on. */
export interface PlacedText {
  file: string;
  line: number | undefined;
  locale: Locale;
  text: string;
}

/** Everything people read that comes from `courses/` and `content/`: prose, questions, forms, strings of the interface. */
export function allTexts(check: Check): PlacedText[] {
  return [...proseTexts(check), ...yamlTexts(check), ...uiTexts(check)];
}

function proseTexts({ library }: Check): PlacedText[] {
  return pathLessons(library).flatMap(({ lesson }) =>
    (['it', 'en'] as const).flatMap((locale) => {
      const { file, sections } = lesson.prose[locale];
      return sections.flatMap(({ passages, placed }) => [
        ...passages.map(({ text, line }) => ({ file, line, locale, text })),
        ...placed.flatMap(({ props, line }) => writtenProps(props).map((text) => ({ file, line, locale, text }))),
      ]);
    }),
  );
}

/** The props that are words for people: a blank's label, the question of «Perché?». */
export function writtenProps({ label, prompt }: Record<string, string>): string[] {
  return [label, prompt].filter((text) => text !== undefined);
}

function yamlTexts({ library }: Check): PlacedText[] {
  const { courses, terms, skills, brands, channels, charts, sources, trade } = library;
  const place = (file: string, value: unknown, lineOf: (path: YamlPath) => number | undefined = () => undefined) =>
    textsOf(value).map(({ locale, text, path }) => ({ file, line: lineOf(path), locale, text }));
  return [
    ...courses.flatMap(({ folder, file }) => place(`${folder}/course.yml`, file.data, file.lineOf)),
    ...pathLessons(library).flatMap(({ lesson: { folder, file, pictures, benches } }) => [
      ...place(`${folder}/lesson.yml`, file.data, file.lineOf),
      ...place(`${folder}/pictures.yml`, pictures),
      ...place(`${folder}/benches.yml`, benches),
    ]),
    ...questionSets(library).flatMap(({ file, questions, lineOf }) => place(file, questions, lineOf)),
    ...[...terms.values()].flatMap((term) => place(`content/glossary/${term.id}.yml`, term)),
    ...[...brands.values()].flatMap((brand) => place(`content/brands/${brand.id}.yml`, brand)),
    ...place('content/channels.yml', [...channels.values()]),
    ...place('content/runs/charts.yml', [...charts.values()]),
    ...place(tradeFile, trade),
    ...place('content/skills.yml', [...skills.values()]),
    ...place('content/sources.yml', [...sources.values()]),
  ];
}

function uiTexts(check: Check): PlacedText[] {
  return (['it', 'en'] as const).flatMap((locale) => {
    const ui = readUi(check.root, locale);
    return Object.entries(ui.strings).map(([key, text]) => ({ file: ui.file, line: ui.lineOf(key), locale, text }));
  });
}
