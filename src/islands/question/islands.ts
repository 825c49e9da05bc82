import type { Component } from 'solid-js';
import type { QuestionKind } from '#domain/question.ts';
import { SingleQuestion } from './SingleQuestion.tsx';

/** One island a kind, each loaded where its kind is; the commonest, which opens every lesson, comes with this file. */
export const questionIslands: Record<QuestionKind, () => Component<never> | Promise<Component<never>>> = {
  single: () => SingleQuestion,
  multiple: async () => (await import('./MultipleQuestion.tsx')).MultipleQuestion,
  order: async () => (await import('./OrderQuestion.tsx')).OrderQuestion,
  match: async () => (await import('./MatchQuestion.tsx')).MatchQuestion,
  numeric: async () => (await import('./NumericQuestion.tsx')).NumericQuestion,
  short: async () => (await import('./ShortQuestion.tsx')).ShortQuestion,
  rate: async () => (await import('./RateQuestion.tsx')).RateQuestion,
  branch: async () => (await import('./BranchQuestion.tsx')).BranchQuestion,
};
