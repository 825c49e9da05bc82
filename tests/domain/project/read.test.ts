import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import { firstCells, type Value } from '#domain/project/cells.ts';
import { compareValues } from '#domain/project/compare.ts';
import { fieldName, findField } from '#domain/project/fields.ts';
import { countFilled } from '#domain/project/filled.ts';
import { keyOf } from '#domain/project/finding.ts';
import { isDay } from '#domain/project/fit.ts';
import { freeName, longestName } from '#domain/project/project.ts';
import { emptyDocument, placesOf, readDocument } from '#domain/project/read.ts';
import { flattenDocument } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';

const cellsOf = (values: Record<string, Value>) => firstCells(Object.entries(values), 1, 'v');
const newId = () => 'made';

describe('a document read from its cells', () => {
  it('has its items in their order, without those taken out', () => {
    const { document } = readDocument(
      strategyShape,
      cellsOf({
        'people/audiences/elena': 2,
        'people/audiences/elena/name': 'Elena',
        'people/audiences/davide': 1,
        'people/audiences/davide/jobs': 'piatti robusti\n\n consegne puntuali ',
        'people/audiences/gone': null,
        'people/audiences/gone/name': 'Chi non c’è più',
      }),
    );
    const [davide, elena, ...others] = document.people.audiences;
    expect(davide).toMatchObject({ id: 'davide', jobs: ['piatti robusti', 'consegne puntuali'], primary: false });
    expect(elena).toMatchObject({ id: 'elena', name: 'Elena', jobs: [], size: null });
    expect(others).toEqual([]);
  });

  it('says what does not fit, and reads that field as empty', () => {
    const { document, misfits } = readDocument(
      strategyShape,
      cellsOf({
        'objectives/objectives/o': 1,
        'objectives/objectives/o/target': 'diciotto',
        'objectives/objectives/o/deadline': '2027-02-30',
        'objectives/objectives/o/family': 'followers',
        'resources/people/p': 1,
        'resources/people/p/hours': 400,
      }),
    );
    expect(misfits.map(({ path, value }) => [path.split('/').at(-1), value]).sort()).toEqual([
      ['deadline', '2027-02-30'],
      ['family', 'followers'],
      ['hours', 400],
      ['target', 'diciotto'],
    ]);
    expect(document.objectives.objectives[0]).toMatchObject({ target: null, deadline: '', family: '' });
  });

  it('leaves cells of unknown paths alone', () => {
    const { document, misfits } = readDocument(strategyShape, cellsOf({ 'mood/board': 'x', '__proto__/name': 'y' }));
    expect(document).toEqual(emptyDocument(strategyShape));
    expect(misfits).toEqual([]);
  });
});

describe('a nested document', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', 'e\u0301 \u202Eabc', 'a\r\nb'));
  const audience = fc.record({
    name: text,
    beliefNow: text,
    size: fc.integer({ min: 0, max: 9999 }),
    primary: fc.boolean(),
  });

  it('reads as itself once flattened, order and texts included', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 4 }),
        fc.array(audience),
        (ids, all) => {
          const audiences = ids.map((id, place) => ({ ...all[place], id }));
          const { values, strange, misfits } = flattenDocument(strategyShape, { people: { audiences } }, newId);
          expect([strange.size, misfits]).toEqual([0, []]);
          const { document } = readDocument(strategyShape, cellsOf(Object.fromEntries(values)));
          expect(document.people.audiences).toMatchObject(
            audiences.map(({ id, name = '', beliefNow = '', size = null }) => ({ id, name, beliefNow, size })),
          );
        },
      ),
    );
  });

  it('keeps aside what has no place in the shape, and makes ids that are missing or twice', () => {
    const raw = { people: { audiences: [{ id: 'a', mood: 'blue' }, { id: 'a', name: 'due' }, 7] }, extra: [1] };
    let made = 0;
    const { values, strange } = flattenDocument(strategyShape, raw, () => {
      made += 1;
      return `new${made}`;
    });
    expect(Object.fromEntries(strange)).toEqual({
      'people/audiences/a/mood': 'blue',
      'people/audiences/2': 7,
      extra: [1],
    });
    expect(values.get('people/audiences/new1/name')).toBe('due');
  });

  it('keeps aside, as they are, lines that hold something else than texts', () => {
    const mixed = ['Il lievito', { kind: 'forno' }, 4, null];
    const raw = { context: { strengths: mixed, weaknesses: ['Un forno', 'Nove ore'], threats: [] } };
    const { values, strange, misfits } = flattenDocument(strategyShape, raw, newId);
    expect(Object.fromEntries(values)).toEqual({ 'context/weaknesses': 'Un forno\nNove ore' });
    expect([Object.fromEntries(strange), misfits]).toEqual([{ 'context/strengths': mixed }, []]);
  });

  it('takes any value at all without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const raw = { people: anything, context: { brand: anything, audit: anything }, voice: anything };
        const { values } = flattenDocument(strategyShape, raw, newId);
        expect(values).toBeInstanceOf(Map);
      }),
    );
  });
});

it('finds a field by its path, and its name without ids', () => {
  expect(findField(canvasShape, 'stories/arcs/x1/beats/y2/beat')).toMatchObject({ kind: 'text', most: 160 });
  expect(findField(strategyShape, 'channels/channels/c/objectives/o1')).toMatchObject({ kind: 'refs' });
  expect(findField(strategyShape, 'channels/nothing')).toBeUndefined();
  expect(fieldName(canvasShape, 'stories/arcs/x1/beats/y2/beat')).toBe('stories.arcs.beats.beat');
  expect(keyOf(strategyShape, { code: 'no-date', path: 'objectives/objectives/o1/deadline' })).toBe('no-date_o1');
});

it('counts what is filled, not what is there to fill', () => {
  const empty = emptyDocument(strategyShape).people;
  expect(countFilled(strategyShape.people, empty)).toEqual({ done: 0, of: 1 });
  const { document } = readDocument(
    strategyShape,
    cellsOf({ 'people/audiences/a': 1, 'people/audiences/a/name': 'Elena' }),
  );
  expect(countFilled(strategyShape.people, document.people)).toEqual({ done: 2, of: 7 });
});

it('knows the days of the calendar', () => {
  expect(['2028-02-29', '2027-02-29', '2027-13-01', '27-01-01', '1899-12-31'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('gives a project a name that is free and not too long', () => {
  expect(freeName('Forno 7', ['Forno', 'Forno 7'])).toBe('Forno 2');
  const long = 'F'.repeat(230);
  const first = freeName(long, []);
  const second = freeName(long, [first]);
  expect([first.length, second]).toEqual([longestName, `${'F'.repeat(longestName - 8)} 2`]);
});

it('lists places in order and compares two versions by field', () => {
  const cells = cellsOf({
    'values/values/b': 2,
    'values/values/a': 1,
    'values/values/a/value': 'cura',
    'values/values/c': null,
  });
  expect(placesOf(cells, 'values/values').map(({ id }) => id)).toEqual(['a', 'b']);
  const earlier = new Map<string, Value>([
    ['x', 'uno'],
    ['y', ''],
    ['z', false],
  ]);
  const later = new Map<string, Value>([
    ['x', 'due'],
    ['w', 3],
  ]);
  expect(compareValues(earlier, later)).toEqual([
    { path: 'w', before: null, after: 3 },
    { path: 'x', before: 'uno', after: 'due' },
  ]);
});
