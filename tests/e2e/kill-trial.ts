import { expect } from '@playwright/test';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { withProfile } from './own-browser.ts';
import { fieldAt, waitStored } from './workshop-hand.ts';

/** Long enough for what was typed to be stored, as people are promised. */
const patienceMs = 500;

export interface Typed {
  /** A field of the strategy. */
  path: string;
  text: string;
}

/** Types in the strategy of one project, kills the browser half a second later, and looks in a new one; again for each. */
export async function expectKept(trials: readonly Typed[], baseURL: string | undefined): Promise<void> {
  const t = createMessages('it');
  const at = (route: string) => new URL(route, baseURL).href;
  const strategy = ({ path }: Typed) => `${at(pageRoute('strategy', 'it'))}#${path.split('/')[0]}`;
  await withProfile(async (open) => {
    let browser = await open();
    await browser.page.goto(at(pageRoute('workshop', 'it')));
    await browser.page.getByLabel(t('workshop.projects.name')).fill('Forno Lisetta');
    await browser.page.getByRole('button', { name: t('workshop.projects.create') }).click();
    await expect(browser.page.locator('.keeping')).toBeVisible();
    await waitStored(browser.page);
    for (const trial of trials) {
      await browser.page.goto('about:blank');
      await browser.page.goto(strategy(trial));
      const field = fieldAt(browser.page, trial.path);
      await field.fill('');
      await waitStored(browser.page);
      await field.pressSequentially(trial.text);
      // The half second itself is what is tried: nothing on the page is waited for.
      await browser.page.waitForTimeout(patienceMs);
      await browser.kill();

      browser = await open();
      await browser.page.goto(strategy(trial));
      await expect(fieldAt(browser.page, trial.path), `${trial.path}: ${trial.text}`).toHaveValue(trial.text);
    }
  });
}
