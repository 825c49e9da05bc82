import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { benchPeers } from '#cli/bench-peers.ts';
import type { AgentScriptModel, Turtle } from '#cli/peers/agentscript-driver.ts';
import { checkSame, medianOf } from '#cli/peers/compare.ts';
import type { FloccAgent, FloccEnvironment } from '#cli/peers/flocc-driver.ts';
import type { Installed, Libraries } from '#cli/peers/install.ts';
import { createOwnDriver } from '#cli/peers/own-driver.ts';
import { chooseStarters, type Driver, isReached, keyOfDay } from '#cli/peers/work.ts';
import { projectRoot } from '#cli/step.ts';
import { createCommunity } from '#engine/community.ts';
import type { Network } from '#engine/network.ts';
import { evenRequest } from '#engine/request.ts';

describe('the engine’s driver', () => {
  it.each([3, 11, 20])('reaches as many people each day as the rule read aloud, with seed %i', (seed) => {
    const { network } = createCommunity(evenRequest(900), 5);
    const starters = chooseStarters(900, seed);
    const counts = live(createOwnDriver(network), starters, seed, 70);
    expect(counts).toEqual(readAloud(network, starters, seed, 70));
    expect(counts[0]).toBeGreaterThan(9);
    expect(counts[69]).toBeGreaterThan(700);
  });

  it('starts each run afresh', () => {
    const { network } = createCommunity(evenRequest(300), 5);
    const driver = createOwnDriver(network);
    const first = live(driver, chooseStarters(300, 8), 8, 40);
    expect(live(driver, chooseStarters(300, 9), 9, 40)).not.toEqual(first);
    expect(live(driver, chooseStarters(300, 8), 8, 40)).toEqual(first);
  });

  it('leaves every look at a tie to the engine', () => {
    const { network } = createCommunity(evenRequest(120), 5);
    expect(readersOf(network, (watched) => live(createOwnDriver(watched), chooseStarters(120, 2), 2, 30))).toEqual([
      'src/engine/reach.ts',
    ]);
  });

  it('would be caught with a loop over neighbours of its own', () => {
    const { network } = createCommunity(evenRequest(120), 5);
    expect(readersOf(network, (watched) => readAloud(watched, chooseStarters(120, 2), 2, 30))).toEqual([
      'tests/cli/bench-peers.test.ts',
    ]);
  });
});

