import { describe, expect, it } from 'vitest';
import { renameId } from '#domain/aliases.ts';
import { foldEvents } from '#domain/fold.ts';
import { lessonOf } from '#domain/lesson-progress.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { renameEvents } from '#domain/rename-events.ts';

const aliases = {
  'old-lesson': 'new-lesson',
  'new-lesson/first': 'new-lesson/who-is-in',
  'new-lesson/note': 'new-lesson/why',
  ring: 'gnir',
  gnir: 'ring',
};

describe('an id that was renamed', () => {
  it('is followed through its lesson, its question, and both', () => {
    expect(renameId('old-lesson', aliases)).toBe('new-lesson');
    expect(renameId('old-lesson/second', aliases)).toBe('new-lesson/second');
    expect(renameId('old-lesson/first', aliases)).toBe('new-lesson/who-is-in');
  });

  it('is left alone when nobody renamed it, whatever it is called', () => {
    for (const id of ['other', 'other/first', 'constructor', '__proto__/toString']) {
      expect(renameId(id, aliases)).toBe(id);
    }
  });

  it('does not hang on a ring of names', () => {
    expect(['ring', 'gnir']).toContain(renameId('ring', aliases));
  });

  it('counts what was done under either name as one', () => {
    const events: ProgressEvent[] = [
      { id: 'a', at: 11, kind: 'finished', lesson: 'old-lesson' },
      { id: 'b', at: 22, kind: 'shown', question: 'old-lesson/first' },
      { id: 'c', at: 33, kind: 'retried', question: 'new-lesson/who-is-in' },
      { id: 'd', at: 44, kind: 'wrote', lesson: 'old-lesson', field: 'note', text: 'prima', over: [] },
      { id: 'e', at: 55, kind: 'wrote', lesson: 'new-lesson', field: 'why', text: 'dopo', over: ['d@44'] },
    ];
    const state = foldEvents(events, aliases);
    expect([...state.finished.keys()]).toEqual(['new-lesson']);
    expect(state.questions.get('new-lesson/who-is-in')).toMatchObject({ phase: 'open', settledAt: 22 });
    expect([...state.texts]).toMatchObject([['new-lesson/why', { text: 'dopo', others: [] }]]);
    expect(new Set(events.map((event) => lessonOf(event, aliases)))).toEqual(new Set(['new-lesson']));
  });

  it('leaves stored events with the name they were written with', () => {
    const event: ProgressEvent = { id: 'a', at: 11, kind: 'opened', lesson: 'old-lesson' };
    renameEvents([event], aliases);
    expect(event.lesson).toBe('old-lesson');
  });
});
