/** The longest label of a domain name, in ASCII (RFC 1035, 2.3.4). */
export const longestLabel = 63;

const base = 36;
const firstBias = 72;
const firstPoint = 128;

/**
 * Units that a label of a domain name takes in ASCII: its own length where it is ASCII, else that of `xn--` and its
 * Punycode (RFC 3492). Only ever needed to know whether it is over `longestLabel`: what surely is gives `Infinity`.
 */
export function asciiLabelLength(label: string): number {
  const points = Array.from(label, (each) => each.codePointAt(0) ?? 0);
  // Every code point takes at least one unit.
  if (points.length > longestLabel) return Infinity;
  if (points.every((point) => point >= 0x20 && point <= 0x7e)) return label.length;
  return 'xn--'.length + encodedLength(points);
}

/** RFC 3492, 6.3, counting digits rather than writing them. */
function encodedLength(points: readonly number[]): number {
  const basic = points.filter((point) => point < firstPoint).length;
  let length = basic > 0 ? basic + 1 : 0;
  let handled = basic;
  let point = firstPoint;
  let delta = 0;
  let bias = firstBias;
  while (handled < points.length) {
    const next = Math.min(...points.filter((each) => each >= point));
    delta += (next - point) * (handled + 1);
    point = next;
    for (const each of points) {
      if (each < point) delta += 1;
      if (each !== point) continue;
      length += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    point += 1;
  }
  return length;
}

/** Digits of a delta as a number of variable length. */
function digitsOf(delta: number, bias: number): number {
  let digits = 1;
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (base - threshold));
    digits += 1;
  }
}

/** RFC 3492, 6.1, with skew 38 and damp 700. */
function adapt(delta: number, handled: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : Math.floor(delta / 2);
  rest += Math.floor(rest / handled);
  let k = 0;
  for (; rest > 455; k += base) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
