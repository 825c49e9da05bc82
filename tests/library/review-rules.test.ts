import { describe, it } from 'vitest';
import { expectSaid, put } from './lint-sample.ts';

const file = 'content/review.yml';
const seconds = '{ single: 45, multiple: 60, order: 75, match: 76, numeric: 90, short: 120, rate: 121, branch: 122 }';
const withGroups = (groups: string) => put(file, `minutes: 5\nseconds: ${seconds}\ngroups:\n${groups}`);

describe('look-alikes', () => {
  it.each([
    ['are known skills', '  - { id: alike, skills: [no-such-skill, no-other] }\n', '`alike`: There is no skill'],
    ['are at least two', '  - { id: alike, skills: [no-such-skill] }\n', 'at least two skills'],
    ['are each once in their group', '  - { id: alike, skills: [one-skill, one-skill] }\n', 'twice. Keep one.'],
  ])('%s', (_what, groups, says) => expectSaid(withGroups(groups), file, says));
});
