import { describe, expect, it } from 'vitest';
import { channelScore, growthOf, hoursAsked, hoursThere, shareSum, waysOut } from '#domain/strategy/arithmetic.ts';
import type { Strategy, StrategyChannel } from '#domain/strategy/shape.ts';
import { type Sketch, strategyOf } from './documents.ts';

/** Instagram 4 h, newsletter 1.5 h, 30 min of answers a day (3.5 h): 9 h, as the studio has 10 less a buffer of 20 %. */
const studio: Sketch<Strategy> = {
  channels: {
    channels: [
      {
        id: 'ig',
        channel: 'instagram',
        role: 'primary',
        formats: [
          { format: 'photo', perWeek: 2, minutes: 90 },
          { format: 'story', perWeek: 4, minutes: 15 },
        ],
      },
      {
        id: 'mail',
        channel: 'newsletter',
        role: 'secondary',
        formats: [{ format: 'issue', perWeek: 1.5, minutes: 60 }],
      },
      { id: 'ear', channel: 'forum', role: 'listen', formats: [{ format: 'reply', perWeek: 7, minutes: 45 }] },
    ],
  },
  resources: {
    people: [
      { role: 'Nadia', hours: 8 },
      { role: 'Marta', hours: 2 },
    ],
    answers: 30,
    buffer: 20,
  },
};

const withAnswers = (answers: number) => strategyOf({ ...studio, resources: { ...studio.resources, answers } });

function channelOf(sketch: Sketch<StrategyChannel>): StrategyChannel {
  const [channel] = strategyOf({ channels: { channels: [sketch] } }).channels.channels;
  if (!channel) throw new Error('There is one channel in the sketch');
  return channel;
}

describe('hours', () => {
  it('asks for what is published and for the answers, channel by channel', () => {
    expect(hoursAsked(strategyOf(studio))).toEqual({
      total: 9,
      answers: 3.5,
      channels: [
        { id: 'ig', channel: 'instagram', hours: 4, posts: 6 },
        { id: 'mail', channel: 'newsletter', hours: 1.5, posts: 1.5 },
      ],
    });
  });

  it('keeps a buffer out of the hours there are', () => {
    expect(hoursThere(strategyOf(studio))).toBe(8);
  });

  it('does not know the hours while nobody’s are given', () => {
    expect(hoursThere(strategyOf({ resources: { people: [{ role: 'Nadia' }], buffer: 15 } }))).toBeNull();
  });
});

describe('ways out when the hours do not fit', () => {
  it('lets go of the newsletter, slows down, or finds an hour', () => {
    const ways = waysOut(strategyOf(studio));
    expect(ways).toMatchObject({ missing: 1, drop: ['mail'], dropHours: 1.5, posts: 7.5, fit: 6 });
    expect(ways?.fraction).toBeCloseTo(4.5 / 5.5, 10);
  });

  it('looks among the scored channels first, the one worth least an hour', () => {
    const [ig, mail] = studio.channels?.channels ?? [];
    const scored = { impact: 'mid', confidence: 'sure' } as const;
    const strategy = strategyOf({
      ...studio,
      channels: {
        channels: [
          { ...ig, ...scored, reach: 300 },
          { ...mail, ...scored, reach: 900 },
        ],
      },
    });
    expect(waysOut(strategy)?.drop).toEqual(['ig']);
  });

  it('lets go of as many as it takes when none alone would do', () => {
    expect(waysOut(withAnswers(65))).toMatchObject({ drop: ['mail', 'ig'], dropHours: 5.5 });
  });

  it('drops nothing when answering alone does not fit', () => {
    const ways = waysOut(withAnswers(72));
    expect(ways).toMatchObject({ drop: [], fraction: 0, fit: 0 });
    expect(ways?.missing).toBeCloseTo(5.9, 10);
  });

  it('has none to offer when the hours fit to the minute', () => {
    expect(waysOut(strategyOf({ ...studio, resources: { ...studio.resources, buffer: 10 } }))).toBeNull();
  });
});

describe('channel score', () => {
  const whole = {
    channel: 'instagram',
    role: 'primary',
    reach: 3000,
    impact: 'high',
    confidence: 'some',
    formats: [{ format: 'reel', perWeek: 2, minutes: 90 }],
  } as const;

  it('is what 3,000 people are worth for each of 13 hours a month', () => {
    expect(channelScore(channelOf({ ...whole, formats: [...whole.formats] }))).toBeCloseTo(369.23, 2);
  });

  it.each([{ reach: undefined }, { impact: undefined }, { confidence: undefined }, { formats: [] }])(
    'is not given without one of its parts: %o',
    (missing) => {
      expect(channelScore(channelOf({ ...whole, formats: [...whole.formats], ...missing }))).toBeNull();
    },
  );
});

it('adds up what the pillars take, those without a share as nothing', () => {
  expect(shareSum([{ share: 40 }, { share: 35 }, { share: 20 }, { share: null }])).toBe(95);
});

describe('growth', () => {
  it('counts orders from 43 to 60 as 39.5 % more', () => {
    const growth = growthOf({ baseline: 43, target: 60 }, 'up');
    expect(growth?.gain).toBe(17);
    expect(growth?.percent).toBeCloseTo(39.53, 2);
    expect(growth?.times).toBeCloseTo(1.395, 3);
  });

  it('counts breakages from 16 to 10 as a gain, since they are to go down', () => {
    expect(growthOf({ baseline: 16, target: 10 }, 'down')).toEqual({ gain: 6, percent: 37.5, times: 0.625 });
  });

  it('counts orders that fall as a loss', () => {
    expect(growthOf({ baseline: 50, target: 45 }, 'up')).toEqual({ gain: -5, percent: -10, times: 0.9 });
  });

  it('has no percentage of nothing', () => {
    expect(growthOf({ baseline: 0, target: 12 }, 'up')).toEqual({ gain: 12, percent: null, times: null });
  });

  it('is not known from one number', () => {
    expect(growthOf({ baseline: null, target: 11 }, 'up')).toBeNull();
  });
});
