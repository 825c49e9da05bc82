import { test } from '../browser-test.ts';
import { expectKept } from '../kill-trial.ts';

const fields = [
  ...['brand', 'sector', 'offer', 'assets', 'constraints', 'strengths', 'weaknesses', 'opportunities', 'threats'].map(
    (name) => `context/${name}`,
  ),
  ...['need', 'promise', 'proof', 'difference', 'refusals'].map((name) => `positioning/${name}`),
];
const words = ['pane', 'forno', 'però', '«mattina»', 'ק', '20%', 'e', 'perché', 'bottega', '🥖', 'farina'];

function pick(from: readonly string[]): string {
  return from[Math.floor(Math.random() * from.length)] ?? '';
}

function makeText(): string {
  return Array.from({ length: 1 + Math.floor(Math.random() * 12) }, () => pick(words)).join(' ');
}

test('of twenty browsers killed half a second after typing, none has lost a word', async ({ baseURL }) => {
  test.setTimeout(400_000);
  const trials = Array.from({ length: 20 }, () => ({ path: pick(fields), text: makeText() }));
  await expectKept(trials, baseURL);
});
