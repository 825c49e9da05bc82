/**
 * `npm run train-coach`: makes `content/replies/coach-<language>.json` from the replies of content/replies, and prints
 * what five folds by situation give. What it writes is the same on every machine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  type CoachModel,
  createCoach,
  type Language,
  type ReadClause,
  replyScore,
  wholeFeatures,
} from '#domain/reply/coach.ts';
import { components } from '#domain/reply/components.ts';
import {
  type Count,
  commonThreshold,
  type Example,
  isMarked,
  precisionOf,
  recallOf,
  type Scored,
  thresholdFor,
  train,
  type Weights,
} from '#domain/reply/training.ts';
import { countHeard } from './coach-scores.ts';
import { readAllClauses, readCoachWords, readHeldOutReplies, readTrainingReplies } from './labelled-replies.ts';
import { projectRoot } from './step.ts';

const folds = 5;
/** A feature is looked at when it stands in so many clauses, or replies; of these, so many are kept for each component. */
const leastTimes = 6;
const kept = { clause: 600, whole: 250 };
/** Weights are kept in steps of this: half as much gains nothing, and travels in a fifth more bytes. */
const weightStep = 0.2;
/**
 * The share of what is heard that is to be there, in the folds: of all components together, and of each. A little lower in
 * English, which loses less on replies of other people.
 */
const targets: Record<Language, number> = { it: 0.9, en: 0.89 };
const leastTarget = 0.85;
/** Told as a fact only if, in replies of other people, it stands so often and is heard so rightly; else it is asked. */
const sure = { positives: 15, precision: 0.8 };

for (const language of ['it', 'en'] as const) await trainLanguage(language);

async function trainLanguage(language: Language): Promise<void> {
  const replies = readTrainingReplies(language);
  const read = await readAllClauses(replies, language);
  const words = {
    clause: nameFeatures(read.flat().map(({ features }) => features)),
    whole: nameFeatures(read.map(wholeFeatures)),
  };
  const size = { clause: words.clause.size, whole: words.whole.size };
  const places = read.map((own) => placesOf(own, words));
  const groups = [...new Set(replies.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, nth) => [group, nth % folds]));
  console.log(`${language}: ${replies.length} replies, ${size.clause} + ${size.whole} features`);

  const learnt = components.map((component) => {
    const known = replies.flatMap((reply, nth) => {
      const own = places[nth];
      if (!own || reply.unsure.has(component)) return [];
      const spans = reply.does.get(component) ?? [];
      const clauses = own.clauses.map(({ span, features }) => ({ features, does: isMarked(span, spans) }));
      return [{ fold: foldOf.get(reply.group), clauses, whole: own.whole, does: reply.does.has(component) }];
    });
    const scored = Array.from({ length: folds }, (_, fold) => {
      const weights = trainFew(
        known.filter((own) => own.fold !== fold),
        size,
      );
      return known
        .filter((own) => own.fold === fold)
        .map((own): Scored => ({ score: scoreOf(own, weights), does: own.does }));
    }).flat();
    return { component, scored, weights: trainFew(known, size) };
  });

  const least = learnt.map(({ scored }) => thresholdFor(scored, leastTarget));
  const all = commonThreshold(
    learnt.map(({ scored }, place) => ({ scored, least: least[place] ?? 0 })),
    targets[language],
  );
  const thresholds = least.map((own) => Math.round(Math.max(own, all) * 100) / 100);
  const pooled: Count = { hit: 0, extra: 0, missed: 0 };
  for (const [place, { component, scored }] of learnt.entries()) {
    const count = countAt(scored, thresholds[place] ?? 0);
    for (const name of ['hit', 'extra', 'missed'] as const) pooled[name] += count[name];
    console.log(`  ${component.padEnd(14)} ${say(count)}  of ${count.hit + count.missed}`);
  }
  console.log(`  ${'all'.padEnd(14)} ${say(pooled)}`);

  const weights = keepWeights(
    learnt.map((own) => own.weights),
    words,
  );
  const unsure: CoachModel = { thresholds, isSure: [], weights };
  const hear = createCoach({ language, model: unsure, ...(await readCoachWords(language)) });
  const held = countHeard(hear, readHeldOutReplies(language));
  const isSure = components.map((component) => isTold(held[component]));
  const model: CoachModel = { ...unsure, isSure };
  const text = JSON.stringify(model);
  writeFileSync(join(projectRoot, 'content', 'replies', `coach-${language}.json`), `${text}\n`);
  console.log(`  ${Object.keys(model.weights).length} features kept, ${brotliCompressSync(text).length} B brotli`);
}

