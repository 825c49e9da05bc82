import type { ChosenVoice } from './chosen-voice.ts';
import type { Language } from './feature.ts';
import { type HeardVoice, hearWith } from './hear-with.ts';
import { readers } from './read-text.ts';

export type { AxisReading } from './axes.ts';
export type { ChosenVoice } from './chosen-voice.ts';
export type { VoiceFinding } from './findings.ts';
export type { HeardVoice } from './hear-with.ts';

/** Both languages: see `hearWith`, which a page that needs one alone imports with its reader. */
export function hearVoice(texts: readonly string[], language: Language, voice: ChosenVoice): HeardVoice {
  return hearWith(readers[language], texts, voice);
}
