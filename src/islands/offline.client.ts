import { holdsUnsaved, type OfflineLocale } from '#domain/offline.ts';
import { $newVersion, $offline, keepByItself, startOffline, takeOver, watchTakeover } from '#stores/offline.ts';

/** Loaded by every page when it has long been idle: see site.client.ts. */
const locale: OfflineLocale = document.documentElement.lang === 'en' ? 'en' : 'it';
const typed = new Set<Element>();
let typedAt: number | undefined;

document.addEventListener('input', ({ target }) => {
  typedAt = Date.now();
  if (target instanceof Element) typed.add(target);
});

/** Whether a reload would lose something: what is kept by itself a moment after it is typed does not count. */
function holds(): boolean {
  return holdsUnsaved({
    sinceTyped: typedAt && Date.now() - typedAt,
    hasDialog: document.querySelector('dialog[open]') !== null,
    // What is composed in a question is kept once it is given: until then it is only on the page.
    hasDraft: [...typed].some(
      (field) => field.isConnected && field.closest('.question') && !field.matches(':disabled'),
    ),
    isUnkept:
      document.querySelector('.keeping:is([data-state=failed], [data-state=memory]), [data-keep]:not([hidden])') !==
      null,
  });
}

const bar = document.createElement('div');
const said = document.createElement('p');
const reload = document.createElement('button');
const later = document.createElement('button');
bar.className = 'new-version';
bar.hidden = true;
said.setAttribute('role', 'status');
for (const button of [reload, later]) button.type = 'button';
reload.className = 'btn sm';
later.className = 'btn ghost sm';
reload.addEventListener('click', () => void takeOver(holds));
later.addEventListener('click', () => {
  bar.hidden = true;
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
});
bar.append(said, reload, later);

function draw(): void {
  const version = $newVersion.get();
  const view = $offline.get();
  if (version === 'none' || view.type !== 'ready') return;
  const words = view.state.words[locale];
  if (!bar.isConnected) document.body.append(bar);
  bar.hidden = false;
  said.textContent = words[version] ?? '';
  reload.textContent = words['reload'] ?? '';
  later.textContent = words['later'] ?? '';
}

watchTakeover(holds);
void startOffline().then(() => {
  $offline.subscribe(draw);
  $newVersion.subscribe(draw);
  return keepByItself(locale);
});
