import { test } from './browser-test.ts';
import { expectKept } from './kill-trial.ts';

test('a browser killed half a second after the last letter has kept the words', async ({ baseURL }) => {
  test.setTimeout(120_000);
  await expectKept([{ path: 'positioning/promise', text: 'Pane caldo alle sette, ogni giorno' }], baseURL);
});
