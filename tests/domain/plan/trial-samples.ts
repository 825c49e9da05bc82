/** Plans and strategies to be tried on the simulated community. */
import type { TrialInput } from '#domain/community/trial-request.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { draftPosts } from '#domain/plan/draft.ts';
import { type Plan, type Post, planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import { type Strategy, strategyShape } from '#domain/strategy/shape.ts';
import { readChannels } from '#library/channels.ts';
import { readExample } from '#library/examples.ts';
import { ProblemList } from '#library/problem.ts';
import { fromSketch, type Sketch, strategyOf } from '../strategy/documents.ts';

type TrialChannel = Pick<PlanChannel, 'profile' | 'ownership'>;

export const { channels }: { channels: ReadonlyMap<string, TrialChannel> } = readChannels(
  process.cwd(),
  new ProblemList(),
);

const read = new Map<string, Strategy>();

export function exampleStrategy(brand: string): Strategy {
  const strategy = read.get(brand) ?? documentOf(strategyShape, readExample(process.cwd(), brand, 'it').strategy);
  read.set(brand, strategy);
  return strategy;
}

export const planOf = (sketch: Sketch<Plan>): Plan => fromSketch(planShape, sketch);

/** A post of that channel and moment, everything else empty but what is said. */
export function postOf(sketch: Sketch<Post>): Post {
  const [post] = planOf({ posts: { posts: [{ id: 'post', channel: 'instagram', ...sketch }] } }).posts.posts;
  if (!post) throw new Error('The sketch is no post.');
  return post;
}

/** A strategy that has what a trial needs and no more. */
export const smallStrategy = strategyOf({
  people: { audiences: [{ id: 'elena', name: 'Elena', primary: true }] },
  channels: { channels: [{ id: 'ig', channel: 'instagram', role: 'primary' }] },
  pillars: {
    pillars: [
      { id: 'hands', name: 'Mani' },
      { id: 'table', name: 'Tavola' },
    ],
  },
});

/** Weeks of posts as a brand's strategy asks for, each with some text. */
export function draftedPlan(brand: string, from: string, to: string): Plan {
  const texts = [
    'Oggi apriamo il forno alle 9. Venite a vedere, e nei commenti diteci quale colore vi aspettate?',
    'Ordina entro il 9 gennaio: 46 €, e il pacco arriva in 21 giorni.',
    '',
    'Come si ripara una tazza sbeccata: si lima il bordo, si stucca, si lascia asciugare due giorni.',
  ];
  const drafted = draftPosts(exampleStrategy(brand), from, to);
  const posts = drafted.map((post, nth) => ({
    ...post,
    id: `post-${nth}`,
    text: texts[nth % texts.length],
    ...(nth % 3 === 1 && { quality: 1 + (nth % 5), selling: 1 + ((nth * 2) % 5) }),
  }));
  return fromSketch(planShape, { about: { from, to }, posts: { posts } });
}

export function inputOf(plan: Plan, more: Partial<TrialInput> = {}): TrialInput {
  return { strategy: exampleStrategy('tornio-lento'), plan, channels, language: 'it', ...more };
}
