import type { Component } from 'solid-js';
import type { QuestionKind } from '#domain/question.ts';
import { loadQuestions } from '#stores/questions.ts';
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

/** Puts what is live where the page holds it drawn: a question, a bench, a written answer. @throws when its parts do not arrive. */
export async function enliven(place: HTMLElement, data: PageData): Promise<void> {
  if (place.dataset['bench']) return (await import('./bench-live.ts')).enlivenBench(place, data);
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
  const { WrittenAnswer } = await import('./written-live.ts');
  const { lesson = '', field = '', label = '', rows } = place.dataset;
  const drawn = place.querySelector('textarea');
  const typed = drawn?.value ?? '';
  const hadFocus = drawn === document.activeElement;
  mount(place, WrittenAnswer, { lesson, field, label, rows: Number(rows), locale, words, typed });
  if (hadFocus) place.querySelector('textarea')?.focus();
}
