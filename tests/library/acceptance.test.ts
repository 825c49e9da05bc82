import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Change, drop, swap, swapBoth, writeSample } from './lint-sample.ts';
import { first } from './sample-course.ts';

/** The content check as `npm run check` runs it, over a spoilt copy of the sample. */
function runCheck(...changes: Change[]): { status: number | null; output: string } {
  const { root } = writeSample(...changes);
  const env = { ...process.env, CONTENT_ROOT: root };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check-content.ts'], {
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the command that checks the content', () => {
  it('passes the sample as it is', () => {
    const { status, output } = runCheck();
    expect(output).toContain('content: 0 errors');
    expect(status).toBe(0);
  });

  it.each<[string, Change, string, string]>([
    [
      'a translation',
      drop(`${first}/en.mdx`),
      `${first}/en.mdx`,
      'This translation is missing. Write it: both languages are always published together.',
    ],
    [
      'one language of a text',
      swap(`${first}/questions.yml`, ', en: "She greets" }', ' }'),
      `${first}/questions.yml:`,
      'the English text is missing. Write it: both languages are always published together.',
    ],
    [
      'a feedback text',
      swap(`${first}/questions.yml`, '      feedback:', '      # feedback:'),
      `${first}/questions.yml:`,
      '`feedback` is missing. Add it.',
    ],
    [
      'a source',
      swap('content/sources.yml', 'key: MUNIZ01', 'key: MUNIZ02'),
      `${first}/lesson.yml:`,
      'There is no source `MUNIZ01` in content/sources.yml. Correct the id, or add the source there.',
    ],
    [
      'the spelling of a prop',
      swapBoth(first, '<Case brand=', '<Case brnad='),
      `${first}/it.mdx:`,
      '<Case>: the prop `brand` is missing; it takes `brand`. `brnad` is not one of its props; it takes `brand`.',
    ],
    [
      'the name of a component',
      swapBoth(first, '<Why prompt=', '<Whi prompt='),
      `${first}/it.mdx:`,
      '<Whi> is not a lesson component. There are: Scene,',
    ],
  ])('stops when %s is gone, and says what to do', (_what, change, place, sentence) => {
    const { status, output } = runCheck(change);
    expect(status).toBe(1);
    expect(output).toContain(place);
    expect(output).toContain(sentence);
  });
});
