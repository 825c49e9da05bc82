import { isAllSettled } from '#domain/lesson-progress.ts';
import { $backup, $keeping, $progress, finishLesson, openLesson, setAliases } from '#stores/progress.ts';
import { isEvictingHere } from './browser.ts';
import { all, drawLessons, readProgressData } from './progress-marks.ts';

const data = readProgressData();
const article = document.querySelector<HTMLElement>('article[data-lesson]');
const lesson = article?.dataset['lesson'];
const questions = article?.dataset['questions']?.split(' ').filter(Boolean) ?? [];
const button = document.querySelector<HTMLElement>('[data-finish]');
const said = document.querySelector<HTMLElement>('[data-finished]');
const next = document.querySelector<HTMLElement>('[data-next]') ?? said;
let wasFinished: boolean | undefined;
let warnsOfEviction = false;

function draw(): void {
  const state = $progress.get();
  const { type } = $keeping.get();
  drawLessons(state, data);
  if (type === 'loading') return;
  if (lesson !== undefined) {
    drawFinish(lesson, state.finished.has(lesson));
    // The questions that count, settled once each, are the lesson done: nobody has to say so.
    if (isAllSettled(state, questions)) finishLesson(lesson);
    if (state.finished.size === 1 && state.finished.has(lesson) && $backup.get() === undefined) {
      warnsOfEviction ||= isEvictingHere();
    }
  }
  for (const notice of all('[data-keep]')) {
    const when = notice.dataset['when'];
    notice.hidden = when === 'evicting' ? !warnsOfEviction : when !== type;
  }
}

function drawFinish(id: string, isFinished: boolean): void {
  if (button) button.hidden = isFinished;
  if (said) said.hidden = !isFinished;
  if (isFinished && wasFinished === false) {
    for (const layer of all(`.layer[data-lesson="${id}"]`)) layer.classList.add('glazing');
  }
  wasFinished = isFinished;
}

button?.addEventListener('click', () => {
  if (lesson === undefined) return;
  finishLesson(lesson);
  // The button is gone: the way goes on, and is announced together with what has just happened.
  if (said && next && next !== said) {
    said.id ||= 'lesson-finished';
    next.setAttribute('aria-describedby', said.id);
  }
  next?.focus();
});

for (const save of all('[data-save-copy]')) {
  const answer = document.createElement('span');
  save.addEventListener('click', async () => {
    save.after(' ', answer);
    answer.textContent = await import('./save-copy.ts')
      .then(({ saveCopy }) => saveCopy(data.words))
      .catch(() => data.words['notSaved'] ?? '');
  });
}

if (Object.keys(data.aliases).length > 0) setAliases(data.aliases);
if (lesson !== undefined) openLesson(lesson);
for (const $store of [$progress, $keeping]) $store.subscribe(draw);
