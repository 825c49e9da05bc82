import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastOfShapes, nearestShades, pair, pairAll, shadeOf } from '#domain/bench/palette.ts';
import { type Colour, contrastOf, luminanceOf, parseColour, writeColour } from '#domain/plan/contrast.ts';

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const on = (text: string, ground: string) => pair(parseColour(text), parseColour(ground));
const ratio = (text: Colour, ground: Colour) => contrastOf(luminanceOf(text), luminanceOf(ground));

describe('a pair of colours', () => {
  it('has the published ratio, with two decimals rounded down', () => {
    expect(on('#ffffff', '#000000').ratio).toBe(21);
    expect(on('#767676', '#ffffff').ratio).toBe(4.54);
    expect(on('#ffffff', '#7fb59a').ratio).toBe(2.33); // 2.3389…: to the nearest it would be 2.34
    expect(on('#2b2b2b', '#7fb59a').ratio).toBe(6.05);
    expect(on('#ffffff', '#6a3d63').ratio).toBe(8.53);
    expect(on('#777777', '#ffffff').ratio).toBe(4.47); // 4.4780…
    expect(on('#18a558', '#18a558').ratio).toBe(1);
  });

  it('is good for text, for large text and shapes, or for nothing', () => {
    expect(on('#767676', '#ffffff')).toMatchObject({ text: true, large: true, shape: true });
    expect(on('#777777', '#ffffff')).toMatchObject({ text: false, large: true, shape: true });
    expect(on('#959595', '#ffffff')).toMatchObject({ text: false, large: false, shape: false });
  });

  it('is never said to be more than it is, nor less by a hundredth', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        const exact = ratio(text, ground);
        const found = pair(text, ground);
        expect(found.ratio).toBeLessThanOrEqual(exact + 1e-8);
        expect(found.ratio).toBeGreaterThan(exact - 0.01 - 1e-8);
        // What is shown and what is judged agree.
        expect(found.ratio >= 4.5).toBe(found.text);
        expect(found.ratio >= leastOfShapes).toBe(found.shape);
      }),
    );
  });
});

describe('the nearest shade that passes', () => {
  it('passes, and one step less does not', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        for (const { way, colour: found, step } of nearestShades(text, ground)) {
          expect(ratio(found, ground)).toBeGreaterThanOrEqual(4.5);
          for (let less = 0; less < step; less += 1) expect(ratio(shadeOf(text, way, less), ground)).toBeLessThan(4.5);
        }
      }),
    );
  });

  it('is there on every ground where the colour does not pass, and nowhere where it does', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        expect(nearestShades(text, ground).length > 0).toBe(ratio(text, ground) < 4.5);
      }),
    );
  });

  it('is the known grey on white: the lightest that a text may have', () => {
    const [found, ...others] = nearestShades(parseColour('#777777'), parseColour('#ffffff'));
    expect(others).toEqual([]);
    expect(found?.way).toBe('darker');
    expect(writeColour(found?.colour ?? [0, 0, 0])).toBe('#767676');
  });

  it('may be on both sides of a ground in the middle', () => {
    const found = nearestShades(parseColour('#808080'), parseColour('#757575'));
    expect(found.map(({ way }) => way)).toEqual(['lighter', 'darker']);
  });

  it('moves each channel towards the same end, and the last step is the end', () => {
    fc.assert(
      fc.property(colour, fc.integer({ min: 1, max: 255 }), (from, step) => {
        const [before, after] = [shadeOf(from, 'lighter', step - 1), shadeOf(from, 'lighter', step)];
        expect(luminanceOf(after)).toBeGreaterThanOrEqual(luminanceOf(before));
        expect(luminanceOf(shadeOf(from, 'darker', step))).toBeLessThanOrEqual(luminanceOf(from));
      }),
    );
    expect(shadeOf([12, 200, 99], 'lighter', 255)).toEqual([255, 255, 255]);
    expect(shadeOf([12, 200, 99], 'darker', 255)).toEqual([0, 0, 0]);
    expect(shadeOf([12, 200, 99], 'darker', 0)).toEqual([12, 200, 99]);
  });
});

it('sets every colour on every other, texts in rows, and none on itself', () => {
  const colours = [
    { id: 'white', colour: parseColour('#ffffff') },
    { id: 'sage', colour: parseColour('#7fb59a') },
    { id: 'coal', colour: parseColour('#2b2b2b') },
    { id: 'grey', colour: parseColour('#777777') },
  ];
  const rows = pairAll(colours);
  expect(rows.map(({ text }) => text.id)).toEqual(['white', 'sage', 'coal', 'grey']);
  expect(rows.map(({ cells }) => cells.map(({ use }) => use))).toEqual([
    ['itself', 'none', 'text', 'large'],
    ['none', 'itself', 'text', 'none'],
    ['text', 'text', 'itself', 'large'],
    ['large', 'none', 'large', 'itself'],
  ]);
  expect(rows[2]?.cells[1]).toMatchObject({ ground: { id: 'sage' }, ratio: 6.05 });
});
