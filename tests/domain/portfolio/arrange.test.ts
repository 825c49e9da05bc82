import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavePart, movePart, readOrder } from '#domain/portfolio/arrange.ts';
import { type PortfolioPart, portfolioParts, portfolioShape } from '#domain/portfolio/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import { documentOf, type Writes } from '#domain/project/values.ts';

/** A dossier to which writes are done one after the other. */
function createDossier() {
  const values = new Map<string, Value>();
  return {
    read: () => documentOf(portfolioShape, values),
    write(writes: Writes) {
      for (const [path, value] of writes) values.set(path, value);
    },
  };
}
const namesOf = (order: ReturnType<typeof readOrder>) => order.map(({ part }) => part);

describe('the order of a dossier', () => {
  it('is that of the table, all in, until somebody moves something', () => {
    expect(readOrder(createDossier().read())).toEqual(portfolioParts.map((part) => ({ part, isOut: false })));
  });

  it('keeps a part its place while it is left out', () => {
    const dossier = createDossier();
    dossier.write(movePart(dossier.read(), 'reflections', -6));
    dossier.write(leavePart(dossier.read(), 'reflections', true));
    expect(readOrder(dossier.read())[1]).toEqual({ part: 'reflections', isOut: true });
    dossier.write(leavePart(dossier.read(), 'reflections', false));
    expect(readOrder(dossier.read())[1]).toEqual({ part: 'reflections', isOut: false });
  });

  it('passes over a part of a later version, and puts those nobody placed after the others', () => {
    const values: [string, Value][] = [
      ['parts/parts/hologram', 1],
      ['parts/parts/plan', 2],
      ['parts/parts/quote', 3],
    ];
    const order = namesOf(readOrder(documentOf(portfolioShape, values)));
    expect(order.slice(0, 3)).toEqual(['plan', 'quote', 'strategy']);
    expect(order.toSorted()).toEqual(portfolioParts.toSorted());
  });

  it('always has every part once, and each move is what a list moved by hand gives', () => {
    const part = fc.constantFrom<PortfolioPart>(...portfolioParts);
    const act = fc.tuple(part, fc.integer({ min: -11, max: 11 }));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const dossier = createDossier();
        const expected: PortfolioPart[] = [...portfolioParts];
        for (const [name, offset] of acts) {
          dossier.write(movePart(dossier.read(), name, offset));
          const from = expected.indexOf(name);
          expected.splice(from, 1);
          expected.splice(Math.min(portfolioParts.length - 1, Math.max(0, from + offset)), 0, name);
        }
        expect(namesOf(readOrder(dossier.read()))).toEqual(expected);
      }),
    );
  });
});
