import { By, type WebDriver } from 'selenium-webdriver';

const patienceMs = 45_000;
/** What the button to press is found by. */
const mark = 'data-webkit-hand';

/** A hand on a page of WebKitGTK: looks for things by selector and by their words, and waits for what it expects. */
export function createWebKitHand(driver: WebDriver, base: string) {
  const run = <T>(script: string, ...args: unknown[]) => driver.executeScript<T>(script, ...args);

  /** Waits until a script, the body of a function, gives something true; gives that. */
  async function until<T>(what: string, script: string, ...args: unknown[]): Promise<T> {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      // A script fails while the page it was for gives way to the next.
      const found = await run<T | undefined>(script, ...args).catch(() => undefined);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    throw new Error(`${what} never came`);
  }

  const seen = (selector: string) => until(selector, 'return document.querySelector(arguments[0]) !== null', selector);

  async function element(selector: string) {
    await seen(selector);
    await run(
      'document.querySelector(arguments[0]).scrollIntoView({ behavior: "instant", block: "center" })',
      selector,
    );
    return driver.findElement(By.css(selector));
  }

  /** Clicks; again if the page has drawn the element anew in between. */
  async function click(selector: string): Promise<void> {
    const own = await element(selector);
    await own.click().catch(async (problem: Error) => {
      if (!/not found|stale|not interactable|intercepted/i.test(problem.message)) throw problem;
      await (await element(selector)).click();
    });
  }

  return {
    run,
    until,
    seen,
    open: (route: string) => driver.get(new URL(route, base).href),
    reload: () => driver.navigate().refresh(),

    click,
    async type(selector: string, text: string): Promise<void> {
      const field = await element(selector);
      await field.clear();
      await field.sendKeys(text);
    },
    /** Presses the button, or follows the link, that says this; looks again if the page has drawn it anew meanwhile. */
    async press(words: string, within = 'main'): Promise<void> {
      for (let left = 3; left > 0; left -= 1) {
        await until(
          `«${words}»`,
          `const own = [...document.querySelectorAll(arguments[0] + ' :is(button, a, summary)')]
             .find((each) => each.textContent.replace(/\\s+/g, ' ').trim() === arguments[1] && !each.disabled && each.checkVisibility());
           document.querySelectorAll('[${mark}]').forEach((each) => each.removeAttribute('${mark}'));
           own?.setAttribute('${mark}', '');
           own?.scrollIntoView({ behavior: 'instant', block: 'center' });
           return own !== undefined`,
          within,
          words,
        );
        try {
          return await (await driver.findElement(By.css(`[${mark}]`))).click();
        } catch (problem) {
          if (left === 1) throw problem;
        }
      }
    },
    says: (selector: string, words: string) =>
      until(
        `«${words}»`,
        'return [...document.querySelectorAll(arguments[0])].some((own) => own.textContent.includes(arguments[1]) && own.checkVisibility())',
        selector,
        words,
      ),
    holds: (selector: string, value: string) =>
      until(
        `${selector} with «${value}»`,
        'return document.querySelector(arguments[0])?.value === arguments[1]',
        selector,
        value,
      ),
    stored: () => seen('.keeping[data-state="stored"]'),
  };
}

export type WebKitHand = ReturnType<typeof createWebKitHand>;
