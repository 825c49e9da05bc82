import type { ChosenVoice } from '#domain/text/chosen-voice.ts';
import type { Language } from '#domain/text/feature.ts';
import type { HeardVoice } from '#domain/text/hear-with.ts';
import type { Speech } from '../speech.ts';

/** What every part of the reading is drawn from. */
export interface HeardProps {
  heard: HeardVoice;
  voice: ChosenVoice;
  language: Language;
  speech: Speech;
  axesPage: string;
  /** By position among the texts. */
  openText: (index: number) => void;
}