describe('benchPeers', () => {
  let folder = '';

  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });

  /** Runs the comparison with these in the place of what npm would install. */
  function compareWith(installed: Installed) {
    return benchPeers({
      sizes: [{ people: 500, seeds: 2 }],
      install: async (given) => {
        folder = given;
        expect(existsSync(folder)).toBe(true);
        return installed;
      },
    });
  }

  it('finds every driver at the same work, whatever the order it visits people in', async () => {
    const rows = await compareWith({ ok: true, libraries: standIns() });
    expect(rows.map(({ what }) => what)).toEqual([
      'spreading, 500 people: engine',
      'spreading, 500 people: AgentScript, tuned',
      'spreading, 500 people: AgentScript, inactive ask neighbours',
      'spreading, 500 people: AgentScript, active ask neighbours',
      'spreading, 500 people: flocc, tuned',
      'spreading, 500 people: flocc',
    ]);
    for (const { value } of rows) expect(value).toMatch(/^[\d.,]+ ms$/);
    expect(existsSync(folder)).toBe(false);
  });

  it('throws when a library lets people reach others on the day they are reached', async () => {
    await expect(compareWith({ ok: true, libraries: standIns({ hasty: true }) })).rejects.toThrow(
      /^flocc(, tuned)? did not do the same work: seed \d, day \d+, \d+ active people instead of \d+/,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('says so when there is nothing to compare with', async () => {
    expect(await compareWith({ ok: false, why: 'connect ECONNREFUSED' })).toEqual([
      {
        what: 'spreading',
        value: 'not run: npm could not install flocc@0.7.0 and agentscript@0.10.27 (connect ECONNREFUSED)',
      },
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves both libraries out of what the project installs', () => {
    for (const file of ['package.json', 'package-lock.json']) {
      expect(readFileSync(join(projectRoot, file), 'utf8')).not.toMatch(/\b(flocc|agentscript)\b/i);
    }
  });
});

describe('checkSame', () => {
  it('names the first day that differs, and a run that ends early', () => {
    expect(() => checkSame('A', 4, [10, 15, 23], [10, 16, 23])).toThrow(
      'seed 4, day 1, 16 active people instead of 15',
    );
    expect(() => checkSame('A', 4, [10, 15, 23], [10, 15])).toThrow('day 2, undefined active people instead of 23');
  });
});

describe('medianOf', () => {
  it('is the middle value, or lies between the two in the middle', () => {
    expect(medianOf([900, 20, 7])).toBe(20);
    expect(medianOf([900, 20, 7, 30])).toBe(25);
  });
});

function live(driver: Driver, starters: Int32Array, seed: number, days: number): number[] {
  driver.begin(starters, seed);
  return Array.from({ length: days }, () => driver.day());
}

/** The rule as it is written: each person not yet active tests each friend active when the day began. */
function readAloud(network: Network, starters: Int32Array, seed: number, days: number): number[] {
  let active = new Set<number>(starters);
  return Array.from({ length: days }, (_, day) => {
    const tomorrow = new Set(active);
    for (let person = 0; person < network.count; person++) {
      const friends = network.neighbour.subarray(network.start[person], network.start[person + 1]);
      if (friends.some((friend) => active.has(friend) && isReached(keyOfDay(seed, day), friend, person))) {
        tomorrow.add(person);
      }
    }
    active = tomorrow;
    return active.size;
  });
}

/** The files that read a network's ties while something is done with it. */
function readersOf(network: Network, act: (watched: Network) => void): string[] {
  const readers = new Set<string>();
  const note = () => {
    // Its lines: the message, this function, the getter, and then whoever reads.
    const reader = new Error().stack?.split('\n')[3] ?? '';
    readers.add(/(?:src|tests)\/[\w/.-]+?\.ts/.exec(reader.replaceAll('\\', '/'))?.[0] ?? reader);
  };
  act({
    count: network.count,
    get start() {
      note();
      return network.start;
    },
    get neighbour() {
      note();
      return network.neighbour;
    },
  });
  return [...readers];
}

/** Both libraries in small: what the drivers use of them, and nothing else. A hasty one writes at once. */
function standIns({ hasty = false } = {}): Libraries {
  class Agent implements FloccAgent {
    data: Record<string, unknown>;
    constructor(data: object) {
      this.data = { ...data };
    }
    get(name: string) {
      return this.data[name] ?? null;
    }
    set(name: string, value: unknown) {
      this.data[name] = value;
    }
    getData() {
      return this.data;
    }
    /** @returns what is still to be written. */
    run(): object {
      const written = (this.data['tick'] as (agent: Agent) => object | undefined)(this) ?? {};
      return hasty ? Object.assign(this.data, written) : written;
    }
  }

  class Environment implements FloccEnvironment {
    agents: Agent[] = [];
    addAgent(agent: FloccAgent) {
      if (agent instanceof Agent) this.agents.push(agent);
    }
    tick({ randomizeOrder } = { randomizeOrder: true }) {
      const order = randomizeOrder ? this.agents.toReversed() : this.agents;
      const written = order.map((agent) => agent.run());
      for (const [position, agent] of order.entries()) Object.assign(agent.data, written[position]);
    }
  }

  return { Agent, Environment, Model: createModelClass() };
}

function createModelClass(): new () => AgentScriptModel {
  class List {
    [position: number]: Turtle;
    length = 0;
    static of(turtles: Iterable<Turtle>) {
      const list = new List();
      for (const turtle of turtles) list[list.length++] = turtle;
      return list;
    }
    *[Symbol.iterator]() {
      for (let position = 0; position < this.length; position++) yield this[position] as Turtle;
    }
    ask(act: (turtle: Turtle) => void) {
      for (const turtle of this) act(turtle);
    }
    some(holds: (turtle: Turtle) => boolean) {
      return [...this].some(holds);
    }
    with(holds: (turtle: Turtle) => boolean) {
      return List.of([...this].filter(holds));
    }
    create(count: number, begin: (turtle: Turtle) => void) {
      for (let id = 0; id < count; id++) {
        const linked: Turtle[] = [];
        const turtle = { id, active: false, friends: [], linked, linkNeighbors: () => List.of(linked) };
        this[this.length++] = turtle;
        begin(turtle);
      }
    }
  }
  return class {
    turtles = new List();
    links = {
      createOne(from: Turtle, to: Turtle) {
        (from as Turtle & { linked: Turtle[] }).linked.push(to); // Both were made above.
        (to as Turtle & { linked: Turtle[] }).linked.push(from);
      },
    };
  };
}
