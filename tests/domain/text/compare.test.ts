import { describe, expect, it } from 'vitest';
import type { AxisReading } from '#domain/text/axes.ts';
import { compareVoices } from '#domain/text/compare.ts';

const axis = (said: number | null, heard: number | null, name: AxisReading['axis'] = 'close'): AxisReading => ({
  axis: name,
  said,
  heard,
  evidence: [],
  words: 70,
});

describe('compareVoices', () => {
  it('names the axis where the two voices are furthest, and whether it is far', () => {
    const found = compareVoices([axis(80, 71), axis(20, 38, 'lively'), axis(null, 99, 'own')]);
    expect(found).toMatchObject({ kind: 'near', compared: 2, widest: { axis: 'lively' } });
    expect(compareVoices([axis(80, 55)])).toMatchObject({ kind: 'far', compared: 1, gap: 25 });
    expect(compareVoices([axis(80, 55.2)])).toMatchObject({ kind: 'near' });
  });

  it('says which voice is missing', () => {
    expect(compareVoices([axis(null, null)])).toEqual({ kind: 'nothing' });
    expect(compareVoices([axis(40, null)])).toEqual({ kind: 'saidAlone' });
    expect(compareVoices([axis(null, 62)])).toEqual({ kind: 'heardAlone' });
    expect(compareVoices([axis(40, null), axis(null, 62, 'own')])).toEqual({ kind: 'apart' });
  });
});
