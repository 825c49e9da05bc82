import { expect, it, vi } from 'vitest';
import { createExamples } from '#stores/create-examples.ts';

const file = '/examples/tornio-lento.it.123.json';
const body = {
  brand: 'tornio-lento',
  name: 'Bottega Tornio Lento',
  parts: {
    strategy: [['context/brand', 'Tornio Lento']],
    canvas: [['values/values/a1', 1]],
    plan: [['about/from', '2027-03-01']],
  },
};
const answer = (raw: unknown, ok = true) => ({ ok, json: async () => raw });

it('brings the documents of a brand once, however many ask for them', async () => {
  const fetchFile = vi.fn(async () => answer(body));
  const { loadExample } = createExamples(fetchFile);
  const [one, two] = await Promise.all([loadExample(file), loadExample(file)]);
  expect(one).toEqual({
    ok: true,
    example: {
      brand: 'tornio-lento',
      name: 'Bottega Tornio Lento',
      parts: {
        strategy: new Map([['context/brand', 'Tornio Lento']]),
        canvas: new Map([['values/values/a1', 1]]),
        plan: new Map([['about/from', '2027-03-01']]),
      },
    },
  });
  expect(two).toBe(one);
  expect(fetchFile).toHaveBeenCalledExactlyOnceWith(file);
});

it('asks again for a file that did not arrive', async () => {
  const fetchFile = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValueOnce(answer({}, false))
    .mockResolvedValueOnce(answer(body));
  const { loadExample } = createExamples(fetchFile);
  expect([await loadExample(file), await loadExample(file)]).toEqual([{ ok: false }, { ok: false }]);
  expect(await loadExample(file)).toMatchObject({ ok: true });
});

it.each([
  ['a page to sign in', { login: 'please' }],
  ['no object', 'ciao'],
  ['a document missing', { ...body, parts: { strategy: [] } }],
  ['a value that no field holds', { ...body, parts: { ...body.parts, canvas: [['a/b', { c: 3 }]] } }],
  ['a pair that is none', { ...body, parts: { ...body.parts, canvas: [['a/b', 4, 5]] } }],
])('refuses %s', async (_what, raw) => {
  const { loadExample } = createExamples(async () => answer(raw));
  expect(await loadExample(file)).toEqual({ ok: false });
});
