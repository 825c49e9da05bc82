import { enliven, type PageData } from './live.ts';

/**
 * Brings questions and written answers to life as they come near. The page holds each as the same component drew it
 * when the site was built, without its data; `live.ts` fetches the data and puts a live one in its place.
 */

const data = JSON.parse(document.getElementById('questions')?.textContent ?? '{}') as PageData; // Our own build's.

/** How far below the window a question is when its script is asked for. */
const ahead = '200px';
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watcher.unobserve(target);
      void bring(target);
    }
  },
  { rootMargin: ahead },
);
for (const place of document.querySelectorAll('[data-live]')) watcher.observe(place);

async function bring(place: HTMLElement): Promise<void> {
  try {
    await enliven(place, data);
    place.dataset['live'] = 'ready';
  } catch {
    offerAgain(place);
  }
}

/** What is drawn stays readable; a notice says what is missing and tries again. */
function offerAgain(place: HTMLElement): void {
  const note = document.createElement('p');
  note.className = 'notice';
  note.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.className = 'btn ghost sm';
  button.type = 'button';
  button.textContent = data.again;
  button.addEventListener('click', () => {
    note.remove();
    void bring(place);
  });
  note.append(`${data.failed} `, button);
  place.append(note);
}
