/**
 * Reads what a reply does. Each clause is looked at for words, classes of words and turns (features.ts, rules-*.ts); a
 * component is heard where the sums of its weights over the clauses pass a threshold together. The weights were trained on the
 * replies of content/replies (`npm run train-coach`); the words that counted, for and against, are told with the result.
 */
import { type Clause, clausesOf } from './clauses.ts';
import { type Component, components } from './components.ts';
import { featuresOf } from './features.ts';
import { type Classifier, createClassifier, type Lexicon } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

export type Language = 'it' | 'en';

/** What a reply answers, as far as the coach tells apart. */
export type Answered = 'question' | 'complaint' | 'dissent' | 'misinformation' | 'troll' | 'praise' | 'other';

/** What training leaves: thresholds, and the weight of each feature for the components it speaks for. */
export interface CoachModel {
  /** In the order of `components`: the least score, and whether it is told as a fact or asked. */
  thresholds: readonly number[];
  isSure: readonly boolean[];
  /** By the name of a feature: pairs of a component's place and its weight in fifths. */
  weights: Readonly<Record<string, readonly number[]>>;
}

export interface CoachData {
  language: Language;
  lexicon: Lexicon;
  rules: Readonly<Record<Component, readonly RegExp[]>>;
  model: CoachModel;
}

/** A stretch of the reply, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

export interface HeardComponent {
  component: Component;
  /** The clauses in which it was heard, in the order of the reply. */
  spans: readonly Span[];
  /** False: it is asked («Ti stai scusando?»), never told. */
  isSure: boolean;
  /** Words of the reply that counted most, for and against. */
  pro: readonly string[];
  contra: readonly string[];
}

/** Longest reply that is read, in UTF-16 units; of a longer one the beginning is. */
export const longestReply = 4000;
const told = 3;
const fifth = 5;
/** Clauses whose sum is this near to the highest are told as doing it. */
const within = 0.7;

export type Coach = (text: string, answered: Answered) => HeardComponent[];

export function createCoach({ language, lexicon, rules, model }: CoachData): Coach {
  const classify = createClassifier(lexicon);
  const weights = new Map(Object.entries(model.weights));
  return (text, answered) => {
    const read = readClauses(text.slice(0, longestReply), answered, language, classify, rules);
    const whole = wholeFeatures(read);
    return components.flatMap((component, place): HeardComponent[] => {
      const threshold = model.thresholds[place] ?? Number.POSITIVE_INFINITY;
      const sums = read.map(({ features }) => sumOf(features, weights, place) / fifth);
      if (replyScore(sums, sumOf(whole, weights, place) / fifth) < threshold) return [];
      const least = Math.max(...sums) - within;
      const heard = read.filter((_, nth) => (sums[nth] ?? 0) >= least);
      const counted = wordsThatCount(heard, weights, place);
      return [{ component, isSure: model.isSure[place] ?? false, spans: heard.map(({ span }) => span), ...counted }];
    });
  };
}

export interface ReadClause {
  span: Span;
  features: readonly string[];
}

/** A reply's clauses with their features: what training and reading share. */
export function readClauses(
  text: string,
  answered: Answered,
  language: Language,
  classify: Classifier,
  rules: CoachData['rules'],
): ReadClause[] {
  const clauses = clausesOf(tokensOf(text, language === 'it'), language, text);
  const turns = findTurns(text, rules);
  return clauses.map((clause, nth) => {
    const span = spanOf(clause);
    const place = { isFirst: nth === 0, isLast: nth === clauses.length - 1, answers: answered };
    const heard = turns.filter(({ start, end }) => start < span.end && end > span.start);
    const names = new Set(heard.map(({ component }) => `r:${component}`));
    return { span, features: [...featuresOf(clause, classify(clause.tokens), place), ...names] };
  });
}

function spanOf({ tokens }: Clause): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function findTurns(text: string, rules: CoachData['rules']): (Span & { component: Component })[] {
  return components.flatMap((component) =>
    rules[component].flatMap((rule) =>
      [...text.matchAll(rule)].map(({ 0: found, index }) => ({ component, start: index, end: index + found.length })),
    ),
  );
}

/** Most clauses that are told apart in number. */
const mostClauses = 12;

/**
 * What the reply shows as a whole, as names that begin with `+`: each word, class and turn once, whatever clause it
 * stands in, and how many clauses there are. A reply that blames seldom thanks: one clause alone cannot know.
 */
export function wholeFeatures(clauses: readonly ReadClause[]): string[] {
  const names = new Set<string>([`+length ${Math.min(mostClauses, clauses.length)}`]);
  for (const { features } of clauses)
    for (const feature of features) if (/^c:\w+\??$/.test(feature) || !/^c:| /.test(feature)) names.add(`+${feature}`);
  return [...names];
}

/**
 * What a reply's clauses come to together: log Σ eˢ, a little over the highest when several point the same way, and
 * what it shows as a whole, added. −20 of none.
 */
export function replyScore(sums: readonly number[], whole: number): number {
  if (sums.length === 0) return -20;
  const most = Math.max(...sums);
  return most + Math.log(sums.reduce((all, sum) => all + Math.exp(sum - most), 0)) + whole;
}

/** In fifths. */
function sumOf(features: readonly string[], weights: ReadonlyMap<string, readonly number[]>, place: number): number {
  return features.reduce((sum, feature) => sum + weightOf(weights.get(feature), place), 0);
}

function weightOf(pairs: readonly number[] | undefined, place: number): number {
  if (!pairs) return 0;
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === place) return pairs[at + 1] ?? 0;
  return 0;
}

/** The words, not classes or places, that moved a component most in the clauses where it was heard. */
function wordsThatCount(
  heard: readonly ReadClause[],
  weights: ReadonlyMap<string, readonly number[]>,
  place: number,
): { pro: string[]; contra: string[] } {
  const words = [...new Set(heard.flatMap(({ features }) => features))]
    .filter((feature) => /^[\p{L}\p{N}' ]+$/u.test(feature))
    .map((feature) => ({ feature, weight: weightOf(weights.get(feature), place) }));
  const most = (sign: number) =>
    words
      .filter(({ weight }) => weight * sign > 0)
      .toSorted((one, other) => (other.weight - one.weight) * sign)
      .slice(0, told)
      .map(({ feature }) => feature);
  return { pro: most(1), contra: most(-1) };
}

/** What a message is to the coach, by the first letters of a situation's name or the kind of a message. */
export function answeredOf(kind: string): Answered {
  if (kind.startsWith('complaint') || kind === 'crisis' || kind === 'leaveMeAlone') return 'complaint';
  const known: readonly Answered[] = ['question', 'dissent', 'misinformation', 'troll', 'praise'];
  return known.find((one) => one === kind) ?? 'other';
}
