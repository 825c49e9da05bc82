import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { SingleQuestion } from '#domain/question.ts';
import { formatCount } from '#i18n/format.ts';
import { createMessages, wordsOf } from '#i18n/messages.ts';
import { lessonRoute, pageRoute } from '#i18n/routes.ts';
import { openLibrary, writtenLessons } from '#library/library.ts';
import { openCourses } from '#library/path.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { viewQuestion } from '#library/view.ts';
import { bundleGolden } from './golden-bundle.ts';
import { findFreePort } from './ports.ts';
import { createSiteServer, listen } from './serve.ts';
import { projectRoot } from './step.ts';
import { missingOfWebKit, withWebKit } from './webkit.ts';
import { createWebKitHand, type WebKitHand } from './webkit-hand.ts';

/**
 * The journeys that must always work, in Safari's engine as Debian packages it (WebKitGTK): what the site does, not how
 * it looks. A line for each step; code 1 where one does not come. Its driver tells of no errors and no broken policy.
 */
const t = createMessages('it');
const library = openLibrary();
const [course] = openCourses(library);
const lesson = course && writtenLessons(course)[0];
if (!course || !lesson) throw new Error('There is no lesson.');
const route = lessonRoute(course, lesson, 'it');
const question = lesson.questions
  .map((source) => viewQuestion(library, lesson.id, source, 'it', (own) => own))
  .find((own): own is SingleQuestion => own.kind === 'single' && own.role === 'check');
const shift = shiftFiles(library, 'it').find(({ body }) => body.shift.kind === 'reply')?.body.shift;
const title = '[id^="field-posts/posts/"][id$="/title"]';

const steps: [string, (hand: WebKitHand) => Promise<unknown>][] = [
  [
    'home leads to the first lesson',
    async (hand) => {
      await hand.open(pageRoute('home', 'it'));
      await hand.press(t('home.start'));
      await hand.until('the lesson', 'return location.pathname === arguments[0]', route);
    },
  ],
  [
    'a question is answered and explained',
    async (hand) => {
      const place = `#q-${question?.id.split('/')[1]}`;
      const right = question?.options.find(({ correct }) => correct);
      await hand.seen(place);
      await hand.run('document.querySelector(arguments[0]).scrollIntoView({ behavior: "instant" })', place);
      await hand.seen(`${place} [data-live="ready"]`);
      await hand.until(
        'the option',
        `const own = [...document.querySelectorAll(arguments[0] + ' label')]
           .find((each) => each.textContent.trim() === arguments[1]); own?.querySelector('input').click(); return own !== undefined`,
        place,
        right?.text,
      );
      await hand.press(t('question.check'), place);
      await hand.seen(`${place} [data-phase="settled"]`);
    },
  ],
  [
    'a written exercise says that it is kept',
    async (hand) => {
      await hand.run('document.querySelector(".written textarea").scrollIntoView({ behavior: "instant" })');
      await hand.type('.written textarea', 'Un testo mio');
      await hand.says('.written-state', t('written.stored'));
    },
  ],
  [
    'the lesson is finished, and is so after a reload with the text',
    async (hand) => {
      await hand.press(t('lesson.finish'));
      await hand.says('[data-finished]', t('lesson.finished'));
      await hand.reload();
      await hand.says('[data-finished]', t('lesson.finished'));
      await hand.run('document.querySelector(".written textarea").scrollIntoView({ behavior: "instant" })');
      await hand.holds('.written textarea', 'Un testo mio');
    },
  ],
  [
    'search finds a word',
    async (hand) => {
      await hand.open(`${pageRoute('search', 'it')}?q=partecipazione`);
      await hand.seen('.hit-title');
    },
  ],
  [
    'a project is started, and its strategy kept',
    async (hand) => {
      await hand.open(pageRoute('strategy', 'it'));
      await hand.type('#first-name', 'Forno Lisetta');
      await hand.press(t('workshop.first.create'));
      await hand.type('[id="field-context/offer"]', 'Pane e focacce');
      await hand.stored();
      await hand.reload();
      await hand.holds('[id="field-context/offer"]', 'Pane e focacce');
    },
  ],
  [
    'a cell of the canvas is kept',
    async (hand) => {
      await hand.open(pageRoute('canvas', 'it'));
      await hand.click('#tile-origin');
      await hand.type('[id="field-origin/story"]', 'Nel 1974 un forno a legna');
      await hand.stored();
      await hand.reload();
      await hand.holds('[id="field-origin/story"]', 'Nel 1974 un forno a legna').catch(async () => {
        await hand.click('#tile-origin');
        await hand.holds('[id="field-origin/story"]', 'Nel 1974 un forno a legna');
      });
    },
  ],
  [
    'a post of the plan is kept',
    async (hand) => {
      await hand.open(pageRoute('plan', 'it'));
      await hand.press(t('plan.first.empty'));
      await hand.press(t('plan.new'));
      await hand.type(title, 'Pane di ieri');
      await hand.stored();
      await hand.reload();
      await hand.holds(title, 'Pane di ieri');
    },
  ],
  [
    'an example’s plan is tried on its community',
    async (hand) => {
      await hand.open(pageRoute('workshop', 'it'));
      await hand.click('.projects-examples button');
      await hand.until('the strategy', 'return location.pathname === arguments[0]', pageRoute('strategy', 'it'));
      await hand.stored();
      await hand.open(pageRoute('plan', 'it'));
      await hand.press(t('plan.trial.open'));
      await hand.press(t('plan.trial.run.other', { count: 4 }));
      await hand.says('main h2, main h3', t('plan.trial.result'));
    },
  ],
  [
    'a shift begins, half an hour passes, and it goes on after a reload',
    async (hand) => {
      await hand.open(`${pageRoute('community', 'it')}?case=${shift?.id}&seed=7`);
      await hand.press(t('shift.begin'));
      await hand.seen('.desk-row');
      const clock = 'return document.querySelector(".desk-bar .chip")?.textContent';
      const before = await hand.run<string>(clock);
      await hand.press(t('shift.wait'));
      await hand.until('the next half-hour', `${clock} !== arguments[0]`, before);
      const after = await hand.run<string>(clock);
      await hand.reload();
      await hand.press(t('shift.kept.resume'));
      await hand.until('the same half-hour', `${clock} === arguments[0]`, after);
    },
  ],
  ['the data page counts it all', (hand) => countStored(hand)],
  ['the engine’s golden run has the fingerprint of Node', (hand) => compareGolden(hand)],
];

