import { whyPost } from '#engine/explain.ts';
import { hashRun } from '#engine/hash.ts';
import { MEASURES, type Measure, readMeasure } from '#engine/measure-names.ts';
import { MODEL_VERSION } from '#engine/version.ts';
import type { World } from '#engine/world.ts';
import { participation } from '#validation/post-facts.ts';

/** Rises when a field changes its meaning or goes. */
const schema = 1;

/** A finished run as one plain document: what `npm run simulate -- --json` prints. Every number is as the run holds it. */
export function describeRun(run: World, brand: string) {
  const { followers, contributors, all, top } = participation(run);
  const trees = run.posts.flatMap(({ trees }) => trees);
  const measures = Object.fromEntries(MEASURES.map((measure) => [measure, [...readMeasure(run.measures, measure)]]));
  return {
    schema,
    model: MODEL_VERSION,
    request: { brand, people: run.community.people.count, days: run.days, seed: run.seed },
    hash: hashRun(run),
    measures: measures as Record<Measure, number[]>, // one for each of MEASURES
    cascades: { bySize: tally(trees.map(({ size }) => size)), byDepth: tally(trees.map(({ depth }) => depth)) },
    participation: { followers, contributors, contributions: all, topHundredth: all === 0 ? 0 : top / all },
    posts: run.posts.map(({ post }) => whyPost(run, post.id)),
    conversations: run.conversations.map(
      ({ id, person, halfHour, situation, isPrivate, isAddressed, satisfaction, status, supporters, replies }) => ({
        id,
        person,
        halfHour,
        situation,
        isPrivate,
        isAddressed,
        satisfaction,
        status,
        supporters: supporters.length - 1,
        replies,
      }),
    ),
    unmatched: run.unmatched,
  };
}

/** How often each number stands in a list, by number. */
function tally(numbers: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const number of numbers.toSorted((one, other) => one - other)) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
