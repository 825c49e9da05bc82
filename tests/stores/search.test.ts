import { describe, expect, it, vi } from 'vitest';
import { createSearch, groupByCourse, toRuns } from '#stores/search.ts';

const page = (
  url: string,
  excerpt: string,
  course?: string,
  parts: { title: string; url: string; excerpt: string }[] = [],
) => ({
  url,
  excerpt,
  meta: { title: `Title of ${url}`, ...(course && { course }) },
  sub_results: parts,
});

/** An engine that answers each query when it is told to. */
function createEngine() {
  const waiting = new Map<string, (pages: ReturnType<typeof page>[]) => void>();
  const search = (query: string) =>
    new Promise<{ results: { data(): Promise<ReturnType<typeof page>> }[] }>((resolve) => {
      waiting.set(query, (pages) => resolve({ results: pages.map((each) => ({ data: async () => each })) }));
    });
  const answer = (query: string, ...pages: ReturnType<typeof page>[]) => {
    const give = waiting.get(query);
    if (!give) throw new Error(`Nobody asked for ${query}`);
    give(pages);
  };
  return { search, answer };
}

describe('search', () => {
  it('shows the answer to the last question, whichever arrives last', async () => {
    const engine = createEngine();
    const { $search, searchNow } = createSearch(async () => engine);
    searchNow('consenso');
    searchNow('comunità');
    await vi.waitFor(() => engine.answer('comunità', page('/it/b/', '<mark>comunità</mark>')));
    await vi.waitFor(() => expect($search.get()).toMatchObject({ type: 'found', query: 'comunità', count: 1 }));
    engine.answer('consenso', page('/it/a/', '<mark>consenso</mark>'));
    await Promise.resolve();
    expect($search.get()).toMatchObject({ query: 'comunità' });
  });

  it('says that it failed, and loads again at the next question', async () => {
    const engine = createEngine();
    let loads = 0;
    const { $search, searchNow } = createSearch(async () => {
      loads += 1;
      if (loads === 1) throw new Error('no network');
      return engine;
    });
    searchNow('voce');
    await vi.waitFor(() => expect($search.get()).toEqual({ type: 'failed', query: 'voce' }));
    searchNow('voce');
    await vi.waitFor(() => engine.answer('voce', page('/it/c/', 'una <mark>voce</mark>')));
    await vi.waitFor(() => expect($search.get()).toMatchObject({ type: 'found', count: 1 }));
    expect(loads).toBe(2);
  });

  it('leaves out what only begins like the word', async () => {
    const engine = createEngine();
    const { $search, searchNow } = createSearch(async () => engine);
    searchNow('membership');
    await vi.waitFor(() => engine.answer('membership', page('/it/d/', '<mark>me</mark> la cavo')));
    await vi.waitFor(() => expect($search.get()).toMatchObject({ type: 'found', count: 0, groups: [] }));
  });

  it('asks nothing of nothing', () => {
    const { $search, searchNow } = createSearch(() => Promise.reject(new Error('loaded')));
    searchNow('   ');
    expect($search.get()).toEqual({ type: 'idle' });
  });
});

describe('groupByCourse', () => {
  it('keeps the order of the best hit, and up to three headings a page', () => {
    const heading = (place: number) => ({ title: `H${place}`, url: `/it/x/#h${place}`, excerpt: 'x' });
    const groups = groupByCourse([
      page('/it/x/', 'x', 'Corso 2', [{ title: 'Top', url: '/it/x/', excerpt: 'x' }, ...[1, 2, 3, 4].map(heading)]),
      page('/it/g/', 'x'),
      page('/it/y/', 'x', 'Corso 2'),
    ]);
    expect(groups.map(({ course, hits }) => [course, hits.map(({ href }) => href)])).toEqual([
      ['Corso 2', ['/it/x/', '/it/y/']],
      ['', ['/it/g/']],
    ]);
    expect(groups[0]?.hits[0]?.headings.map(({ title }) => title)).toEqual(['H1', 'H2', 'H3']);
  });
});

describe('toRuns', () => {
  it('reads marks and entities as text', () => {
    expect(toRuns('a &lt;b&gt; <mark>c &amp; d</mark> e')).toEqual([
      { text: 'a <b> ', isMatch: false },
      { text: 'c & d', isMatch: true },
      { text: ' e', isMatch: false },
    ]);
  });
});
