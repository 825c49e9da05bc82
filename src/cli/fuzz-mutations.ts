import fc from 'fast-check';
import { hostileStrings } from './hostile-strings.ts';

/** How a document is spoilt: where, how, and with what. */
type Change = readonly [place: number, way: number, text: string];

const texts = fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: 'binary', maxLength: 12 }));
const changes: fc.Arbitrary<Change[]> = fc.array(fc.tuple(fc.nat(), fc.nat(), texts), { minLength: 1, maxLength: 4 });

/** Values that no field of ours expects. */
const oddValues = (text: string): unknown[] => [
  text,
  null,
  -1,
  1e308,
  true,
  [],
  {},
  [text, [text]],
  { [text]: text },
  { schema: 9, id: text, event: text },
  JSON.parse(`${'['.repeat(200)}7${']'.repeat(200)}`),
  JSON.parse('{"__proto__":{"admin":true},"constructor":1}'),
];

/** A JSON document with some of its values, names and lists changed: still JSON. */
export function spoiltJson(bases: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...bases), changes).map(([base, own]) => {
    let document: unknown = JSON.parse(base);
    for (const change of own) document = changeOne(document, change);
    return JSON.stringify(document);
  });
}

function changeOne(document: unknown, [place, way, text]: Change): unknown {
  const holders: (Record<string, unknown> | unknown[])[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    holders.push(value as Record<string, unknown> | unknown[]); // either of the two
    for (const own of Object.values(value)) walk(own);
  };
  walk(document);
  const holder = holders[place % Math.max(1, holders.length)];
  if (!holder) return oddValues(text)[way % 12];
  const names = Object.keys(holder);
  const name = names[way % Math.max(1, names.length)] ?? text;
  const odd = oddValues(text)[(place + way) % 12];
  if (Array.isArray(holder)) {
    const at = Number(name) || 0;
    if (way % 3 === 0) holder.splice(at, 1);
    else if (way % 3 === 1) holder.splice(at, 0, odd, holder[at]);
    else holder[at] = odd;
  } else if (way % 4 === 0) delete holder[name];
  else if (way % 4 === 1)
    Object.defineProperty(holder, text, { value: odd, enumerable: true, configurable: true, writable: true });
  else holder[name] = odd;
  return document;
}

/** Bytes with some of them changed, taken out, put in, doubled or cut off. */
export function spoiltBytes(bases: readonly Uint8Array<ArrayBuffer>[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  return fc.tuple(fc.nat(bases.length - 1), changes).map(([which, own]) => {
    let bytes = Uint8Array.from(bases[which] ?? []);
    for (const [place, way, text] of own) {
      const at = place % Math.max(1, bytes.length);
      const put = new TextEncoder().encode(text);
      if (way % 6 === 0) bytes = bytes.slice(0, at);
      else if (way % 6 === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << (place % 8));
      else if (way % 6 === 2) bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at)]);
      else if (way % 6 === 3)
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + (way % 40))]);
      else if (way % 6 === 4) bytes.set(put.subarray(0, bytes.length - at), at);
      else bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - 60))]);
    }
    return bytes;
  });
}

/** A text with some of its letters changed. */
export function spoiltText(bases: readonly string[]): fc.Arbitrary<string> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return spoiltBytes(bases.map((base) => encoder.encode(base))).map((bytes) => decoder.decode(bytes));
}
