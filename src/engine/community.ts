/** A community: who the people are and whom they know. Made once from (request, seed, model) and never changed by a run. */
import { DEFAULT_MODEL, type Model } from './model.ts';
import { createNetwork, type Network } from './network.ts';
import { createPeople, type People } from './people.ts';
import { createReach } from './reach.ts';
import type { CommunityRequest } from './request.ts';

export type Community = {
  readonly request: CommunityRequest;
  readonly seed: number;
  readonly model: Model;
  readonly people: People;
  readonly network: Network;
  /** Chance that what a friend shares reaches each person: see reach.ts. */
  readonly reach: Float32Array;
};

/** Builds people and ties. The request has been checked (check-request.ts); `seed` is any 32-bit whole number. */
export function createCommunity(request: CommunityRequest, seed: number, model: Model = DEFAULT_MODEL): Community {
  const people = createPeople(request, seed, model);
  const network = createNetwork(people.blockStart, seed, model);
  return { request, seed, model, people, network, reach: createReach(people, network, model) };
}
