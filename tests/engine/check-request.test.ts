import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, checkRequest, PROBLEMS } from '#engine/check-request.ts';
import { COMPONENTS } from '#engine/names.ts';
import { evenRequest } from '#engine/request.ts';
import { simulateRequest } from '#engine/simulate.ts';
import { samplePost, sampleRequest } from './samples.ts';

type Step = string | number;
type Leaf = { readonly path: readonly Step[]; readonly value: unknown };

/** Every number, text and truth value of a plain object, with the way to it. */
function leavesOf(value: unknown, path: readonly Step[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, inner]) => leavesOf(inner, [...path, step]));
}

const nodesOf = (path: readonly Step[]) => path.map((_, length) => path.slice(0, length + 1));
const placeOf = (path: readonly Step[]) =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${step}`),
    'request',
  );

/** A copy with one place holding something else. */
function replaced(whole: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((inner, at) => (at === step ? replaced(inner, rest, value) : inner));
  const given = whole as Record<string, unknown>; // a node of the sample above a leaf
  return { ...given, [step]: replaced(given[String(step)], rest, value) };
}

const good = sampleRequest();
const leaves = leavesOf(good);
const problemsOf = (checked: Checked) => (checked.ok ? [] : checked.problems);
const told = (value: unknown) => problemsOf(checkRequest(value)).map(({ code, place }) => `${code} ${place}`);
const change = (path: readonly Step[], value: unknown) => told(replaced(good, path, value));

/** The leaves where a number stands for something else than a name of its own. */
const numbers = leaves.filter(({ value }) => typeof value === 'number');

describe('a good request', () => {
  it('passes as it is, and can be run', () => {
    expect(checkRequest(good)).toEqual({ ok: true, request: good });
    expect(simulateRequest(good).now).toBe(12 * 48);
  });

  it('passes at the edges of what is allowed', () => {
    const post = samplePost('edge', { day: 0, halfHour: 47, quality: 1, promotion: 0, minutes: 60, stance: -1 });
    const least = { community: evenRequest(1), plan: { posts: [] }, acts: [], seed: 0, days: 1 };
    const most = { community: evenRequest(300_000), plan: { posts: [post] }, acts: [], seed: 4_294_967_295, days: 366 };
    for (const request of [least, most]) expect(checkRequest(request)).toEqual({ ok: true, request });
  });

  it('of one person can be run', () => {
    const run = simulateRequest({
      community: evenRequest(1),
      plan: { posts: [samplePost('to one')] },
      acts: [],
      seed: 5,
      days: 2,
    });
    expect(run.measures.values.every(Number.isFinite)).toBe(true);
  });
});

describe('a leaf gone bad', () => {
  const place = fc.constantFrom(...leaves);

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['−Infinity', Number.NEGATIVE_INFINITY],
    ['null', null],
    ['a list', [2]],
    ['an object', { of: 3 }],
  ])('to %s is told, at its own place, wherever it stands', (_, bad) => {
    for (const { path } of leaves) {
      const problems = problemsOf(checkRequest(replaced(good, path, bad)));
      expect(
        problems.map((one) => one.place),
        placeOf(path),
      ).toContain(placeOf(path));
      for (const { code } of problems) expect(PROBLEMS).toContain(code);
    }
  });

  it('to another type of value is told at its own place', () => {
    fc.assert(
      fc.property(place, fc.oneof(fc.integer(), fc.string(), fc.boolean()), ({ path, value }, bad) => {
        fc.pre(typeof bad !== typeof value);
        expect(problemsOf(checkRequest(replaced(good, path, bad))).map((one) => one.place)).toContain(placeOf(path));
      }),
      { numRuns: 500 },
    );
  });

  it('to a number out of every range is told at its own place', () => {
    for (const { path } of numbers)
      for (const far of [-1.5, -7, 1e18]) expect(change(path, far).join(), placeOf(path)).toContain(placeOf(path));
  });

  it('or left out is told where it is missed, or may be left out', () => {
    const mayBeMissed = [
      'followShares',
      'trustMean',
      'hedonic',
      'hadCrisis',
      'arousal',
      'stance',
      'severity',
      'share',
      'block',
      'similarity',
      'promiseHalfHours',
      'causes',
      'feed',
      'group',
    ];
    for (const { path } of leaves) {
      for (const node of nodesOf(path)) {
        if (typeof node.at(-1) === 'number') continue;
        const problems = change(node, undefined);
        const isFree = mayBeMissed.includes(String(node.at(-1))) && !node.includes('blocks');
        // An act without its kind cannot be told from one of an unknown kind.
        const code = node.at(-1) === 'act' ? 'unknownName' : 'missing';
        expect(problems, placeOf(node)).toEqual(isFree ? [] : [`${code} ${placeOf(node)}`]);
      }
    }
  });

  it('never passes for something that is no request at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkRequest(value).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(place, fc.anything(), ({ path }, value) => {
        expect(() => checkRequest(replaced(good, path, value))).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});

describe('what the issue names', () => {
  it.each([
    ['a day past the end', ['plan', 'posts', 3, 'day'], 12, 'outOfRange request.plan.posts[3].day'],
    ['a day no calendar has', ['plan', 'posts', 4, 'day'], 366, 'outOfRange request.plan.posts[4].day'],
    ['a day before the first', ['plan', 'causes', 1, 'day'], -1, 'outOfRange request.plan.causes[1].day'],
    ['half a day', ['acts', 2, 'day'], 1.5, 'notWhole request.acts[2].day'],
    ['the 49th half-hour', ['acts', 3, 'halfHour'], 48, 'outOfRange request.acts[3].halfHour'],
    ['a date as text', ['plan', 'posts', 5, 'day'], '2027-02-30', 'notANumber request.plan.posts[5].day'],
    [
      'an unknown channel',
      ['plan', 'posts', 6, 'profile'],
      'carrierPigeon',
      'unknownName request.plan.posts[6].profile',
    ],
    [
      'a channel nobody can follow',
      ['community', 'followShares'],
      { telex: 0.5 },
      'unknownField request.community.followShares.telex',
    ],
    ['a name only objects know', ['plan', 'posts', 7, 'need'], 'constructor', 'unknownName request.plan.posts[7].need'],
    ['an unknown kind of cause', ['plan', 'causes', 0, 'kind'], 'meteor', 'unknownName request.plan.causes[0].kind'],
    ['an unknown act', ['acts', 1, 'act'], 'toString', 'unknownName request.acts[1].act'],
    ['an unknown component', ['acts', 2, 'components', 1], 'bribe', 'unknownName request.acts[2].components[1]'],
    ['not a number', ['plan', 'posts', 8, 'quality'], Number.NaN, 'notANumber request.plan.posts[8].quality'],
    ['zero people', ['community', 'people'], 0, 'outOfRange request.community.people'],
    ['two million people', ['community', 'people'], 2_000_000, 'outOfRange request.community.people'],
    ['no days', ['days'], 0, 'outOfRange request.days'],
    ['a seed of more than 32 bits', ['seed'], 4_294_967_296, 'outOfRange request.seed'],
    ['a ragged mix of topics', ['plan', 'posts', 9, 'topics'], [0.5, 0.5], 'wrongLength request.plan.posts[9].topics'],
    ['a mix that is not whole', ['plan', 'posts', 9, 'topics', 0], 0.9, 'sumNotOne request.plan.posts[9].topics'],
    [
      'a ragged mix of needs',
      ['community', 'blocks', 2, 'needs'],
      [0.2, 0.2, 0.2, 0.2, 0.2],
      'wrongLength request.community.blocks[2].needs',
    ],
    ['blocks that are not everybody', ['community', 'blocks', 0, 'share'], 0.5, 'sumNotOne request.community.blocks'],
    ['a post’s id that repeats', ['plan', 'posts', 10, 'id'], 'day-2', 'repeated request.plan.posts[10].id'],
    ['a cause’s id that repeats', ['plan', 'causes', 1, 'id'], 'leak', 'repeated request.plan.causes[1].id'],
    ['an empty id', ['plan', 'posts', 1, 'id'], '', 'emptyText request.plan.posts[1].id'],
    ['a block that is not there', ['plan', 'causes', 1, 'block'], 8, 'outOfRange request.plan.causes[1].block'],
    ['a person who is not there', ['acts', 1, 'person'], 450, 'outOfRange request.acts[1].person'],
    ['an unknown field', ['plan', 'mood'], 'good', 'unknownField request.plan.mood'],
    ['a field of another act', ['acts', 3, 'components'], ['thank'], 'unknownField request.acts[3].components'],
    ['an object for a list', ['acts'], {}, 'notAList request.acts'],
    ['a list for an object', ['plan'], [], 'notAnObject request.plan'],
    ['yes for true', ['acts', 2, 'isPublic'], 'yes', 'notBoolean request.acts[2].isPublic'],
  ] as const)('%s is told with its code and place, and nothing else is', (_, path, bad, problem) => {
    expect(change(path, bad)).toEqual([problem]);
  });

  it('10,000 posts are refused as one problem, not read one by one', () => {
    const posts = Array.from({ length: 10_000 }, (_, nth) => samplePost(`post-${nth}`, { quality: Number.NaN }));
    expect(checkRequest({ ...good, plan: { posts } })).toEqual({
      ok: false,
      problems: [{ code: 'tooMany', place: 'request.plan.posts', allowed: '2000' }],
    });
  });

  it('too many acts, causes, blocks and components are refused', () => {
    const [cause] = good.plan.causes ?? [];
    const [block] = good.community.blocks;
    const reply = good.acts[2];
    expect(told({ ...good, acts: Array(20_001).fill(reply) })).toEqual(['tooMany request.acts']);
    expect(change(['plan', 'causes'], Array(201).fill(cause))).toEqual(['tooMany request.plan.causes']);
    expect(change(['community', 'blocks'], Array(65).fill(block))).toEqual(['tooMany request.community.blocks']);
    expect(change(['acts', 2, 'components'], Array(COMPONENTS.length + 1).fill('thank'))).toEqual([
      'tooMany request.acts[2].components',
    ]);
  });

  it('a field named for a prototype is not taken for a field', () => {
    const hidden = JSON.parse('{"__proto__": {"days": 3}}');
    expect(told(hidden)).toContain('unknownField request.__proto__');
    expect(told(hidden)).toContain('missing request.days');
  });

  it('holes in a list are told one by one', () => {
    expect(told({ ...good, plan: { posts: Array(2) } })).toEqual([
      'notAnObject request.plan.posts[0]',
      'notAnObject request.plan.posts[1]',
    ]);
    expect(change(['plan', 'posts', 0, 'topics'], Array(6)).length).toBe(6);
  });

  it('a community without blocks has nobody in it', () => {
    expect(told({ ...good, plan: { posts: [] }, acts: [], community: { people: 9, blocks: [] } })).toEqual([
      'sumNotOne request.community.blocks',
    ]);
  });

  it('several problems are told together, each with its place', () => {
    const bad = replaced(replaced(good, ['days'], -3), ['plan', 'posts', 2, 'format'], 'fresco');
    expect(told(bad).sort()).toEqual(['outOfRange request.days', 'unknownName request.plan.posts[2].format']);
  });

  it('a range that was missed is said', () => {
    const [problem] = problemsOf(checkRequest(replaced(good, ['plan', 'posts', 0, 'minutes'], 61)));
    expect(problem).toEqual({ code: 'outOfRange', place: 'request.plan.posts[0].minutes', allowed: '0–60' });
  });
});

describe('a request that passes', () => {
  it('never gives a measure that is not a number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.double({ min: 0, max: 1, noNaN: true }), ({ path }, part) => {
        const edge = replaced(good, path, part < 0.4 ? 0 : part < 0.8 ? 1 : part);
        const checked = checkRequest(edge);
        fc.pre(checked.ok && checked.request.community.people === 450);
        if (checked.ok) expect(simulateRequest(checked.request).measures.values.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
