/** What a lesson does while it is read: the current heading in the contents, terms as cards, facts past their date. */

const contents = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link] as const),
);
const headings = [...contents.keys()].flatMap((id) => document.getElementById(id) ?? []);

function markCurrent(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const current = (passed.at(-1) ?? headings[0])?.id;
  for (const [id, link] of contents)
    if (id === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

const watcher = new IntersectionObserver(markCurrent, { rootMargin: '-33% 0px -66% 0px' });
for (const heading of headings) watcher.observe(heading);
addEventListener('scrollend', markCurrent, { passive: true });

for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const card = document.getElementById(`term-${term.dataset['term']}`);
  if (!card?.showPopover) continue;
  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'false');
  term.setAttribute('aria-controls', card.id);
  const open = (event: Event) => {
    event.preventDefault();
    card.togglePopover({ source: term });
    if (card.matches(':popover-open')) placeCard(card, term);
  };
  term.addEventListener('click', open);
  term.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
  card.addEventListener('toggle', (event) => {
    if (event.source && event.source !== term) return;
    term.setAttribute('aria-expanded', String(event.newState === 'open'));
  });
}

/** Under the word where there is room, above it otherwise, never outside the window. */
function placeCard(card: HTMLElement, word: HTMLElement): void {
  const gap = 8;
  const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left, innerWidth - card.offsetWidth - gap));
  const below = at.bottom + gap;
  const top = below + card.offsetHeight < innerHeight ? below : Math.max(gap, at.top - card.offsetHeight - gap);
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
/** A card follows its word, and closes when the word leaves the window. */
addEventListener(
  'scroll',
  () => {
    const card = document.querySelector<HTMLElement>('.term-card:popover-open');
    const word =
      card && document.querySelector<HTMLElement>(`a.term[aria-controls="${card.id}"][aria-expanded="true"]`);
    if (!card || !word) return;
    const { bottom, top } = word.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) card.hidePopover();
    else placeCard(card, word);
  },
  { passive: true },
);

const today = new Date().toLocaleDateString('sv');
for (const fact of document.querySelectorAll<HTMLElement>('.fact[data-expires]')) {
  if ((fact.dataset['expires'] ?? '') >= today) continue;
  fact.classList.add('expired');
  fact.querySelector('.stale')?.removeAttribute('hidden');
}
