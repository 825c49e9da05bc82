import { expect, type Locator } from '@playwright/test';
import { judgeBranch, playBranch } from '#domain/branch.ts';
import type { BranchQuestion, Question } from '#domain/question.ts';
import type { Messages } from '#i18n/messages.ts';

/** The choices of a dialogue that reach its goal, or else of the first that comes to an end. */
export function bestPath(question: BranchQuestion): string[] {
  const paths = endings(question, []);
  const best = paths.find((path) => judgeBranch(question, playBranch(question, path).meters).verdict === 'met');
  return best ?? paths[0] ?? [];
}

function endings(question: BranchQuestion, path: string[]): string[][] {
  const { turn } = playBranch(question, path);
  if (!turn) return [path];
  return turn.choices.flatMap((choice) => endings(question, [...path, choice.id]));
}

/** The right number as a person would write it in that language. */
export function writeNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 9, useGrouping: false }).format(value);
}

/**
 * Answers a question rightly with the mouse, in its place on the page.
 * @param place the element with the question's own id.
 */
export async function answerByMouse(place: Locator, question: Question, t: Messages, locale: string): Promise<void> {
  const press = (name: string) => place.getByRole('button', { name, exact: true }).click();
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('astro-island[ssr], [data-live]:not([data-live=ready])')).toHaveCount(0);
  switch (question.kind) {
    case 'single': {
      const right = question.options.find(({ correct }) => correct);
      await place.getByRole('radio', { name: right?.text ?? '', exact: true }).check();
      await press(t(question.role === 'guess' ? 'question.guess.keep' : 'question.check'));
      break;
    }
    case 'multiple':
      for (const { text } of question.options.filter(({ correct }) => correct))
        await place.getByRole('checkbox', { name: text, exact: true }).check();
      await press(t('question.check'));
      break;
    case 'order':
      for (const [target, { text }] of question.items.entries())
        while ((await place.locator('.q-text').allTextContents()).indexOf(text) > target)
          await press(t('question.order.up', { item: text }));
      await press(t('question.check'));
      break;
    case 'match':
      for (const { id, left } of question.pairs)
        await place.getByRole('combobox', { name: left, exact: true }).selectOption(id);
      await press(t('question.check'));
      break;
    case 'numeric':
      await place.getByRole('textbox', { name: t('question.numeric.label') }).fill(writeNumber(question.value, locale));
      await press(t('question.check'));
      break;
    case 'short':
      await place.getByRole('textbox', { name: t('question.short.label') }).fill(question.model);
      await press(t('question.short.compare'));
      for (const box of await place.getByRole('checkbox').all()) await box.check();
      await press(t('question.short.confirm'));
      break;
    case 'rate':
      for (const { label, score } of question.criteria)
        await place
          .getByRole('group', { name: label, exact: true })
          .getByRole('radio', { name: String(score), exact: true })
          .check();
      await press(t('question.rate.compare'));
      break;
    case 'branch':
      for (const id of bestPath(question)) {
        const choice = question.turns.flatMap(({ choices }) => choices).find((each) => each.id === id);
        await press(choice?.text ?? '');
      }
      break;
  }
  await expect(place.locator('[data-phase="settled"]')).toBeVisible();
}
