import { afterEach, expect, it, vi } from 'vitest';
import { loadQuestions } from '#stores/questions.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: unknown, ok = true) => ({ ok, status: ok ? 200 : 404, json: async () => body });

it('fetches a file once, however many ask for it', async () => {
  const fetched = vi.fn(async () => answer({ questions: {}, words: { check: 'Controlla' } }));
  vi.stubGlobal('fetch', fetched);
  const [one, two] = await Promise.all([loadQuestions('/q/once.json'), loadQuestions('/q/once.json')]);
  expect(one.words['check']).toBe('Controlla');
  expect(two).toBe(one);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('asks again after a failure', async () => {
  const fetched = vi
    .fn()
    .mockResolvedValueOnce(answer({}, false))
    .mockResolvedValueOnce(answer({ questions: {}, words: {} }));
  vi.stubGlobal('fetch', fetched);
  await expect(loadQuestions('/q/again.json')).rejects.toThrow('404');
  await expect(loadQuestions('/q/again.json')).resolves.toEqual({ questions: {}, words: {} });
});

it('refuses what is not questions', async () => {
  vi.stubGlobal('fetch', async () => answer({ login: 'please' }));
  await expect(loadQuestions('/q/foreign.json')).rejects.toThrow('not questions');
});
