import type { ChosenVoice } from '#domain/text/chosen-voice.ts';
import type { Canvas } from './shape.ts';
import { entriesOf } from './wording.ts';

/** The voice a canvas chooses, as the reading of texts takes it. What is never said counts among the words refused. */
export function chosenVoice({ voice, words }: Canvas, brandName: string): ChosenVoice {
  return {
    person: voice.person,
    address: voice.address,
    formal: toneOf(voice.formal),
    funny: toneOf(voice.funny),
    respectful: toneOf(voice.respectful),
    enthusiastic: toneOf(voice.enthusiastic),
    sentences: voice.sentences,
    emoji: voice.emoji,
    anglicisms: voice.anglicisms,
    wordsYes: entriesOf(words.yes),
    wordsNo: entriesOf([...words.no, ...words.never]),
    brandName,
  };
}

function toneOf(level: number | null): ChosenVoice['formal'] {
  return level === -1 || level === 0 || level === 1 ? level : null;
}
