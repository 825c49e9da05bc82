import { fromBase64, toBase64 } from './base64.ts';
import { checksum } from './checksum.ts';

/**
 * A text in an address: `1.<base64url>`, where the bytes are a head (how many bytes follow, and their CRC-32, four bytes
 * each) and the text in UTF-8 compressed with raw deflate. `1` is the version of this form; others take other numbers.
 */
const version = 1;
const headBytes = 8;

/** Characters of a link that mail and chat programs still pass on whole; above it, offer the file. */
export const longestLink = 8000;

/** Characters. What a link unpacks to is not asked of the link: inflating stops there. */
export const largestLinkText = 5_000_000;

/** `cut`: the beginning of a link. `unsupported`: this browser cannot unpack. `newer`: from a later version of the site. */
export type LinkProblem = 'cut' | 'damaged' | 'too-large' | 'unsupported' | 'newer';
export type UnpackedLink = { ok: true; text: string } | { ok: false; code: LinkProblem };

/** Whether this browser can make and open such links. */
export function canShareLinks(): boolean {
  try {
    new CompressionStream('deflate-raw');
    new DecompressionStream('deflate-raw');
    return true;
  } catch {
    return false;
  }
}

/** What goes after `#`. Fails where `canShareLinks` says no. */
export async function packLink(text: string): Promise<string> {
  const packed = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const bytes = new Uint8Array(headBytes + packed.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, packed.length);
  head.setUint32(4, checksum(packed));
  bytes.set(packed, headBytes);
  return `${version}.${toBase64Url(bytes)}`;
}

/** Reads what stood after `#`. Line breaks in the middle and a full stop after it are what messages add, not damage. */
export async function unpackLink(fragment: string): Promise<UnpackedLink> {
  if (fragment.length > largestLinkText) return refuse('too-large');
  const match = /^#?(\d{1,9})(?:\.([\w-]*)(.*))?$/s.exec(fragment.replace(/\s+/g, ''));
  if (!match) return refuse(/^#?$/.test(fragment.trim()) ? 'cut' : 'damaged');
  if (Number(match[1]) > version) return refuse('newer');
  if (Number(match[1]) < version) return refuse('damaged');
  const bytes = fromBase64Url(match[2] ?? '');
  // Too short with more of it after something foreign: spoilt in the middle. With «…» or a bracket after it: cut.
  const short = /[\w-]{8}/.test(match[3] ?? '') ? 'damaged' : 'cut';
  if (bytes.length < headBytes) return refuse(short);
  const head = new DataView(bytes.buffer);
  const end = headBytes + head.getUint32(0);
  if (bytes.length < end) return refuse(short);
  const packed = bytes.slice(headBytes, end);
  if (checksum(packed) !== head.getUint32(4)) return refuse('damaged');
  if (!canShareLinks()) return refuse('unsupported');
  return inflate(packed);
}

function refuse(code: LinkProblem): UnpackedLink {
  return { ok: false, code };
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<UnpackedLink> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      if (text.length > largestLinkText) {
        await reader.cancel();
        return refuse('too-large');
      }
    }
    return { ok: true, text: text + decoder.decode() };
  } catch {
    return refuse('damaged');
  }
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** As many whole bytes as the letters make: a link may be cut anywhere. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return fromBase64(whole.replaceAll('-', '+').replaceAll('_', '/'));
}
