/**
 * `npm run train-coach`: makes `content/replies/coach-<language>.json` from the replies of content/replies, and prints
 * what five folds by situation give. What it writes is the same on every machine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type CoachModel, type Language, type ReadClause, replyScore } from '#domain/reply/coach.ts';
import { type Component, components } from '#domain/reply/components.ts';
import {
  type Count,
  type Example,
  isMarked,
  precisionOf,
  recallOf,
  thresholdFor,
  train,
} from '#domain/reply/training.ts';
import { type LabelledReply, readAllClauses, readTrainingReplies } from './labelled-replies.ts';
import { projectRoot } from './step.ts';

const folds = 5;
/** A feature is looked at when it stands in so many clauses; of these, so many are kept for each component. */
const leastClauses = Number(process.env['LC'] ?? 6);
const kept = Number(process.env['KEEP'] ?? 350);
/** Weights are kept in steps of this. */
const weightStep = 0.1;
/** The share of what is heard that is to be there, in the folds. */
const target = 0.89;
const sureTarget = 0.8;
const surePositives = 15;

for (const language of ['it', 'en'] as const) await trainLanguage(language);

async function trainLanguage(language: Language): Promise<void> {
  const replies = readTrainingReplies(language);
  const clauses = await readAllClauses(replies, language);
  const vocabulary = countFeatures(clauses);
  const places = clauses.map((own) => own.map(({ features }) => placesOf(features, vocabulary)));
  const groups = [...new Set(replies.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, nth) => [group, nth % folds]));
  const thresholds: number[] = [];
  const isSure: boolean[] = [];
  const weights = new Map<string, number[]>();
  const pooled: Count = { hit: 0, extra: 0, missed: 0 };
  console.log(`${language}: ${replies.length} replies, ${vocabulary.size} features`);
  components.forEach((component, place) => {
    const examplesOf = (isIn: (reply: LabelledReply) => boolean): Example[] =>
      replies.flatMap((reply, nth) => {
        if (!isIn(reply) || reply.unsure.has(component)) return [];
        return (clauses[nth] ?? []).map(({ span }, at) => ({
          features: places[nth]?.[at] ?? [],
          does: isMarked(span, reply.does.get(component) ?? []),
        }));
      });
    const scored: { score: number; does: boolean }[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const trained = trainFew(
        examplesOf(({ group }) => foldOf.get(group) !== fold),
        vocabulary.size,
      );
      replies.forEach((reply, nth) => {
        if (foldOf.get(reply.group) !== fold || reply.unsure.has(component)) return;
        scored.push({ score: scoreOf(places[nth] ?? [], trained), does: reply.does.has(component) });
      });
    }
    const threshold = thresholdFor(scored, target);
    const count = countAt(scored, threshold);
    const positives = count.hit + count.missed;
    thresholds.push(Math.round(threshold * 100) / 100);
    isSure.push(positives >= surePositives && precisionOf(count) >= sureTarget);
    for (const name of ['hit', 'extra', 'missed'] as const) pooled[name] += count[name];
    keep(
      trainFew(
        examplesOf(() => true),
        vocabulary.size,
      ),
      vocabulary,
      place,
      weights,
    );
    console.log(`  ${component.padEnd(14)} ${say(count)}  of ${positives}`);
  });
  console.log(`  ${'all'.padEnd(14)} ${say(pooled)}`);
  const model: CoachModel = {
    thresholds,
    isSure,
    weights: Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const text = JSON.stringify(model);
  writeFileSync(join(projectRoot, 'content', 'replies', `coach-${language}.json`), `${text}\n`);
  console.log(`  ${weights.size} features kept, ${brotliCompressSync(text).length} B brotli`);
}

function countFeatures(clauses: readonly (readonly ReadClause[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of clauses.flat())
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastClauses).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, place) => [feature, place]));
}

function placesOf(features: readonly string[], vocabulary: ReadonlyMap<string, number>): number[] {
  return features.flatMap((feature) => vocabulary.get(feature) ?? []);
}

function scoreOf(clauses: readonly (readonly number[])[], weights: Float64Array): number {
  return replyScore(clauses.map((places) => places.reduce((sum, place) => sum + (weights[place] ?? 0), 0)));
}

function countAt(scored: readonly { score: number; does: boolean }[], threshold: number): Count {
  const count: Count = { hit: 0, extra: 0, missed: 0 };
  for (const { score, does } of scored)
    if (score >= threshold) count[does ? 'hit' : 'extra'] += 1;
    else if (does) count.missed += 1;
  return count;
}

/**
 * Trains twice: the second time with the features that weighed most, and stood in most clauses, the first time. Fewer
 * weights travel, and what is left out by chance misleads no one.
 */
function trainFew(examples: Example[], size: number): Float64Array {
  const first = train(examples, size);
  const counts = new Float64Array(size);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const worth = [...first].map((weight, feature) => ({
    feature,
    worth: Math.abs(weight) * (counts[feature] ?? 0) ** 0.25,
  }));
  worth.sort((one, other) => other.worth - one.worth || one.feature - other.feature);
  const few = new Set(worth.slice(0, kept).map(({ feature }) => feature));
  const again = examples.map(({ features, does }) => ({ does, features: features.filter((own) => few.has(own)) }));
  return train(again, size).map((weight) => Math.round(weight / weightStep) * weightStep);
}

function keep(
  trained: Float64Array,
  vocabulary: ReadonlyMap<string, number>,
  place: number,
  weights: Map<string, number[]>,
): void {
  for (const [feature, at] of vocabulary) {
    const weight = Math.round((trained[at] ?? 0) / weightStep);
    if (weight === 0) continue;
    const pairs = weights.get(feature) ?? [];
    pairs.push(place, weight);
    weights.set(feature, pairs);
  }
}

function say(count: Count): string {
  return `precision ${precisionOf(count).toFixed(2)}  recall ${recallOf(count).toFixed(2)}`;
}

export type { Component };
