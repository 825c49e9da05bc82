import { type Colour, contrastOf, leastContrast, luminanceOf, white } from '#domain/plan/contrast.ts';

/** WCAG 2.2, 1.4.11: the least contrast of what is not text and is needed: an icon, the edge of a button, a line of a chart. */
export const leastOfShapes = 3;

/** What two colours are good for, one on the other. */
export interface Pairing {
  /** Contrast ratio from 1 to 21, with two decimals, rounded down: 4.499 is not 4.5. */
  ratio: number;
  /** Text; text of at least 24 px, or 18.66 px in bold; what is not text. */
  text: boolean;
  large: boolean;
  shape: boolean;
}

/** One colour on another: WCAG 2.2, 1.4.3 and 1.4.11. The rule is applied to the ratio as it is, before it is rounded. */
export function pair(colour: Colour, ground: Colour): Pairing {
  const ratio = ratioOf(colour, ground);
  return {
    ratio: roundDown(ratio),
    text: ratio >= leastContrast.text,
    large: ratio >= leastContrast.large,
    shape: ratio >= leastOfShapes,
  };
}

/** The small part added is far under a hundredth: it takes back what floating point loses (21 may be 20.999…). */
function roundDown(ratio: number): number {
  return Math.floor(ratio * 100 + 1e-7) / 100;
}

function ratioOf(first: Colour, second: Colour): number {
  return contrastOf(luminanceOf(first), luminanceOf(second));
}

/** The ends a shade can be moved to. */
const ends = { lighter: white, darker: [0, 0, 0] } as const satisfies Record<string, Colour>;
export type Way = keyof typeof ends;
export const ways = Object.keys(ends) as Way[]; // the keys of a literal

/** Steps from a colour to white or to black: as many as a channel of sRGB has. */
const steps = 255;

/**
 * A colour moved towards white or black by so many steps: each channel is c + (e − c) · step / 255, rounded, where c is
 * its value and e that of the end (255 or 0). @param step whole, from 0 (the colour itself) to 255 (the end).
 */
export function shadeOf(colour: Colour, way: Way, step: number): Colour {
  const end = ends[way];
  const moved = (channel: 0 | 1 | 2) => Math.round(colour[channel] + ((end[channel] - colour[channel]) * step) / steps);
  return [moved(0), moved(1), moved(2)];
}

/** A shade of a colour, and how many steps away it is, from 1 to 255. */
export interface Shade {
  way: Way;
  colour: Colour;
  step: number;
}

/**
 * The nearest lighter and the nearest darker shade in which a text can be read on a ground: the fewest steps that reach
 * 4.5, so that one less does not. Both, one, or none where the colour already passes; never none where it does not, since
 * on any ground white or black reaches √21 ≈ 4.58.
 */
export function nearestShades(colour: Colour, ground: Colour): Shade[] {
  if (pair(colour, ground).text) return [];
  return ways.flatMap((way) => {
    for (let step = 1; step <= steps; step += 1) {
      const shade = shadeOf(colour, way, step);
      if (pair(shade, ground).text) return [{ way, colour: shade, step }];
    }
    return [];
  });
}

/** How a pair can be used, from the most to the least. `itself`: a colour on itself. */
export type Use = 'text' | 'large' | 'none' | 'itself';

/** Every colour as text on every colour as ground: one row for each text, in the order given. */
export function pairAll<C extends { id: string; colour: Colour }>(colours: readonly C[]) {
  return colours.map((text) => ({
    text,
    cells: colours.map((ground) => ({ ground, ...useOf(text, ground) })),
  }));
}

function useOf(text: { id: string; colour: Colour }, ground: { id: string; colour: Colour }) {
  const found = pair(text.colour, ground.colour);
  const use: Use = text.id === ground.id ? 'itself' : found.text ? 'text' : found.large ? 'large' : 'none';
  return { ratio: found.ratio, use };
}
