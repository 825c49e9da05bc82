import { atom } from 'nanostores';
import { isClose } from '#domain/search-match.ts';

/** One page found, with the headings under which the words stand. Excerpts are runs of text, marked where they match. */
export interface Hit {
  title: string;
  href: string;
  excerpt: Run[];
  headings: { title: string; href: string; excerpt: Run[] }[];
}
export interface Run {
  text: string;
  isMatch: boolean;
}

export type SearchState =
  | { type: 'idle' }
  | { type: 'searching'; query: string }
  | { type: 'found'; query: string; groups: { course: string; hits: Hit[] }[]; count: number }
  | { type: 'failed'; query: string };

/** What we use of Pagefind: its index is made after the build, so its module has no types here. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}
interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const typingPauseMs = 250;
const mostShown = 20;
const mostHeadings = 3;

/** A search over one index. `load` brings Pagefind, on the first search and not before. */
export function createSearch(load: () => Promise<Pagefind>) {
  const $search = atom<SearchState>({ type: 'idle' });
  let latest = 0;
  let engine: Promise<Pagefind> | undefined;

  async function search(text: string): Promise<void> {
    const query = text.trim();
    latest += 1;
    const mine = latest;
    if (!query) return $search.set({ type: 'idle' });
    $search.set({ type: 'searching', query });
    try {
      engine ??= load();
      const { results } = await (await engine).search(query);
      const found = await Promise.all(results.slice(0, mostShown).map((result) => result.data()));
      const close = found.filter((page) => holdsClose(query, page));
      // Pages past the shown ones are less close still: they count only while every shown one does.
      const count = close.length === found.length ? results.length : close.length;
      if (mine === latest) $search.set({ type: 'found', query, groups: groupByCourse(close), count });
    } catch {
      engine = undefined; // A failed download is tried again at the next search.
      if (mine === latest) $search.set({ type: 'failed', query });
    }
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Searches once the typing rests, or at once with `search`. */
  function searchSoon(text: string): void {
    clearTimeout(pause);
    pause = setTimeout(() => void search(text), typingPauseMs);
  }
  function searchNow(text: string): void {
    clearTimeout(pause);
    void search(text);
  }

  return { $search, searchSoon, searchNow };
}

/** @param address where this build keeps Pagefind. A run-time value: the bundler must not look for it. */
export function loadPagefind(address: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ new URL(address, document.baseURI).href) as Promise<Pagefind>;
}

/** Groups in the order of their best hit; pages outside courses come under an empty name. */
export function groupByCourse(found: Found[]): { course: string; hits: Hit[] }[] {
  const groups = Map.groupBy(found, ({ meta }) => meta['course'] ?? '');
  return [...groups].map(([course, pages]) => ({ course, hits: pages.map(toHit) }));
}

function holdsClose(query: string, { excerpt, sub_results: parts }: Found): boolean {
  const runs = [excerpt, ...parts.map((part) => part.excerpt)].flatMap(toRuns);
  return runs.some(({ text, isMatch }) => isMatch && isClose(query, text));
}

function toHit({ url, excerpt, meta, sub_results: parts }: Found): Hit {
  const headings = parts.filter((part) => part.url.includes('#')).slice(0, mostHeadings);
  return {
    title: meta['title'] ?? url,
    href: url,
    excerpt: toRuns(excerpt),
    headings: headings.map((part) => ({ title: part.title, href: part.url, excerpt: toRuns(part.excerpt) })),
  };
}

/** Pagefind's excerpts are escaped HTML with `<mark>`: read as text, never put into the page as markup. */
export function toRuns(excerpt: string): Run[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => ({ text: unescape(piece.replace(/<\/?mark>/g, '')), isMatch: piece.startsWith('<mark>') }));
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00a0',
};

function unescape(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}
