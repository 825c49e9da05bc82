import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#formats/base64.ts';
import { isWholePicture, readPictureHead } from '#formats/picture-head.ts';

const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...part],
    ),
  );
const two = (value: number) => [value >> 8, value & 255];
const four = (value: number) => [...two(value >>> 16), ...two(value & 65_535)];
const turned = (bytes: readonly number[]) => [...bytes].reverse();

/** A JPEG with a small picture of its own in its head, as cameras write it. */
function jpeg(width: number, height: number, end: readonly number[] = [0xff, 0xd9]) {
  const thumbnail = [0xff, 0xd8, 0xff, 0xda, 0, 3, 9, 0xff, 0xd9];
  return bytesOf(
    [0xff, 0xd8, 0xff, 0xe1],
    two(thumbnail.length + 2),
    thumbnail,
    [0xff, 0xff, 0xc4, 0, 4, 1, 2],
    [0xff, 0xc2, 0, 11, 8],
    two(height),
    two(width),
    [1, 1, 0x11, 0],
    [0xff, 0xda, 0, 3, 1, 77, 0xff, 0, 88],
    end,
  );
}

function png(width: number, height: number) {
  const chunk = (name: string, data: readonly number[]) => [
    ...four(data.length),
    ...bytesOf(name),
    ...data,
    1,
    2,
    3,
    4,
  ];
  const content = [...deflateSync(Buffer.from([0, 7, 8, 9]))];
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', [...four(width), ...four(height), 8, 2, 0, 0, 0]),
    chunk('IDAT', content),
    chunk('IEND', []),
  );
}

const webp = (chunk: string, data: readonly number[]) =>
  bytesOf('RIFF', turned(four(data.length + 12)), 'WEBP', chunk, turned(four(data.length)), data);
const gif = bytesOf('GIF89a', turned(two(321)), turned(two(123)), [0, 0, 0, 0x2c, 1, 2, 3, 0x3b]);
const box = (name: string, ...data: number[]) => [...four(data.length + 8), ...bytesOf(name), ...data];
const avif = bytesOf(
  box('ftyp', ...bytesOf('avif'), 0, 0, 0, 0),
  box('ispe', 0, 0, 0, 0, ...four(160), ...four(120)),
  box('ispe', 0, 0, 0, 0, ...four(4032), ...four(3024)),
);

describe('the head of a picture', () => {
  it.each([
    ['jpeg', jpeg(4000, 3000), 4000, 3000],
    ['png', png(70_001, 9), 70_001, 9],
    ['gif', gif, 321, 123],
    ['webp', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...turned(two(800)), ...turned(two(601)), 5]), 800, 601],
    ['webp', webp('VP8L', [0x2f, ...turned(four((1199 << 14) | 899)), 5]), 900, 1200],
    ['webp', webp('VP8X', [16, 0, 0, 0, 0xff, 0x0f, 1, 0x7f, 0x02, 0]), 69_632, 640],
    ['avif', avif, 4032, 3024],
  ] as const)('says that a %s is one, and how large', (kind, bytes, width, height) => {
    expect(readPictureHead(bytes)).toEqual({ kind, width, height });
    expect(isWholePicture({ kind }, bytes)).toBe(true);
  });

  it('knows the photos of an iPhone and drawings made of words', () => {
    expect(readPictureHead(bytesOf(box('ftyp', ...bytesOf('heic'), 0, 0, 0, 0)))).toEqual({ kind: 'heic' });
    expect(readPictureHead(bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'))).toEqual({
      kind: 'svg',
    });
    expect(readPictureHead(bytesOf('  <svg width="1"><script>alert(1)</script></svg>'))).toEqual({ kind: 'svg' });
  });

  it.each([
    '',
    'non sono una foto',
    '%PDF-1.7',
    'PK\x03\x04',
    '<html><body>svg</body></html>',
    'RIFF0000WAVE',
    '\xff\xd8',
  ])('finds no picture in %j', (text) => {
    expect(readPictureHead(bytesOf(text))).toBeUndefined();
  });

  it.each([
    ['jpeg', jpeg(640, 480, [])],
    ['png', png(640, 480)],
    ['webp', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...turned(two(800)), ...turned(two(601)), 5, 6, 7, 8])],
  ] as const)('sees that the end of a %s is missing', (kind, bytes) => {
    expect(isWholePicture({ kind }, kind === 'jpeg' ? bytes : bytes.subarray(0, bytes.length - 13))).toBe(false);
  });

  it('takes a photo that has more after its end, as some telephones write them', () => {
    const moving = bytesOf([...jpeg(640, 480)], 'ftypmp42 and a film');
    expect(isWholePicture({ kind: 'jpeg' }, moving)).toBe(true);
  });

  it('fails on nothing, whatever the bytes are', () => {
    const starts = [jpeg(9, 7), png(9, 7), gif, avif, webp('VP8X', [1, 2]), new Uint8Array()];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), fc.nat(60), (start, noise, cut) => {
        const bytes = Uint8Array.from([...start.subarray(0, cut), ...noise]);
        const head = readPictureHead(bytes);
        if (head) expect(typeof isWholePicture(head, bytes)).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });
});

it('turns bytes into base64 and back, as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
  const long = Uint8Array.from({ length: 100_003 }, (_, place) => (place * 7) & 255);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
});
