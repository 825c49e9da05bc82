/**
 * The words a text says in its own voice. What is somebody else's (quotations) or no word at all (addresses, #hashtags,
 * @mentions) is covered, place by place, so that every index still belongs to the text as given.
 *
 * Relies on `\p{…}` in regular expressions alone, the same in every engine of the last five years but for characters
 * newer than the engine; no `Intl`, whose segments differ between engines. Each expression reads a character a bounded
 * number of times, so the time grows with the length.
 */

/** Stands for a covered character: neither a letter, nor a space, nor punctuation. */
export const cover = '\uFFFC';

/** A chunk without spaces longer than this holds no words a person would read. */
const longestChunk = 400;
/** A mark with no closing one within so many characters opens no quotation. */
const longestQuotation = 3000;

const closes: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '"': '"', '‘': '’' };

/** Endings of addresses written without «https://». */
const domains = /\.(?:example|com|it|org|net|eu|info|shop|app|me|co|uk|be|ly|gl)(?:[/?#:]\S*)?$/i;

/** The text with quotations, addresses, hashtags and mentions covered. Same length. */
export function coverOthers(text: string): string {
  const covered = [...ranges(text)];
  let out = '';
  let at = 0;
  for (const [start, end] of covered) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out += text.slice(at, from) + coverRange(text, from, end);
    at = end;
  }
  return out + text.slice(at);
}

/** A quotation that ends its sentence still ends it: the full stop stays, in its plainest form. */
function coverRange(text: string, start: number, end: number): string {
  const ends = end - start > 2 && /[.!?…]/.test(text[end - 2] ?? '') && /[»”"’“]/.test(text[end - 1] ?? '');
  return ends ? `${cover.repeat(end - start - 2)}.${cover}` : cover.repeat(end - start);
}

function ranges(text: string): [number, number][] {
  return [...quotations(text), ...addresses(text)].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** Where somebody else speaks, quotation marks included: closed within its paragraph, or it is not a quotation. */
function quotations(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const lastOf: Record<string, number> = {};
    for (let i = 0; i < paragraph.length; i += 1) lastOf[paragraph[i] ?? ''] = i;
    for (let i = 0; i < paragraph.length; i += 1) {
      const close = closes[paragraph[i] ?? ''];
      if (!close || !opens(paragraph, i) || ![...close].some((mark) => (lastOf[mark] ?? -1) > i)) continue;
      const end = closing(paragraph, i, close);
      if (end < 0) continue;
      found.push([index + i, index + end + 1]);
      i = end;
    }
  }
  return found;
}

/** «"» and «‘» open only before a word and after none: 5" and ‘n’ do not. */
function opens(text: string, at: number): boolean {
  if (!/["‘]/.test(text[at] ?? '')) return true;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

function closing(text: string, at: number, close: string): number {
  const open = text[at] ?? '';
  let depth = 1;
  for (let i = at + 1; i < Math.min(text.length, at + longestQuotation); i += 1) {
    const char = text[i] ?? '';
    if (close.includes(char)) {
      if (char === '’' && /\p{L}/u.test(text[i + 1] ?? '')) continue;
      depth -= 1;
      if (depth === 0) return i;
    } else if (char === open && open !== '"' && open !== '‘') depth += 1;
  }
  return -1;
}

function addresses(text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    if (chunk.length > longestChunk) {
      found.push([index, index + chunk.length]);
      continue;
    }
    const lead = chunk.match(/^[("'«“‘[]+/)?.[0].length ?? 0;
    const trail = chunk.match(/[)\].,;:!?»”’"'…]+$/)?.[0].length ?? 0;
    const core = chunk.slice(lead, chunk.length - trail);
    if (/^(?:https?:\/\/|www\.)/i.test(core) || /[^@\s]@[^@\s]/.test(core) || domains.test(core))
      found.push([index + lead, index + lead + core.length]);
    // The «@» stays, so that a person mentioned can be seen to do something.
    else
      for (const tag of chunk.matchAll(/[#@](?=[\p{N}_]*[\p{L}\p{M}])[\p{L}\p{M}\p{N}_]+(?:[.][\p{L}\p{N}_]+)*/gu))
        found.push([index + tag.index + (tag[0].startsWith('@') ? 1 : 0), index + tag.index + tag[0].length]);
  }
  return found;
}
