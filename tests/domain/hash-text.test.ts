import { expect, it } from 'vitest';
import { hashText } from '#domain/hash-text.ts';

it('hashes as the published algorithm does', () => {
  // Test vectors of FNV-1a, 32 bits, by its authors.
  expect([hashText(''), hashText('a'), hashText('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});
