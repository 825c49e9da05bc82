import type { Component } from 'solid-js';
import type { QuestionKind } from '#domain/question.ts';
import { loadQuestions } from '#stores/questions.ts';
import { mount } from './mount.ts';
import { SingleQuestion } from './question/SingleQuestion.tsx';

/** What `components/LiveQuestions.astro` writes: where the questions are, and what to say if they do not come. */
export interface PageData {
  address: string;
  locale: 'it' | 'en';
  failed: string;
  again: string;
  written: Record<string, string>;
}

/** One island a kind, each loaded where its kind is; the commonest, which opens every lesson, comes with this file. */
const islands: Record<QuestionKind, () => Component<never> | Promise<Component<never>>> = {
  single: () => SingleQuestion,
  multiple: async () => (await import('./question/MultipleQuestion.tsx')).MultipleQuestion,
  order: async () => (await import('./question/OrderQuestion.tsx')).OrderQuestion,
  match: async () => (await import('./question/MatchQuestion.tsx')).MatchQuestion,
  numeric: async () => (await import('./question/NumericQuestion.tsx')).NumericQuestion,
  short: async () => (await import('./question/ShortQuestion.tsx')).ShortQuestion,
  rate: async () => (await import('./question/RateQuestion.tsx')).RateQuestion,
  branch: async () => (await import('./question/BranchQuestion.tsx')).BranchQuestion,
};

/** Puts a live question or written answer where the page holds a drawn one. @throws when its parts do not arrive. */
export function enliven(place: HTMLElement, data: PageData): Promise<void> {
  return place.dataset['kind'] ? enlivenQuestion(place, data) : enlivenWritten(place, data);
}

async function enlivenQuestion(place: HTMLElement, { address, locale }: PageData): Promise<void> {
  const { kind, question: id = '', number, total } = place.dataset;
  const [island, { questions, words }] = await Promise.all([
    islands[kind as QuestionKind](), // The build writes no other.
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
