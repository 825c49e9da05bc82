import { type Component, createComponent } from 'solid-js';
import { render } from 'solid-js/web';
import type { QuestionKind } from '#domain/question.ts';
import { loadQuestions } from '#stores/questions.ts';

/**
 * Brings questions and written answers to life as they come near. The page holds each as the same component drew it
 * when the site was built, without its data; here the data is fetched and a live one takes its place.
 */

const islands: Record<QuestionKind, () => Promise<Component<never>>> = {
  single: async () => (await import('./question/SingleQuestion.tsx')).SingleQuestion,
  multiple: async () => (await import('./question/MultipleQuestion.tsx')).MultipleQuestion,
  order: async () => (await import('./question/OrderQuestion.tsx')).OrderQuestion,
  match: async () => (await import('./question/MatchQuestion.tsx')).MatchQuestion,
  numeric: async () => (await import('./question/NumericQuestion.tsx')).NumericQuestion,
  short: async () => (await import('./question/ShortQuestion.tsx')).ShortQuestion,
  rate: async () => (await import('./question/RateQuestion.tsx')).RateQuestion,
  branch: async () => (await import('./question/BranchQuestion.tsx')).BranchQuestion,
};

/** What `components/LiveQuestions.astro` writes: where the questions are, and what to say if they do not come. */
interface PageData {
  address: string;
  locale: 'it' | 'en';
  failed: string;
  again: string;
  written: Record<string, string>;
}

const data = JSON.parse(document.getElementById('questions')?.textContent ?? '{}') as PageData; // Our own build's.

/** How far below the window a question is when its script is asked for. */
const ahead = '200px';
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watcher.unobserve(target);
      void enliven(target);
    }
  },
  { rootMargin: ahead },
);
for (const place of document.querySelectorAll('[data-live]')) watcher.observe(place);

async function enliven(place: HTMLElement): Promise<void> {
  try {
    await (place.dataset['kind'] ? enlivenQuestion(place) : enlivenWritten(place));
    place.dataset['live'] = 'ready';
  } catch {
    offerAgain(place);
  }
}

async function enlivenQuestion(place: HTMLElement): Promise<void> {
  const { kind, question: id = '', number, total } = place.dataset;
  const [island, { questions, words }] = await Promise.all([
    islands[kind as QuestionKind](), // The build writes no other.
    loadQuestions(data.address),
  ]);
  const question = questions[id];
  if (!question) throw new Error(`No question ${id}`);
  const props = { question, locale: data.locale, words, number: Number(number), total: Number(total) };
  // The table pairs each kind with the island that takes it.
  replace(place, () => createComponent(island as Component<typeof props>, props));
}

async function enlivenWritten(place: HTMLElement): Promise<void> {
  const { WrittenAnswer } = await import('./WrittenAnswer.tsx');
  const { lesson = '', field = '', label = '', rows } = place.dataset;
  const drawn = place.querySelector('textarea');
  const typed = drawn?.value ?? '';
  const hadFocus = drawn === document.activeElement;
  replace(place, () =>
    createComponent(WrittenAnswer, { lesson, field, label, rows: Number(rows), locale: data.locale, words: data.written, typed }),
  );
  if (hadFocus) place.querySelector('textarea')?.focus();
}

/** Draws the live one aside and puts it in at once, so that nothing is seen to go and come back. */
function replace(place: HTMLElement, draw: Parameters<typeof render>[0]): void {
  const live = document.createElement('div');
  render(draw, live);
  place.replaceChildren(live);
}

function offerAgain(place: HTMLElement): void {
  place.querySelector('.load-failed')?.remove();
  const note = document.createElement('p');
  note.className = 'notice load-failed';
  note.setAttribute('role', 'alert');
  note.textContent = `${data.failed} `;
  const button = document.createElement('button');
  button.className = 'btn ghost sm';
  button.type = 'button';
  button.textContent = data.again;
  button.addEventListener('click', () => {
    note.remove();
    void enliven(place);
  });
  note.append(button);
  place.append(note);
}
