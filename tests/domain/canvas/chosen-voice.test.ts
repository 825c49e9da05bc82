import { expect, it } from 'vitest';
import { chosenVoice } from '#domain/canvas/chosen-voice.ts';
import { type Canvas, canvasShape } from '#domain/canvas/shape.ts';
import { fromSketch, type Sketch } from '../strategy/documents.ts';

const voiceOf = (sketch: Sketch<Canvas>) => chosenVoice(fromSketch(canvasShape, sketch), 'Tornio Lento');

it('takes person, address, tones and habits as the canvas says them', () => {
  const voice = voiceOf({
    voice: {
      person: 'we',
      address: 'tu',
      funny: 0,
      formal: -1,
      enthusiastic: 1,
      sentences: 'short',
      emoji: 'few',
      anglicisms: 'avoid',
    },
  });
  expect(voice).toMatchObject({ person: 'we', address: 'tu', funny: 0, formal: -1, enthusiastic: 1 });
  expect(voice).toMatchObject({ sentences: 'short', emoji: 'few', anglicisms: 'avoid', brandName: 'Tornio Lento' });
});

it('says what was not chosen as not chosen', () => {
  expect(voiceOf({})).toMatchObject({ person: '', formal: null, respectful: null, wordsYes: [], wordsNo: [] });
});

it('reads words one by one, and counts what is never said among those refused', () => {
  const voice = voiceOf({
    words: { yes: ['mano, prova', '«tempo»'], no: ['imperdibile (mai)'], never: ['spedizione in 24 ore'] },
  });
  expect(voice.wordsYes).toEqual(['mano', 'prova', 'tempo']);
  expect(voice.wordsNo).toEqual(['imperdibile', 'spedizione in 24 ore']);
});
