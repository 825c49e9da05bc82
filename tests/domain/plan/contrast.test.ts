import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  black,
  contrastOf,
  keepInside,
  luminanceOf,
  measureContrast,
  type Pixels,
  parseColour,
  white,
  writeColour,
} from '#domain/plan/contrast.ts';

const between = (first: string, second: string) =>
  contrastOf(luminanceOf(parseColour(first)), luminanceOf(parseColour(second)));
const noVeil = { colour: black, opacity: 0 };
const whole = { x: 0, y: 0, width: 1, height: 1 };

function picture(width: number, colours: readonly (readonly [number, number, number, number?])[]): Pixels {
  const data = colours.flatMap(([red, green, blue, opaque = 255]) => [red, green, blue, opaque]);
  return { width, height: colours.length / width, data: Uint8ClampedArray.from(data) };
}

describe('contrast', () => {
  it('is that of the published definition: 21 for black and white, and greys on white at the edge of the rule', () => {
    expect(between('#000000', '#ffffff')).toBeCloseTo(21, 10);
    // The lightest grey that a text on white may have, and the next.
    expect(between('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(between('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    // The same for a large text.
    expect(between('#949494', '#ffffff')).toBeCloseTo(3.03, 2);
    expect(between('#959595', '#ffffff')).toBeLessThan(3);
  });

  it('reads colours as pages write them', () => {
    expect(parseColour('#1E4aa8')).toEqual([30, 74, 168]);
    expect(writeColour([30, 74, 168])).toBe('#1e4aa8');
    expect(parseColour('blue')).toEqual([0, 0, 0]);
  });

  it('weighs green most and blue least, as the eye does', () => {
    expect(luminanceOf([255, 0, 0])).toBeCloseTo(0.2126, 10);
    expect(luminanceOf([0, 255, 0])).toBeCloseTo(0.7152, 10);
    expect(luminanceOf([0, 0, 255])).toBeCloseTo(0.0722, 10);
    // Under the knee the scale is a line: 10 / 255 / 12.92.
    expect(luminanceOf([10, 10, 10])).toBeCloseTo(10 / 255 / 12.92, 12);
  });

  it('is the same in both orders, never under 1 and never over 21', () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const [first, second] = [luminanceOf(a), luminanceOf(b)];
        expect(contrastOf(first, second)).toBe(contrastOf(second, first));
        expect(contrastOf(first, second)).toBeGreaterThanOrEqual(1);
        expect(contrastOf(first, second)).toBeLessThanOrEqual(21.000001);
      }),
    );
  });
});

describe('a text over a picture', () => {
  const halves = picture(2, [
    [0, 0, 0],
    [255, 255, 255],
    [0, 0, 0],
    [119, 119, 119],
  ]);

  it('is read where it is worst, on average, and by how much of its box is too weak', () => {
    const found = measureContrast(halves, { box: whole, text: white, veil: noVeil });
    expect(found.worst).toBeCloseTo(1, 10);
    expect(found.mean).toBeCloseTo((21 + 1 + 21 + 4.478) / 4, 2);
    expect(found.under).toEqual({ text: 0.5, large: 0.25 });
  });

  it('is measured only beneath its box', () => {
    const left = measureContrast(halves, { box: { x: 0, y: 0, width: 0.5, height: 1 }, text: white, veil: noVeil });
    expect(left).toMatchObject({ worst: 21, mean: 21, under: { text: 0, large: 0 } });
    const corner = measureContrast(halves, {
      box: { x: 0.9, y: 0.9, width: 0.05, height: 0.05 },
      text: white,
      veil: noVeil,
    });
    expect(corner.worst).toBeCloseTo(4.478, 2);
  });

  it('gains from a veil as from mixing each pixel with its colour', () => {
    const veiled = measureContrast(halves, { box: whole, text: white, veil: { colour: black, opacity: 0.6 } });
    expect(veiled.worst).toBeCloseTo(contrastOf(1, luminanceOf([102, 102, 102])), 10);
    const covered = measureContrast(halves, { box: whole, text: white, veil: { colour: black, opacity: 1 } });
    expect(covered).toMatchObject({ worst: 21, mean: 21 });
  });

  it('stands on a white page where the picture is transparent', () => {
    const glass = picture(1, [[9, 9, 9, 0]]);
    expect(measureContrast(glass, { box: whole, text: black, veil: noVeil }).worst).toBeCloseTo(21, 10);
  });

  it('has a box that stays in the picture, however it is pushed', () => {
    const share = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(share, share, share, share, (x, y, width, height) => {
        const box = keepInside({ x, y, width, height });
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0.05);
        expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(1.0000001);
      }),
    );
    expect(keepInside({ x: 0.3, y: 0.4, width: 0.5, height: 0.2 })).toEqual({
      x: 0.3,
      y: 0.4,
      width: 0.5,
      height: 0.2,
    });
  });
});
