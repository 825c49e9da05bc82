import type { Size } from '#domain/plan/crop.ts';

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'svg';

/** What the first bytes of a file say: which picture it is, and its pixels where they say so. */
export interface PictureHead {
  kind: PictureKind;
  width?: number;
  height?: number;
}

/** Bytes from the beginning in which a picture says how large it is; what cameras put before that is seldom longer. */
export const headBytes = 262_144;

/**
 * Tells a picture by what is in it, whatever its name says, and how many pixels it will take before one is drawn.
 * @param bytes the beginning of the file, or all of it.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [kind, isKind, measure] of kinds)
    if (isKind(bytes)) {
      try {
        return { kind, ...measure(view) };
      } catch {
        // It ends before it says how large it is.
        return { kind };
      }
    }
  return undefined;
}

/** Each kind by its beginning, with where it says its size. */
const kinds: [PictureKind, (bytes: Uint8Array) => boolean, (view: DataView) => Size | undefined][] = [
  ['jpeg', (bytes) => starts(bytes, '\xff\xd8\xff'), measureJpeg],
  // PNG, third edition, 11.2.1: width and height come first in the first chunk.
  ['png', (bytes) => starts(bytes, '\x89PNG\r\n\x1a\n'), (view) => sizeOf(view.getUint32(16), view.getUint32(20))],
  ['gif', (bytes) => starts(bytes, 'GIF8'), (view) => sizeOf(view.getUint16(6, true), view.getUint16(8, true))],
  ['webp', (bytes) => starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8), measureWebp],
  ['avif', (bytes) => starts(bytes, 'ftypavi', 4), measureBoxes],
  ['heic', (bytes) => /^ftyp(?:hei|hev|mif|msf)/.test(letters(bytes, 4, 11)), measureBoxes],
  [
    'svg',
    (bytes) => /^\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(letters(bytes, 0, 200)) && /<svg[\s>]/i.test(letters(bytes)),
    () => undefined,
  ],
];

/**
 * Whether a file goes as far as it says it does. Browsers draw half a picture without a word; who picked it should know.
 * @param bytes all of the file.
 */
export function isWholePicture({ kind }: PictureHead, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return wholes[kind]?.(view, bytes) ?? true;
  } catch {
    // A length in it points past its end.
    return false;
  }
}

const wholes: Partial<Record<PictureKind, (view: DataView, bytes: Uint8Array) => boolean>> = {
  jpeg(view, bytes) {
    // In what is drawn the end mark cannot occur; the small picture in the head has one of its own.
    let at = findSegment(view, (mark) => mark === 0xda);
    for (at = bytes.indexOf(0xff, at + 2); at >= 0; at = bytes.indexOf(0xff, at + 1))
      if (bytes[at + 1] === 0xd9) return true;
    return false;
  },
  png(view) {
    let at = 8;
    while (view.getUint32(at + 4) !== 0x49454e44) at += 12 + view.getUint32(at); // «IEND»
    return true;
  },
  gif: (_view, bytes) => bytes.lastIndexOf(0x3b) > 12,
  webp: (view, bytes) => bytes.length >= 8 + view.getUint32(4, true),
};

/** ITU T.81, B.1.1.3: a frame begins with a mark from C0 to CF, but for C4, C8 and CC, which are tables. */
function measureJpeg(view: DataView): Size {
  const at = findSegment(view, (mark) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark));
  return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
}

/** Where the first segment with such a mark begins. */
function findSegment(view: DataView, isIt: (mark: number) => boolean): number {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) throw new RangeError('No segment begins here.');
    const mark = view.getUint8(at + 1);
    if (mark === 0xff) at += 1;
    else if (isIt(mark)) return at;
    else at += 2 + view.getUint16(at + 2);
  }
}

/** RFC 9649: lossy, lossless and extended files each say their size in their own way. */
function measureWebp(view: DataView): Size {
  const chunk = letters(new Uint8Array(view.buffer, view.byteOffset, 16), 12, 16);
  if (chunk === 'VP8 ') return sizeOf(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (chunk === 'VP8L') {
    const packed = view.getUint32(21, true);
    return sizeOf((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
  }
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return sizeOf(three(24), three(27));
}

/** ISO/IEC 23008-12, 6.5.3: the largest of the pictures in the file, which may be in tiles and have a small one beside. */
function measureBoxes(view: DataView): Size | undefined {
  const text = letters(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), 0, headBytes);
  let largest: Size | undefined;
  for (let at = text.indexOf('ispe'); at >= 0 && at + 16 <= text.length; at = text.indexOf('ispe', at + 4)) {
    const size = sizeOf(view.getUint32(at + 8), view.getUint32(at + 12));
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function sizeOf(width: number, height: number): Size {
  if (width === 0 || height === 0) throw new RangeError('A picture has at least a pixel.');
  return { width, height };
}

function starts(bytes: Uint8Array, text: string, at = 0): boolean {
  return letters(bytes, at, at + text.length) === text;
}

/** Bytes as letters, one each. Those of a TextDecoder would not do: its Latin 1 is another. */
function letters(bytes: Uint8Array, from = 0, to = 4096): string {
  return Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('');
}
