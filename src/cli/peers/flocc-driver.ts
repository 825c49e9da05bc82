/**
 * The work done with flocc: an agent is a person, its friends stand in its own data (flocc’s `Network` keeps a full
 * matrix and rebuilds it for every agent: a thousand take a minute and a half), and the environment ticks once a day.
 */
import type { Network } from '#engine/network.ts';
import { createLibraryDriver, friendsOf, itemOf } from './library-driver.ts';
import { type Driver, isReached, keyOfDay } from './work.ts';

/** What is used of flocc 0.7.0. */
export interface Flocc {
  Agent: new (data: object) => FloccAgent;
  Environment: new (options?: { torus: boolean }) => FloccEnvironment;
}
export interface FloccAgent {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  getData(): object;
}
export interface FloccEnvironment {
  addAgent(agent: FloccAgent): void;
  tick(options?: { randomizeOrder: boolean }): void;
}

/** What this driver keeps in an agent. */
interface PersonData {
  person: number;
  active: boolean;
  friends: PersonData[];
}

/**
 * As its manual writes models: `get` and `set`, a plain `tick()`, and the new state returned from the rule; flocc
 * writes it when every rule has run, so that the others see the day's beginning.
 */
export function createFloccDriver({ Agent, Environment }: Flocc, network: Network): Driver {
  const environment = new Environment();
  let key = keyOfDay(0, 0);
  let active = 0;
  const tick = (agent: FloccAgent) => {
    if (agent.get('active')) return undefined;
    const person = agent.get('person') as number; // What is in the data is written below.
    for (const friend of agent.get('friends') as FloccAgent[]) {
      if (friend.get('active') && isReached(key, friend.get('person') as number, person)) {
        active += 1;
        return { active: true };
      }
    }
    return undefined;
  };
  const agents = Array.from({ length: network.count }, (_, person) => new Agent({ person, active: false, tick }));
  for (const [person, agent] of agents.entries()) {
    agent.set('friends', friendsOf(network, person, agents));
    environment.addAgent(agent);
  }
  return createLibraryDriver(
    (starters) => {
      for (const agent of agents) agent.set('active', false);
      for (const person of starters) itemOf(agents, person).set('active', true);
      active = starters.length;
    },
    (today) => {
      key = today;
      environment.tick();
      return active;
    },
  );
}

/** The same without what it can do without: no shuffling, no torus, data read as plain objects. */
export function createTunedFloccDriver({ Agent, Environment }: Flocc, network: Network): Driver {
  const environment = new Environment({ torus: false });
  let key = keyOfDay(0, 0);
  let active = 0;
  const becomesActive = { active: true };
  const tick = (agent: FloccAgent) => {
    const own = agent.getData() as PersonData; // What is in the data is written below.
    if (own.active) return undefined;
    for (const friend of own.friends) {
      if (friend.active && isReached(key, friend.person, own.person)) {
        active += 1;
        return becomesActive;
      }
    }
    return undefined;
  };
  const agents = Array.from(
    { length: network.count },
    (_, person) => new Agent({ person, active: false, friends: [], tick }),
  );
  const people = agents.map((agent) => agent.getData() as PersonData); // Written just above.
  for (const [person, own] of people.entries()) own.friends = friendsOf(network, person, people);
  for (const agent of agents) environment.addAgent(agent);
  return createLibraryDriver(
    (starters) => {
      for (const own of people) own.active = false;
      for (const person of starters) itemOf(people, person).active = true;
      active = starters.length;
    },
    (today) => {
      key = today;
      environment.tick({ randomizeOrder: false });
      return active;
    },
  );
}
