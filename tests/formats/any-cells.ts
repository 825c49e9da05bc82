import fc from 'fast-check';
import type { Cell, Cells, Value } from '#domain/project/cells.ts';
import type { DocumentShape, Field, Shape } from '#domain/project/fields.ts';
import { hardTexts } from './sample-documents.ts';

type Written = readonly [path: string, value: Value];

const ids = ['a', 'b2', 'c-3', '__proto__', '7'];
const texts = fc.oneof(
  fc.constantFrom(...hardTexts, '', '  ', '1\n\n 2 \r\n3'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const values: fc.Arbitrary<Value> = fc.oneof(
  texts,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const days = fc.constantFrom('2027-02-28', '2027-02-30', '30/6/2027');
/** Also paths that no version of the site ever wrote. */
const strangePaths = fc.oneof(
  fc.constantFrom(
    'context/slogan',
    'people/audiences/a/nickname',
    'plan/posts/x',
    'people/audiences',
    'people/audiences/gone/name',
    'channels/channels/b2/objectives/a/deep',
    '__proto__',
    'context/__proto__',
    '',
    '/',
    'file',
    'people/audiences/not fit/name',
    'people/audiences/not fit',
  ),
  fc.string({ maxLength: 12 }),
);

function anyField(own: Field, path: string): fc.Arbitrary<Written[]> {
  if (own.kind === 'list')
    return fc.subarray(ids).chain((items) =>
      joined(
        items.map((id) => {
          const here = `${path}/${id}`;
          // In its list, taken out of it, never put in it.
          const place = fc.oneof(
            { weight: 5, arbitrary: fc.nat(9) },
            { weight: 2, arbitrary: fc.constantFrom(null, 'text', true) },
          );
          return joined([place.map((value): Written[] => [[here, value]]), anyFields(own.fields, here)]);
        }),
      ),
    );
  if (own.kind === 'refs' || own.kind === 'picks') {
    const keys = own.kind === 'refs' ? [...ids, 'not fit'] : [...own.options, 'gone'];
    return fc
      .subarray(keys)
      .chain((some) =>
        joined(
          some.map((key) =>
            fc.constantFrom(true, true, false, null, 3).map((value): Written[] => [[`${path}/${key}`, value]]),
          ),
        ),
      );
  }
  const fitting: fc.Arbitrary<Value> =
    own.kind === 'choice' ? fc.constantFrom(...own.options) : own.kind === 'date' ? days : values;
  return fc.oneof(fitting, values).map((value) => [[path, value]]);
}

function anyFields(fields: Shape, path: string): fc.Arbitrary<Written[]> {
  return fc
    .subarray(Object.entries(fields))
    .chain((some) => joined(some.map(([name, own]) => anyField(own, `${path}/${name}`))));
}

function joined(parts: fc.Arbitrary<Written[]>[]): fc.Arbitrary<Written[]> {
  return parts.length === 0 ? fc.constant([]) : fc.tuple(...parts).map((lists) => lists.flat());
}

/** Cells as anything might have left them: fitting or not, of fields that are there or not, in any order. */
export function anyCells(shape: DocumentShape): fc.Arbitrary<Cells> {
  return fc
    .tuple(
      joined(Object.entries(shape).map(([name, fields]) => anyFields(fields, name))),
      fc.array(fc.tuple(strangePaths, values), { maxLength: 6 }),
    )
    .map(([written, strange]) => cellsOf([...written, ...strange]));
}

export function cellsOf(written: Iterable<Written>): Cells {
  return new Map(
    [...written].map(([path, value], place): [string, Cell] => [
      path,
      { value, at: 11 + place, id: `v${place}`, over: [], others: [] },
    ]),
  );
}
