import { locales } from '#i18n/locales.ts';
import { createMessages } from '#i18n/messages.ts';
import { expect, test } from './browser-test.ts';
import { plainText, readSite } from './built-site.ts';
import { anchorOf, firstLesson, lessonAddress, placedLessons, questionsOf } from './site.ts';

for (const locale of locales)
  test(`every lesson is in its page in full, with its questions and their explanations (${locale})`, () => {
    const pages = new Map(readSite('dist', '/').pages.map(({ route, html }) => [route, plainText(html)]));
    const missing = placedLessons.flatMap((placed) => {
      const written = pages.get(lessonAddress(placed, locale)) ?? '';
      const { title, prose } = placed.lesson;
      const headings = prose[locale].sections.map((section) => section.title);
      const explanations = questionsOf(placed, locale).flatMap(explanationsOf);
      return [title[locale], ...headings, ...explanations]
        .filter((text) => !written.includes(plainText(text)))
        .map((text) => `${placed.lesson.id}: ${text}`);
    });
    expect(placedLessons.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`the answers of a lesson open where they are asked, with every explanation (${locale})`, async ({ page }) => {
      const t = createMessages(locale);
      await page.goto(lessonAddress(firstLesson, locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstLesson.lesson.title[locale]);
      for (const question of questionsOf(firstLesson, locale)) {
        // By text, Playwright looks past what stands in <noscript>: here it is what a person sees.
        const answers = page.locator(`#${anchorOf(question)} details.answers`);
        await expect(answers.locator('summary')).toHaveText(t('lesson.readAnswers'));
        await answers.locator('summary').click();
        await expect(answers.locator('dl')).toBeVisible();
        for (const text of explanationsOf(question)) await expect(answers.locator('dl')).toContainText(text);
      }
    });
});

test('a dated fact turns amber when its date has passed, and not before', async ({ page }) => {
  const dated = placedLessons.find(({ lesson }) => lesson.facts.length > 0);
  if (!dated) throw new Error('No lesson has a dated fact.');
  const t = createMessages('it');
  const last =
    dated.lesson.facts
      .map(({ expiresOn }) => expiresOn)
      .sort()
      .at(-1) ?? '';
  const [first = ''] = dated.lesson.facts.map(({ expiresOn }) => expiresOn).sort();
  const address = lessonAddress(dated, 'it');

  await page.clock.setFixedTime(new Date(`${first}T12:00:00`));
  await page.goto(address);
  await expect(page.locator('.fact').first()).toBeVisible();
  await expect(page.locator('.fact.expired')).toHaveCount(0);

  await page.clock.setFixedTime(new Date(Date.parse(`${last}T12:00:00`) + 86_400_000));
  await page.reload();
  const facts = await page.locator('.fact').count();
  await expect(page.locator('.fact.expired')).toHaveCount(facts);
  await expect(page.locator('.fact').first()).toContainText(t('lesson.factStale'));
});

test('a glossary term opens its definition in place, and leads to the glossary', async ({ page }) => {
  const t = createMessages('en');
  const termed = placedLessons.find(({ lesson }) => lesson.terms.length > 0);
  if (!termed) throw new Error('No lesson has a term.');
  await page.goto(lessonAddress(termed, 'en'));
  const term = page.locator('a.term').first();
  const id = (await term.getAttribute('data-term')) ?? '';
  await term.click();
  const card = page.locator(`#term-${id}`);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await term.click();
  await card.getByRole('link', { name: t('lesson.termMore') }).click();
  await expect(page).toHaveURL(new RegExp(`/en/glossary/#${id}$`));
});

/** One sentence of each explanation of a question. */
function explanationsOf(question: ReturnType<typeof questionsOf>[number]): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ feedback }) => feedback);
    case 'order':
      return question.items.map(({ feedback }) => feedback);
    case 'match':
      return question.pairs.map(({ feedback }) => feedback);
    case 'numeric':
      return [question.feedback];
    case 'short':
      return [question.model, ...question.ideas.map(({ feedback }) => feedback)];
    case 'rate':
      return question.criteria.map(({ why }) => why);
    case 'branch':
      return question.turns.flatMap(({ choices }) => choices.map(({ feedback }) => feedback));
  }
}
