/** FNV-1a, 32 bits. */
const offset = 0x811c9dc5;
const prime = 0x01000193;
const space = 32;

/**
 * Runs of three letters of a text's words, as hashes (FNV-1a) in order, each once. Words are letters and figures in
 * small letters, with one space between, before and after: «Il pane» gives ␣il, il␣, l␣p, ␣pa, pan, ane, ne␣.
 */
export function trigramsOf(text: string): Uint32Array {
  const line = lineOf(text.normalize('NFC').toLowerCase());
  const hashes = new Uint32Array(Math.max(0, line.length - 2));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = Math.imul(offset ^ (line[at] ?? 0), prime);
    hash = Math.imul(hash ^ (line[at + 1] ?? 0), prime);
    hashes[at] = Math.imul(hash ^ (line[at + 2] ?? 0), prime);
  }
  hashes.sort();
  let count = 0;
  let last = -1;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (hash !== last) hashes[count++] = hash;
    last = hash;
  }
  return hashes.subarray(0, count);
}

/** The words as UTF-16 units. A walk: replacing by a pattern of letters takes twice as long. */
function lineOf(text: string): Uint16Array {
  const line = new Uint16Array(text.length + 2);
  line[0] = space;
  let end = 1;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    if (isLetter(code)) for (let unit = at; unit < at + units; unit += 1) line[end++] = text.charCodeAt(unit);
    else if (line[end - 1] !== space) line[end++] = space;
    at += units;
  }
  if (line[end - 1] !== space || end === 1) line[end++] = space;
  return line.subarray(0, end);
}

const known = new Map<number, boolean>();

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57); // small letters and figures
  let found = known.get(code);
  if (found === undefined) {
    found = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
    known.set(code, found);
  }
  return found;
}

const words = 16;

/**
 * The same hashes as 512 bits: each sets the bit of its last nine. Two lists differ in at least as many hashes as their
 * marks differ in bits, so that most pairs are told apart without reading them.
 */
export function markOf(hashes: Uint32Array): Int32Array {
  const mark = new Int32Array(words);
  for (const hash of hashes) {
    const word = (hash >>> 5) & (words - 1);
    mark[word] = (mark[word] ?? 0) | (1 << (hash & 31));
  }
  return mark;
}

/** Whether two marks differ in more than so many bits. */
export function differ(a: Int32Array, b: Int32Array, most: number): boolean {
  let bits = 0;
  for (let word = 0; word < words; word += 1) {
    bits += countBits((a[word] ?? 0) ^ (b[word] ?? 0));
    if (bits > most) return true;
  }
  return false;
}

/** How many bits of a word are set, by adding them in pairs, fours, eights (Warren, Hacker's Delight, 5–1). */
function countBits(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
