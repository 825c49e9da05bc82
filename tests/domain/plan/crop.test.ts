import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit, PlanChannel } from '#domain/plan/channel.ts';
import { cropTo, fitInto, frameNames, frames, sayRatio, showOn } from '#domain/plan/crop.ts';
import { readChannels } from '#library/channels.ts';

const limit = (what: string, value: number): Limit => ({
  what,
  value,
  unit: 'ratio',
  source: 'the test',
  confidence: 'official',
  seen: '2026-11-26',
});
const channelOf = (limits: readonly Limit[]) => ({ id: 'c', name: 'C', limits }) as unknown as PlanChannel; // what is asked of it
const feed = channelOf([limit('imageRatioMin', 0.8), limit('imageRatio', 1.91), limit('videoRatio', 0.5625)]);

describe('how a channel shows a picture', () => {
  it('is whole between its limits, and cut to the nearest outside them', () => {
    expect(showOn(feed, 'photo', { width: 1200, height: 900 })).toEqual({ type: 'whole' });
    expect(showOn(feed, 'photo', { width: 1080, height: 1350 })).toEqual({ type: 'whole' });
    expect(showOn(feed, 'photo', { width: 600, height: 1200 })).toEqual({ type: 'cut', ratio: 0.8 });
    expect(showOn(feed, 'photo', { width: 3000, height: 1000 })).toEqual({ type: 'cut', ratio: 1.91 });
  });

  it('fills the screen in a story or a reel, whatever the feed takes', () => {
    expect(showOn(feed, 'story', { width: 1200, height: 900 })).toEqual({ type: 'full', ratio: 0.5625 });
    expect(showOn(undefined, 'reel', { width: 7, height: 5 })).toEqual({ type: 'full', ratio: 9 / 16 });
  });

  it('is not known where no limit was found, and takes the stricter of two that disagree', () => {
    expect(showOn(channelOf([]), 'photo', { width: 4, height: 3 })).toEqual({ type: 'unknown' });
    expect(showOn(undefined, '', { width: 4, height: 3 })).toEqual({ type: 'unknown' });
    const twice = channelOf([...feed.limits, limit('imageRatioMin', 0.9), limit('imageRatio', 1.5)]);
    expect(showOn(twice, 'photo', { width: 400, height: 500 })).toEqual({ type: 'cut', ratio: 0.9 });
    expect(showOn(twice, 'photo', { width: 1700, height: 1000 })).toEqual({ type: 'cut', ratio: 1.5 });
  });

  it('follows the limits of the channels we know', () => {
    const instagram = readChannels(process.cwd()).channels.get('instagram');
    const limits = (instagram?.limits ?? []) as readonly Limit[];
    expect(showOn(channelOf(limits), 'photo', { width: 900, height: 1600 })).toEqual({ type: 'cut', ratio: 0.8 });
  });
});

describe('a crop', () => {
  it('keeps the middle, and says where how much is lost', () => {
    expect(cropTo({ width: 1600, height: 900 }, 1)).toEqual({
      x: 350,
      y: 0,
      width: 900,
      height: 900,
      lost: 0.4375,
      at: 'sides',
    });
    const tall = cropTo({ width: 900, height: 1600 }, 0.8);
    expect(tall).toMatchObject({ x: 0, y: 237.5, width: 900, height: 1125, at: 'ends' });
    expect(tall.lost).toBeCloseTo(1 - 1125 / 1600, 10);
    expect(cropTo({ width: 1080, height: 1351 }, 0.8)).toMatchObject({ lost: 0, at: 'nowhere' });
  });

  it('has the shape asked, inside the picture, and touches two of its edges', () => {
    const side = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(...frameNames), (width, height, name) => {
        const crop = cropTo({ width, height }, frames[name]);
        expect(crop.width / crop.height).toBeCloseTo(frames[name], 6);
        expect(crop.width).toBeLessThanOrEqual(width * 1.000001);
        expect(crop.height).toBeLessThanOrEqual(height * 1.000001);
        expect(Math.min(crop.x, crop.y)).toBeCloseTo(0, 6);
        expect(crop.lost).toBeGreaterThanOrEqual(0);
        expect(crop.lost).toBeLessThan(1);
      }),
    );
  });
});

it('says a shape as people do', () => {
  const said = [
    [4000, 3000],
    [1080, 1350],
    [900, 1600],
    [1200, 628],
    [777, 777],
    [2400, 1001],
  ].map(([width = 0, height = 0]) => sayRatio({ width, height }).join(':'));
  expect(said).toEqual(['4:3', '4:5', '9:16', '1.91:1', '1:1', '12:5']);
});

it('makes a picture small and never large', () => {
  expect(fitInto({ width: 6000, height: 4000 }, 1600)).toEqual({ width: 1600, height: 1067 });
  expect(fitInto({ width: 300, height: 90 }, 1600)).toEqual({ width: 300, height: 90 });
  expect(fitInto({ width: 9000, height: 2 }, 1600)).toEqual({ width: 1600, height: 1 });
});
