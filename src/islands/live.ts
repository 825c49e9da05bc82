import type { Component } from 'solid-js';
import type { BenchKind } from '#domain/bench/bench.ts';
import type { QuestionKind } from '#domain/question.ts';
import { loadQuestions } from '#stores/questions.ts';
import type { BenchData } from './bench/bench-props.ts';
import { mount } from './mount.ts';
import { questionIslands } from './question/islands.ts';

/** What `components/LiveQuestions.astro` writes: where the questions are, and what to say if they do not come. */
export interface PageData {
  address: string;
  locale: 'it' | 'en';
  failed: string;
  again: string;
  written: Record<string, string>;
}

/** The small tools, each loaded where it is. */
const benches: Record<BenchKind, () => Promise<Component<never>>> = {
  fold: async () => (await import('./bench/FoldBench.tsx')).FoldBench,
  palette: async () => (await import('./bench/PaletteBench.tsx')).PaletteBench,
  frame: async () => (await import('./bench/FrameBench.tsx')).FrameBench,
  alt: async () => (await import('./bench/AltBench.tsx')).AltBench,
  captions: async () => (await import('./bench/CaptionsBench.tsx')).CaptionsBench,
  assistant: async () => (await import('./bench/AssistantBench.tsx')).AssistantBench,
};

/** Puts what is live where the page holds it drawn: a question, a bench, a written answer. @throws when its parts do not arrive. */
export function enliven(place: HTMLElement, data: PageData): Promise<void> {
  if (place.dataset['bench']) return enlivenBench(place, place.dataset['bench'], data);
  return place.dataset['kind'] ? enlivenQuestion(place, data) : enlivenWritten(place, data);
}

async function enlivenQuestion(place: HTMLElement, { address, locale }: PageData): Promise<void> {
  const { kind, question: id = '', number, total } = place.dataset;
  const [island, { questions, words }] = await Promise.all([
    questionIslands[kind as QuestionKind](), // The build writes no other.
    loadQuestions(address),
  ]);
  const question = questions[id];
  if (!question) throw new Error(`No question ${id}`);
  const props = { question, locale, words, number: Number(number), total: Number(total) };
  // The table pairs each kind with the island that takes it.
  mount(place, island as Component<typeof props>, props);
}

async function enlivenWritten(place: HTMLElement, { locale, written: words }: PageData): Promise<void> {
  const { WrittenAnswer } = await import('./WrittenAnswer.tsx');
  const { lesson = '', field = '', label = '', rows } = place.dataset;
  const drawn = place.querySelector('textarea');
  const typed = drawn?.value ?? '';
  const hadFocus = drawn === document.activeElement;
  mount(place, WrittenAnswer, { lesson, field, label, rows: Number(rows), locale, words, typed });
  if (hadFocus) place.querySelector('textarea')?.focus();
}

async function enlivenBench(place: HTMLElement, json: string, { locale, written }: PageData): Promise<void> {
  const { bench, words } = JSON.parse(json) as BenchData<BenchKind>; // Written by our own component.
  const [island, { createSpeech }] = await Promise.all([benches[bench.kind](), import('./speech.ts')]);
  const typed = [...place.querySelectorAll<HTMLTextAreaElement>('textarea:not([readonly])')].map(({ id, value }) => ({
    id,
    value,
  }));
  const focused = document.activeElement?.id;
  const props = { bench, lesson: place.dataset['lesson'] ?? '', locale, speech: createSpeech(locale, words), written };
  mount(place, island as Component<typeof props>, props); // The table pairs each kind with its island.
  for (const { id, value } of typed) {
    const field = place.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`);
    if (field && !field.value.includes(value)) {
      // What is kept from an earlier visit may stand there already: both stay, as in `WrittenAnswer.tsx`.
      field.value = field.value === '' ? value : `${field.value}\n${value}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (field && focused === id) field.focus();
  }
}
