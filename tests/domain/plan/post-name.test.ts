import { describe, expect, it } from 'vitest';
import { beginning, postName } from '#domain/plan/post-name.ts';

describe('the name of a post', () => {
  it('is its title, else how its text begins, on one line', () => {
    expect(postName({ title: ' Il tornio ', text: 'Altro' })).toBe('Il tornio');
    expect(postName({ title: '  ', text: 'Pane di farro,\n  ogni giorno' })).toBe('Pane di farro, ogni giorno');
    expect(postName({ title: '', text: ' \n ' })).toBe('');
  });

  it('never cuts within what is read as one letter', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(beginning(family.repeat(7), 3)).toBe(`${family.repeat(3)}…`);
    expect(beginning(family.repeat(3), 3)).toBe(family.repeat(3));
    expect(beginning('a'.repeat(5000), 4)).toBe('aaaa…');
  });
});
