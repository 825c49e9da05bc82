import { describe, expect, it } from 'vitest';
import en from '#content/ui/en.json' with { type: 'json' };
import it_ from '#content/ui/it.json' with { type: 'json' };
import { features, type Language } from '#domain/text/feature.ts';
import { readText } from '#domain/text/read-text.ts';
import { readVoiceScores } from '#library/voice-scores.ts';

const words: Record<Language, Record<string, string>> = { it: it_, en };
const scores = readVoiceScores();

describe.each<Language>(['it', 'en'])('the page of the axes (%s)', (locale) => {
  const ui = words[locale];
  const brand = {
    name: 'Tornio Lento',
    wordsYes: [ui['voicePage.brand.yes'] ?? ''],
    wordsNo: [ui['voicePage.brand.no'] ?? ''],
  };

  it.each(features)('shows an example of %s that is read as one', (feature) => {
    const only = (['it', 'en'] as const).filter((language) => scores[language].features[feature]);
    const language = only.length === 1 ? (only[0] ?? locale) : locale;
    const { marks } = readText(ui[`voicePage.example.${feature}`] ?? '', language, brand);
    expect(marks.map((mark) => mark.feature)).toContain(feature);
  });
});
