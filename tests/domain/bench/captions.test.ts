import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  captionTime,
  longestSpeech,
  measureReading,
  mostSeconds,
  planCaptions,
  type TimedCaptions,
} from '#domain/bench/captions.ts';

/** As many words, in sentences of seven. */
const speechOf = (words: number) =>
  Array.from({ length: words }, (_, place) => (place % 7 === 6 ? 'gira.' : place % 7 === 0 ? 'Ora' : 'gira')).join(' ');

function timed(text: string, seconds: string): TimedCaptions {
  const plan = planCaptions(text, seconds, 'it');
  if (plan.type !== 'timed') throw new Error(plan.code);
  return plan;
}
const problem = (text: string, seconds: string) => {
  const plan = planCaptions(text, seconds, 'it');
  return plan.type === 'problem' ? plan.code : plan.type;
};

describe('the times of captions', () => {
  it('make 149 words a minute of 92 words in 37 seconds', () => {
    const plan = timed(speechOf(92), '37');
    expect(plan.words).toBe(92);
    expect(Math.round(plan.wordsPerMinute)).toBe(149);
  });

  it('fill the video from its beginning to its end, with no gap and none out of order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 20, max: mostSeconds }), (words, seconds) => {
        const { captions } = timed(speechOf(words), String(seconds));
        expect(captions[0]?.from).toBe(0);
        expect(captions.at(-1)?.to).toBe(seconds * 1000);
        captions.forEach(({ from, to }, place) => {
          expect(to).toBeGreaterThan(from);
          expect(from).toBe(place === 0 ? 0 : captions[place - 1]?.to);
        });
      }),
    );
  });

  it('are shared by characters and pauses: worked by hand', () => {
    // 41 characters and a pause of 6; then 22 and 6: 47 and 28 of 75, in 15 s.
    const { captions } = timed(
      'Il tornio gira piano e la terra sale su. La mano resta ferma lì.'.replace('su.', 'su!!'),
      '15',
    );
    expect(captions.map(({ lines }) => lines.join(' ').length)).toEqual([41, 23]);
    expect(captions.map(({ to }) => to)).toEqual([Math.round((15_000 * 47) / 76), 15_000]);
    expect(captions[0]?.perSecond).toBeCloseTo(41 / ((15 * 47) / 76), 9);
  });

  it('point out the caption in which the voice never stops', () => {
    const plan = timed(
      'Piano, piano, piano, così, ecco, ora, sì. Adesso prendiamo la ciotola con due dita per il bordo senza stringere troppo forte e la posiamo sul banco di legno accanto al secchio.',
      '20',
    );
    const fastest = plan.captions.filter(({ isFastest }) => isFastest);
    expect(fastest.length).toBeGreaterThan(0);
    expect(fastest.length).toBeLessThan(plan.captions.length);
    for (const { lines } of fastest) expect(lines.join(' ')).not.toMatch(/[.,]/);
    expect(Math.max(...plan.captions.map(({ perSecond }) => perSecond))).toBe(fastest[0]?.perSecond);
  });

  it('point out none where all go at the same pace', () => {
    expect(timed('Ciao a tutti.', '4').captions.map(({ isFastest }) => isFastest)).toEqual([false]);
  });

  it('read seconds as they are written in the language', () => {
    expect(timed('Ciao a tutti.', '37,5').seconds).toBe(37.5);
    expect(timed('Ciao a tutti.', '37 s').seconds).toBe(37);
  });
});

describe('what cannot be timed', () => {
  it('is told by its reason, the text first', () => {
    expect(problem('  \n ', '37')).toBe('empty');
    expect(problem('🎉'.repeat(300), '37')).toBe('no-words');
    expect(problem('Ciao 🎉', '37')).toBe('one-word');
    expect(problem('ciao '.repeat(2000), '37')).toBe('too-long');
    expect(problem('', 'boh')).toBe('empty');
  });

  it('is a number of seconds that is none, too small or too large', () => {
    expect(problem('Ciao a tutti.', ' ')).toBe('no-seconds');
    expect(problem('Ciao a tutti.', 'boh')).toBe('not-seconds');
    expect(problem('Ciao a tutti.', '0')).toBe('few-seconds');
    expect(problem('Ciao a tutti.', '-37')).toBe('few-seconds');
    expect(problem('Ciao a tutti.', '99.999')).toBe('many-seconds');
    expect(problem('Ciao a tutti.', '99999')).toBe('many-seconds');
  });

  it('is so many words in so little time that captions are not seen', () => {
    expect(problem(speechOf(500), '2')).toBe('squeezed');
  });

  it('is not a text of the greatest length, with or without spaces', () => {
    expect(problem(`${'ora gira '.repeat(600)}`.slice(0, longestSpeech), '300')).toBe('timed');
    expect(problem(`ora ${'x'.repeat(longestSpeech - 4)}`, '300')).toBe('timed');
  });
});

describe('a person’s own reading', () => {
  const plan = timed(speechOf(92), '37');
  it('is held against the video, in seconds and words a minute', () => {
    expect(measureReading(plan, 41_000)).toEqual({
      type: 'over',
      seconds: 41,
      wordsPerMinute: (92 * 60) / 41,
      spare: -4,
    });
    expect(measureReading(plan, 33_500)).toMatchObject({ type: 'fits', spare: 3.5 });
    expect(measureReading(plan, 37_040)).toMatchObject({ type: 'fits' });
  });

  it('is none when it stops before anybody could have read', () => {
    expect(measureReading(plan, 800)).toEqual({ type: 'too-short' });
    expect(measureReading(plan, 9000)).toEqual({ type: 'too-short' });
    expect(measureReading(plan, 9300)).toMatchObject({ type: 'fits' });
  });
});

describe('captionTime', () => {
  it('says minutes, seconds and a tenth, the local way', () => {
    expect(captionTime(66_300, 'it')).toBe('1:06,3');
    expect(captionTime(9950, 'en')).toBe('0:10.0');
    expect(captionTime(599_960, 'en')).toBe('10:00.0');
  });
});
