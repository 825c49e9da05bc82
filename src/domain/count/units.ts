/** UTF-16 units: what `length` says, and what TikTok calls runes. */
export function utf16Units(text: string): number {
  return text.length;
}

/** Code points of Unicode. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Bytes of a text as UTF-8. Half of a pair that lost its other half counts 3, as the sign that takes its place. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    bytes += bytesOf(point);
  }
  return bytes;
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
