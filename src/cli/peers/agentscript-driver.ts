/**
 * The work done with AgentScript, a NetLogo for JavaScript: a person is a turtle, a tie is a link. AgentScript is
 * GPL-3.0: nothing of it stands here, and it is installed for a measurement only (install.ts).
 */
import type { Network } from '#engine/network.ts';
import type { Key } from '#engine/rng.ts';
import { createLibraryDriver, friendsOf, itemOf } from './library-driver.ts';
import { type Driver, isReached } from './work.ts';

/** What is used of AgentScript 0.10.27. */
export interface AgentScript {
  Model: new () => AgentScriptModel;
}
export interface AgentScriptModel {
  turtles: Turtles;
  links: { createOne(from: Turtle, to: Turtle): unknown };
}
export interface Turtle {
  id: number;
  active: boolean;
  friends: Turtle[];
  linkNeighbors(): TurtleList;
}
/** A list with the library's own `with`, which is not the `with` of arrays. */
export interface TurtleList extends Iterable<Turtle>, ArrayLike<Turtle> {
  ask(act: (turtle: Turtle) => void): void;
  some(holds: (turtle: Turtle) => boolean): boolean;
  with(holds: (turtle: Turtle) => boolean): TurtleList;
}
export interface Turtles extends TurtleList {
  create(count: number, begin: (turtle: Turtle) => void): unknown;
}

/** The work as it is told: who is not active asks its `linkNeighbors()`. */
export function createAgentScriptDriver({ Model }: AgentScript, network: Network): Driver {
  const turtles = createLinkedTurtles(new Model(), network);
  return createTurtleDriver(turtles, (key) => {
    const reached = turtles
      .with((turtle) => !turtle.active)
      .with((turtle) => turtle.linkNeighbors().some((friend) => friend.active && isReached(key, friend.id, turtle.id)));
    reached.ask((turtle) => {
      turtle.active = true;
    });
    return reached.length;
  });
}

/** The other way round, as its own VirusModel is written: who is active asks its `linkNeighbors()`. */
export function createVirusDriver({ Model }: AgentScript, network: Network): Driver {
  const turtles = createLinkedTurtles(new Model(), network);
  return createTurtleDriver(turtles, (key) => {
    let reached = 0;
    // `with` makes a list of its own: who becomes active today asks from tomorrow.
    turtles
      .with((turtle) => turtle.active)
      .ask((turtle) => {
        turtle
          .linkNeighbors()
          .with((friend) => !friend.active)
          .ask((friend) => {
            if (!isReached(key, turtle.id, friend.id)) return;
            friend.active = true;
            reached += 1;
          });
      });
    return reached;
  });
}

/** The work as it is told, with the friends kept on the turtle, no links, and one pass a day over the turtles. */
export function createTunedAgentScriptDriver({ Model }: AgentScript, network: Network): Driver {
  const { turtles } = new Model();
  turtles.create(network.count, (turtle) => {
    turtle.active = false;
    turtle.friends = [];
  });
  for (const turtle of turtles) turtle.friends = friendsOf(network, turtle.id, turtles);
  return createTurtleDriver(turtles, (key) => {
    const reached: Turtle[] = [];
    turtles.ask((turtle) => {
      if (turtle.active) return;
      for (const friend of turtle.friends) {
        if (friend.active && isReached(key, friend.id, turtle.id)) {
          reached.push(turtle);
          return;
        }
      }
    });
    for (const turtle of reached) turtle.active = true;
    return reached.length;
  });
}

function createLinkedTurtles({ turtles, links }: AgentScriptModel, network: Network): Turtles {
  turtles.create(network.count, (turtle) => {
    turtle.active = false;
  });
  for (const turtle of turtles) {
    for (const friend of friendsOf(network, turtle.id, turtles)) {
      if (turtle.id < friend.id) links.createOne(turtle, friend);
    }
  }
  return turtles;
}

/** A driver from what turtles do in a day; `live` returns how many became active. */
function createTurtleDriver(turtles: Turtles, live: (key: Key) => number): Driver {
  let active = 0;
  return createLibraryDriver(
    (starters) => {
      for (const turtle of turtles) turtle.active = false;
      for (const person of starters) itemOf(turtles, person).active = true;
      active = starters.length;
    },
    (key) => {
      active += live(key);
      return active;
    },
  );
}
