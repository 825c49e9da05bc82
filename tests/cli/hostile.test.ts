import { describe, expect, it } from 'vitest';
import { hostileStrings } from '#cli/hostile-strings.ts';
import { textPaths, trips } from '#cli/hostile-trips.ts';
import { parts } from '#domain/project/project.ts';

/** One in twelve, beginning where nobody chose; all of them go with `node src/cli/fuzz.ts`. */
const sample = hostileStrings.filter((_, place) => place % 12 === 5);

describe('hostile texts', () => {
  it('are three hundred, all different', () => {
    expect(new Set(hostileStrings).size).toBe(300);
  });

  it('go through fields of every part', () => {
    for (const part of parts) expect(textPaths(part).texts.length, part).toBeGreaterThan(0);
  });

  it.each(Object.keys(trips))('go out and come back: %s', async (name) => {
    for (const text of sample) expect(await trips[name]?.(text), JSON.stringify(text).slice(0, 60)).toEqual([]);
  });
});
