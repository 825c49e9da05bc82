/**
 * Sharing. Each friend of a sharer has one chance of seeing what was shared (reach.ts), after a wait of some hours;
 * whoever sees it may share it on (engagement.ts). The sharers of one post form trees, one for each who shared it
 * without having it from a friend.
 */
import { TASK } from './agenda.ts';
import type { LivePost } from './post-tally.ts';
import { reachFriends } from './reach.ts';
import { i32 } from './read.ts';
import { createKey, geometric } from './rng.ts';
import type { Share } from './under-way.ts';
import type { World } from './world.ts';

export function sharePost(run: World, live: LivePost, i: number, t: number, from?: Share): void {
  const tree = from?.tree ?? { root: i, size: 0, depth: 0 };
  const depth = from ? from.depth + 1 : 0;
  tree.size += 1;
  tree.depth = Math.max(tree.depth, depth);
  if (!from) live.trees.push(tree);
  const about = run.shares.length;
  run.shares.push({ post: live.index, person: i, depth, tree });
  const { a, b } = createKey(run.seed, 'friendSees', live.key);
  const wait = createKey(run.seed, 'friendDelay', live.key, i);
  const { network, reach, model } = run.community;
  const found = reachFriends(network, i, reach, 1, live.seen, a, b, run.room);
  for (let k = 0; k < found; k++) {
    const v = i32(run.room, k);
    run.agenda.add(t + geometric(wait, v, model.sharing['share.delay']), TASK.shared, v, about);
  }
}
