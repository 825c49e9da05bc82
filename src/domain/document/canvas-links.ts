import type { Canvas } from '#domain/canvas/shape.ts';
import type { Block } from './blocks.ts';
import { present, writeTable } from './building.ts';
import { inner } from './phrasing.ts';
import { say, type World } from './world.ts';

/** The spine of the canvas: each value, what is done inside, its proof, what is seen outside, and what is told of it. */
export function writeLinks({ values, proofs, stories }: Canvas, world: World): Block[] {
  const head = ['value', 'behaviour', 'proof', 'visible', 'told'];
  return writeTable(
    say(world, 'links.caption'),
    head.map((name) => say(world, `links.${name}`)),
    values.values.flatMap(({ id, value, behaviour, proof, visible }) => {
      const claims = proofs.claims.filter((own) => own.value === id).map(({ claim }) => inner(claim));
      const arcs = stories.arcs.filter((own) => own.value === id).map(({ name }) => inner(name));
      const chain = [behaviour, proof, visible, present([...claims, ...arcs]).join('; ')];
      return chain.some((text) => inner(text) !== '') ? [[value, ...chain]] : [];
    }),
  );
}
