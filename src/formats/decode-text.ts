/** How the bytes of a text were read. With `-bom`: a mark at the beginning said so. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le-bom' | 'utf-16be-bom' | 'windows-1252';

const marks: readonly { encoding: TextEncoding; label: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le-bom', label: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be-bom', label: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The text that bytes hold, without the mark at its beginning: as the mark says; without one UTF-8, or, where the bytes
 * are not valid in it, Windows-1252, in which older spreadsheets write: every byte is a letter there, so nothing fails.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const mark = marks.find((one) => one.bytes.every((byte, place) => bytes[place] === byte));
  if (mark) return { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