async function countStored(hand: WebKitHand): Promise<void> {
  await hand.open(pageRoute('data', 'it'));
  await hand.says('main', formatCount(wordsOf('it', 'data'), 'projects', 'it', 2));
  await hand.says('main', formatCount(wordsOf('it', 'data'), 'finished', 'it', 1));
}

/** The engine's bare module on an empty page: the site's content policy lets no test in. */
async function compareGolden(hand: WebKitHand): Promise<void> {
  const code = await bundleGolden();
  await hand.open('about:blank');
  const found = await hand.run<string>(`${code}\nreturn golden.findGoldenHash()`);
  const node: unknown = runInNewContext(`${code}\ngolden.findGoldenHash()`);
  if (found !== node) throw new Error(`WebKit finds ${found}, Node ${node}`);
}

async function verifyWebKit(): Promise<boolean> {
  const server = await listen(createSiteServer(join(projectRoot, 'dist'), '/'), await findFreePort(), '/');
  let passed = 0;
  try {
    await withWebKit(async (driver) => {
      await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
      const hand = createWebKitHand(driver, server.url);
      for (const [name, go] of steps) {
        const started = performance.now();
        const problem = await go(hand).then(
          () => undefined,
          (error: Error) => error.message,
        );
        const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
        console.log(problem === undefined ? `✓ ${name} (${seconds})` : `✗ ${name} (${seconds}): ${problem}`);
        if (problem === undefined) passed += 1;
      }
    });
  } finally {
    server.close();
  }
  console.log(`${passed} of ${steps.length} steps in WebKitGTK, ${steps.length - passed} failed`);
  return passed === steps.length;
}

const missing = missingOfWebKit();
if (missing) console.log(`not run: ${missing}`);
else if (!existsSync(join(projectRoot, 'dist', 'index.html')))
  console.log('not run: there is no site in dist/ (npm run build)');
else process.exit((await verifyWebKit()) ? 0 : 1);
