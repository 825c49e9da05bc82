/** A colour of the screen, sRGB: red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture as its pixels: four bytes each, the fourth how opaque it is. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A part of a picture, in shares of its width and height from 0 to 1. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest side of a box. */
const leastSide = 0.05;

/** The same box inside the picture: no smaller than can be held, and moved back where it goes over an edge. */
export function keepInside({ x, y, width, height }: Box): Box {
  const own = { width: clamp(width, leastSide, 1), height: clamp(height, leastSide, 1) };
  return { x: clamp(x, 0, 1 - own.width), y: clamp(y, 0, 1 - own.height), ...own };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** WCAG 2.2, 1.4.3: the least contrast of a text, and of one of at least 24 px, or 18.66 px in bold. */
export const leastContrast = { text: 4.5, large: 3 } as const;

/**
 * Relative luminance L of a colour, from 0 (black) to 1 (white): L = 0.2126 R + 0.7152 G + 0.0722 B, where each of R, G, B
 * is c / 12.92 if c ≤ 0.04045 and ((c + 0.055) / 1.055)^2.4 otherwise, and c is the channel's value / 255.
 * Source: WCAG 2.2, definition of relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminanceOf([red, green, blue]: Colour): number {
  return 0.2126 * linearOf(red) + 0.7152 * linearOf(green) + 0.0722 * linearOf(blue);
}

function linearOf(value: number): number {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/**
 * Contrast ratio of two luminances, from 1 (none) to 21 (black and white): (L₁ + 0.05) / (L₂ + 0.05), the lighter above.
 * Source: WCAG 2.2, definition of contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

export interface TextOver {
  box: Box;
  text: Colour;
  /** What lies between the picture and the text, and how opaque it is, from 0 to 1. */
  veil: { colour: Colour; opacity: number };
}

/** How a text stands out against what is beneath it. */
export interface Contrast {
  /** The least of any pixel, and the mean of all. */
  worst: number;
  mean: number;
  /** How much of the box is under the least for a text, and for a large one, from 0 to 1. */
  under: { text: number; large: number };
}

/** The contrast of a text with each pixel beneath its box. Where the picture is transparent a white page is taken. */
export function measureContrast(pixels: Pixels, { box, text, veil }: TextOver): Contrast {
  const own = luminanceOf(text);
  const [left, right] = between(box.x, box.width, pixels.width);
  const [top, bottom] = between(box.y, box.height, pixels.height);
  const found = { worst: 21, sum: 0, text: 0, large: 0 };
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const contrast = contrastOf(own, luminanceOf(colourAt(pixels, y * pixels.width + x, veil)));
      found.worst = Math.min(found.worst, contrast);
      found.sum += contrast;
      if (contrast < leastContrast.text) found.text += 1;
      if (contrast < leastContrast.large) found.large += 1;
    }
  const count = (right - left) * (bottom - top);
  return {
    worst: found.worst,
    mean: found.sum / count,
    under: { text: found.text / count, large: found.large / count },
  };
}

/** The whole pixels of a stretch, at least one of them. */
function between(from: number, length: number, size: number): readonly [number, number] {
  const first = Math.min(size - 1, Math.max(0, Math.floor(from * size)));
  return [first, Math.min(size, Math.max(first + 1, Math.ceil((from + length) * size)))];
}

function colourAt({ data }: Pixels, place: number, { colour, opacity }: TextOver['veil']): Colour {
  const at = place * 4;
  const opaque = (data[at + 3] ?? 0) / 255;
  const mixed = (channel: 0 | 1 | 2) => {
    const beneath = (data[at + channel] ?? 0) * opaque + 255 * (1 - opaque);
    return beneath * (1 - opacity) + colour[channel] * opacity;
  };
  return [mixed(0), mixed(1), mixed(2)];
}

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** A colour as pages write it, six hexadecimal digits after a hash. */
export function writeColour(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour that was so written; black where it is none. */
export function parseColour(text: string): Colour {
  const [, red = '0', green = '0', blue = '0'] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) ?? [];
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
