/** The experiments the facts are read from: communities, plans and runs like anyone's, with fixed shapes. */
import { type Community, createCommunity } from '#engine/community.ts';
import type { Model } from '#engine/model.ts';
import { NEEDS, type Profile } from '#engine/names.ts';
import type { Post } from '#engine/plan.ts';
import { evenRequest } from '#engine/request.ts';
import { createKey, uniform } from '#engine/rng.ts';
import { Run } from '#engine/run.ts';

export const DAYS = 56;
const HOURS: Record<number, readonly number[]> = { 1: [36], 2: [24, 38], 3: [18, 28, 38], 6: [16, 21, 26, 31, 36, 41] };

/** Posts at the same hours every day, all else drawn: topics, need, quality .3–.9, a fifth of them selling. */
export function referencePlan(seed: number, perDay: 1 | 2 | 3 | 6, days: number, profile: Profile = 'feed'): Post[] {
  const posts: Post[] = [];
  for (let day = 0; day < days; day++)
    for (const [nth, halfHour] of (HOURS[perDay] ?? []).entries())
      posts.push(drawPost(seed, day, nth, halfHour, profile));
  return posts;
}

function drawPost(seed: number, day: number, nth: number, halfHour: number, profile: Profile): Post {
  const key = createKey(seed, 'sample', day, nth);
  const topic = Math.floor(uniform(key, 0) * 6);
  return {
    id: `day-${day}-${nth}`,
    day,
    halfHour,
    profile,
    topics: [0, 1, 2, 3, 4, 5].map((k) => (k === topic ? 0.75 : 0.05)),
    need: NEEDS[Math.floor(uniform(key, 1) * 4)] ?? 'information',
    format: 'image',
    quality: 0.3 + 0.6 * uniform(key, 2),
    promotion: uniform(key, 3) < 0.2 ? 0.7 : 0.1,
    minutes: 0.5,
    clarity: 0.6,
    invitation: 0.2,
  };
}

/** A seed's community, and what has been run on it: each run is made once. */
export class Lab {
  readonly seed: number;
  readonly people: number;
  readonly model: Model;
  private made: Community | undefined;
  private readonly runs = new Map<string, Run>();

  constructor(seed: number, people: number, model: Model) {
    this.seed = seed;
    this.people = people;
    this.model = model;
  }

  get community(): Community {
    this.made ??= createCommunity(evenRequest(this.people), this.seed, this.model);
    return this.made;
  }

  run(perDay: 1 | 2 | 3 | 6, days = DAYS, profile: Profile = 'feed'): Run {
    const name = `${perDay} ${days} ${profile}`;
    const known = this.runs.get(name);
    if (known) return known;
    const run = new Run(
      this.community,
      { posts: referencePlan(this.seed, perDay, days, profile) },
      [],
      this.seed,
      days,
    );
    run.stepTo(days * 48);
    this.runs.set(name, run);
    return run;
  }
}
