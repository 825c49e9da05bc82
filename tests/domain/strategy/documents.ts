import fc from 'fast-check';
import type { Value } from '#domain/project/cells.ts';
import type { DocumentShape, Field, ReadSections, Shape } from '#domain/project/fields.ts';
import { documentOf, flattenDocument } from '#domain/project/values.ts';
import type { StrategyFacts } from '#domain/strategy/rule.ts';
import { type Strategy, strategyShape } from '#domain/strategy/shape.ts';

/** What an example leaves out stays empty. */
export type Sketch<T> = T extends (infer I)[]
  ? readonly Sketch<I>[]
  : T extends object
    ? { [K in keyof T]?: Sketch<T[K]> | undefined }
    : T;

export const facts: StrategyFacts = {
  today: '2026-11-20',
  channels: new Map([
    ['instagram', { name: 'Instagram', ownership: 'rented', needs: 'invitation' }],
    ['pinterest', { name: 'Pinterest', ownership: 'rented', needs: 'invitation' }],
    ['tiktok', { name: 'TikTok', ownership: 'rented', needs: 'invitation' }],
    ['newsletter', { name: 'Newsletter', ownership: 'owned', needs: 'optIn' }],
    ['forum', { name: 'Forum', ownership: 'others', needs: 'invitation' }],
    ['blog', { name: 'Blog', ownership: 'owned', needs: 'none' }],
  ]),
};

export const strategyOf = (sketch: Sketch<Strategy>): Strategy => fromSketch(strategyShape, sketch);

/** A document with only what the sketch says; refuses a sketch with something the shape has no place for. */
export function fromSketch<const D extends DocumentShape>(shape: D, sketch: unknown): ReadSections<D> {
  let made = 0;
  const newId = () => {
    made += 1;
    return `made-${made}`;
  };
  const written: unknown = JSON.parse(JSON.stringify(sketch)); // Without what is undefined.
  const { values, strange, misfits } = flattenDocument(shape, written, newId);
  const wrong = [...strange.keys(), ...misfits];
  if (wrong.length > 0) throw new Error(`The example has no place for ${wrong.join(', ')}`);
  return documentOf(shape, values);
}

type Written = [path: string, value: Value];

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const words = fc.constantFrom(
  'noi',
  'Arrivare a 10.000 follower',
  'Qualità e passione',
  'più iscritti ai corsi',
  'the best bakery in town',
  'Tornio Lento',
  'consenso',
  '  ',
  '123',
  'uno due tre quattro cinque '.repeat(32),
);
const text = fc.oneof(words, fc.string({ maxLength: 60, unit: 'grapheme' }));
const day = fc.constantFrom('2026-11-19', '2026-11-20', '2027-02-28', '2025-01-31', '2027-02-30');
const number = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 3, 5, 12, 20, 40, 60, 61, 100, -1, 0.1) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** Any cell a field may have been written with, also of another kind: what does not fit reads as empty. */
function anyCells(own: Field, path: string): fc.Arbitrary<Written[]> {
  const at = (value: fc.Arbitrary<Value>) => value.map((v) => [[path, v] as Written]);
  switch (own.kind) {
    case 'number':
    case 'level':
      return at(fc.oneof({ weight: 8, arbitrary: number }, text));
    case 'flag':
      return at(fc.boolean());
    case 'date':
      return at(fc.oneof(day, text));
    case 'choice':
      return at(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...own.options) }, text));
    case 'channel':
      return at(fc.constantFrom(...facts.channels.keys(), 'closed-long-ago'));
    case 'ref':
      return at(fc.constantFrom(...ids, 'gone'));
    case 'refs':
    case 'picks':
      return fc
        .subarray(own.kind === 'refs' ? [...ids, 'gone'] : [...own.options, 'gone'])
        .map((keys) => keys.map((key) => [`${path}/${key}`, true]));
    case 'list':
      return fc
        .subarray(ids)
        .chain((items) =>
          joined(
            items.flatMap((id, place) => [
              fc.constant([[`${path}/${id}`, place] as Written]),
              anyFields(own.fields, `${path}/${id}`),
            ]),
          ),
        );
    default:
      return at(text);
  }
}

function joined<T>(parts: fc.Arbitrary<T[]>[]): fc.Arbitrary<T[]> {
  return parts.length === 0 ? fc.constant([]) : fc.tuple(...parts).map((lists) => lists.flat());
}

/** Each field written or not. */
function anyFields(fields: Shape, path: string): fc.Arbitrary<Written[]> {
  return joined(
    Object.entries(fields).map(([name, own]) =>
      fc.oneof(
        { weight: 2, arbitrary: anyCells(own, `${path}/${name}`) },
        { weight: 1, arbitrary: fc.constant<Written[]>([]) },
      ),
    ),
  );
}

/** Any document that reading cells of a shape can give. */
export function anyDocument<const D extends DocumentShape>(shape: D): fc.Arbitrary<ReadSections<D>> {
  return joined(Object.entries(shape).map(([name, fields]) => anyFields(fields, name))).map((values) =>
    documentOf(shape, values),
  );
}
