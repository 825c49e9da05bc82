import { describe, expect, it } from 'vitest';
import { type ProblemCode, repairKindOf } from '#domain/table/problem.ts';

const problem = (code: ProblemCode, value = '') => ({ row: 3, column: 1, code, value });

describe('a cell that cannot be read', () => {
  it('is mended by a choice where the plan knows what there is to choose', () => {
    expect(repairKindOf(problem('unknownChannel', 'MySpace'), 'channel')).toBe('channel');
    expect(repairKindOf(problem('noChannel'), 'channel')).toBe('channel');
    expect(repairKindOf(problem('noChannel', 'false'), 'flag')).toBe('flagChannel');
    expect(repairKindOf(problem('unknownStatus', 'boh'), 'status')).toBe('status');
    expect(repairKindOf(problem('badFlag', 'boh'), 'ai')).toBe('flag');
  });

  it('that names several channels is written, so that the known ones are not lost', () => {
    for (const value of ['Instagram, MySpace', 'IG + MySpace', 'Facebook e MySpace'])
      expect(repairKindOf(problem('unknownChannel', value), 'channel')).toBe('line');
  });

  it('keeps its line breaks while it is mended', () => {
    expect(repairKindOf(problem('tooLong', 'a'), 'text')).toBe('long');
    expect(repairKindOf(problem('noText'), 'text')).toBe('long');
    expect(repairKindOf(problem('badDate', '12 marzo'), 'date')).toBe('line');
    expect(repairKindOf(problem('badDate', '12\nmarzo'), 'date')).toBe('long');
  });
});
