/** Bytes turned into letters at a time: a call takes only so many arguments. A multiple of three, so that parts join. */
const chunk = 3 * 8192;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + chunk))));
  return parts.join('');
}

/** The bytes of a base64 text; fails on a text that is not. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
