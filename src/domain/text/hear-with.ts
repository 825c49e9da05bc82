import { type AxisReading, axes, readAxis } from './axes.ts';
import type { ChosenVoice } from './chosen-voice.ts';
import { findInVoice, type VoiceFinding } from './findings.ts';
import { readWith, type TextReading } from './read-with.ts';
import type { LanguageReader } from './reader.ts';

export interface HeardVoice {
  /** One for each text, in the order given. */
  readings: TextReading[];
  /** All six, in the order of `axes`. */
  axes: AxisReading[];
  /** The most important first. */
  findings: VoiceFinding[];
}

/**
 * Reads sample posts and sets them beside the voice chosen: six axes, each with the phrases it rests on, and what is
 * worth a look. Texts are read one by one, in their order; the same texts give the same answer.
 */
export function hearWith(reader: LanguageReader, texts: readonly string[], voice: ChosenVoice): HeardVoice {
  const brand = { name: voice.brandName, wordsYes: voice.wordsYes, wordsNo: voice.wordsNo };
  const readings = texts.map((text) => readWith(reader, text, brand));
  const heard = axes.map((axis) => readAxis(axis, readings, voice));
  return { readings, axes: heard, findings: findInVoice(readings, heard, voice) };
}
