import { describe, expect, it } from 'vitest';
import scores from '#content/voice/scores.json' with { type: 'json' };
import { asked, leastPrecision } from '#domain/text/asked.ts';
import type { Language } from '#domain/text/feature.ts';
import { findingCodes, findingRests, isAsked, mayAsk } from '#domain/text/finding-codes.ts';
import { type ChosenVoice, hearVoice } from '#domain/text/voice.ts';

const voice: ChosenVoice = {
  person: 'we',
  address: 'tu',
  formal: -1,
  funny: null,
  respectful: null,
  enthusiastic: -1,
  sentences: 'short',
  emoji: 'none',
  anglicisms: 'avoid',
  wordsYes: ['forno'],
  wordsNo: ['evento'],
  brandName: 'Tornio Lento',
};
const cold =
  'Gentile cliente, La invitiamo a un evento bellissimo e imperdibile!!! Tornio Lento ringrazia. Si comunica che gli ordini sono stati annullati e che il Suo pacco viene spedito in una location nuova. 🎉';

describe('what the reader is not sure of', () => {
  it.each<Language>(['it', 'en'])(
    'is every feature under the least precision in the scores, and no other (%s)',
    (language) => {
      const weak = Object.entries(scores[language].features)
        .filter(([, { precision }]) => (precision ?? 0) < leastPrecision)
        .map(([feature]) => feature);
      expect([...asked[language]].sort()).toEqual(weak.sort());
    },
  );

  it('is asked, not told, where a finding shows it or weighs it', () => {
    const { findings } = hearVoice([cold], 'it', voice);
    const asking = findings.filter((finding) => isAsked(finding, 'it')).map(({ code }) => code);
    expect(asking).toEqual(['address-other', 'colder-than-said']);
    for (const code of asking) expect(mayAsk(code)).toBe(true);
    expect(findings.filter((finding) => isAsked(finding, 'en'))).toEqual([]);
  });
});

describe('the table of findings', () => {
  it('names every feature that a finding shows', () => {
    const posts = [cold, `${cold} Venite domenica. Passa. Io scrivo. CORRETE!`, 'Io torno. Io cuocio. Voi venite.'];
    for (const { code, evidence } of hearVoice(posts, 'it', voice).findings)
      expect(findingRests[code].shows, code).toEqual(expect.arrayContaining(evidence.map(({ mark }) => mark.feature)));
    expect(findingCodes).toHaveLength(23);
  });
});
