import { describe, expect, it } from 'vitest';
import {
  composeRequest,
  fieldsInUse,
  longestField,
  type RequestFields,
  requestProblems,
} from '#domain/bench/request.ts';

const words = { material: 'Materiale:', limits: 'Limiti:', close: 'Segna quello che manca.' };
const fieldsOf = (own: Partial<RequestFields>): RequestFields => ({ task: '', material: '', limits: '', ...own });

describe('a request', () => {
  it('is the task, the material between rules, the limits and the closing part', () => {
    const fields = { task: ' Scrivi tre titoli ', material: 'Si apre alle 7.', limits: 'Dieci parole.' };
    expect(composeRequest(fields, words)).toBe(
      'Scrivi tre titoli\n\nMateriale:\n---\nSi apre alle 7.\n---\n\nLimiti:\nDieci parole.\n\nSegna quello che manca.',
    );
  });

  it('leaves out the heading of an empty field, and never the closing part', () => {
    expect(composeRequest(fieldsOf({ task: 'Riassumi' }), words)).toBe('Riassumi\n\nSegna quello che manca.');
    expect(composeRequest(fieldsOf({ material: ' \n ' }), words)).toBe('Segna quello che manca.');
  });

  it('is the example until something is written, then only what is written', () => {
    const sample = { task: 'a', material: 'b', limits: 'c' };
    expect(fieldsInUse(fieldsOf({ task: ' \n' }), sample)).toBe(sample);
    expect(fieldsInUse(fieldsOf({ limits: 'corto' }), sample)).toEqual({ task: '', material: '', limits: 'corto' });
  });

  it('says which fields say nothing, emoji alone among them, and which say too much', () => {
    const full = { task: 'Scrivi', material: 'Fatti', limits: 'Corto' };
    expect(requestProblems(full)).toEqual([]);
    expect(requestProblems({ ...full, task: '🎉🎉', limits: '' })).toEqual(['no-task', 'no-limits']);
    expect(requestProblems({ ...full, material: 'a'.repeat(longestField) })).toEqual([]);
    expect(requestProblems({ ...full, material: 'a '.repeat(longestField) })).toEqual(['too-long']);
  });
});