type Vocabulary = ReadonlyMap<string, number>;
type Words = { clause: Vocabulary; whole: Vocabulary };

/** Places of the features that stand often enough, by name. */
function nameFeatures(lists: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const features of lists) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= leastTimes).map(([feature]) => feature);
  return new Map(names.sort().map((feature, place) => [feature, place]));
}

function placesOf(clauses: readonly ReadClause[], words: Words) {
  const find = (features: readonly string[], vocabulary: Vocabulary) =>
    features.flatMap((feature) => vocabulary.get(feature) ?? []);
  return {
    clauses: clauses.map(({ span, features }) => ({ span, features: find(features, words.clause) })),
    whole: find(wholeFeatures(clauses), words.whole),
  };
}

function scoreOf({ clauses, whole }: Example, weights: Weights): number {
  const sum = (features: readonly number[], own: Float64Array) =>
    features.reduce((all, place) => all + (own[place] ?? 0), 0);
  return replyScore(
    clauses.map(({ features }) => sum(features, weights.clause)),
    sum(whole, weights.whole),
  );
}

function isTold(count: Count | undefined): boolean {
  if (!count) return false;
  return count.hit + count.missed >= sure.positives && precisionOf(count) >= sure.precision;
}

function countAt(scored: readonly Scored[], threshold: number): Count {
  const count: Count = { hit: 0, extra: 0, missed: 0 };
  for (const { score, does } of scored)
    if (score >= threshold) count[does ? 'hit' : 'extra'] += 1;
    else if (does) count.missed += 1;
  return count;
}

/**
 * Trains twice: the second time with the features that weighed most, and stood there most often, the first time. Fewer
 * weights travel, and what is left out by chance misleads no one.
 */
function trainFew(examples: readonly Example[], size: { clause: number; whole: number }): Weights {
  const first = train(examples, size);
  const ofClauses = examples.flatMap(({ clauses }) => clauses.map(({ features }) => features));
  const inClauses = worthiest(first.clause, ofClauses, kept.clause);
  const inWhole = worthiest(
    first.whole,
    examples.map(({ whole }) => whole),
    kept.whole,
  );
  const again = examples.map(({ clauses, whole, does }) => ({
    clauses: clauses.map((own) => ({ does: own.does, features: own.features.filter((place) => inClauses.has(place)) })),
    whole: whole.filter((place) => inWhole.has(place)),
    does,
  }));
  const { clause, whole } = train(again, size);
  const round = (weight: number) => Math.round(weight / weightStep) * weightStep;
  return { clause: clause.map(round), whole: whole.map(round) };
}

function worthiest(weights: Float64Array, lists: readonly (readonly number[])[], most: number): Set<number> {
  const counts = new Float64Array(weights.length);
  for (const list of lists) for (const place of list) counts[place] = (counts[place] ?? 0) + 1;
  const worth = [...weights].map((weight, place) => ({
    place,
    worth: Math.abs(weight) * (counts[place] ?? 0) ** 0.25,
  }));
  worth.sort((one, other) => other.worth - one.worth || one.place - other.place);
  return new Set(worth.slice(0, most).map(({ place }) => place));
}

/** Weights as they travel: by the name of a feature, pairs of a component's place and its weight in steps. */
function keepWeights(learnt: readonly Weights[], words: Words): Record<string, number[]> {
  const kept = new Map<string, number[]>();
  learnt.forEach(({ clause, whole }, component) => {
    for (const [vocabulary, weights] of [
      [words.clause, clause],
      [words.whole, whole],
    ] as const)
      for (const [feature, at] of vocabulary) {
        const weight = Math.round((weights[at] ?? 0) / weightStep);
        if (weight === 0) continue;
        const pairs = kept.get(feature) ?? [];
        pairs.push(component, weight);
        kept.set(feature, pairs);
      }
  });
  return Object.fromEntries([...kept].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function say(count: Count): string {
  return `precision ${precisionOf(count).toFixed(2)}  recall ${recallOf(count).toFixed(2)}`;
}
