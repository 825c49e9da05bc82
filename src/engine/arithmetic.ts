/**
 * Exponential, logarithm, logistic, power and normal quantile from + − × ÷ √ and integer operations only, so that
 * every engine returns the same bits (ECMAScript leaves the last bit of Math.exp and Math.log to each engine).
 * Errors stated here are relative unless said, and are tested against a reference.
 */
import { f64, u32 } from './read.ts';

const EXPONENT_OFFSET = 1074;
/** 2^(i − 1074), exact: doubling and halving never round, down to the smallest number above zero. */
const POWERS_OF_TWO = powersOfTwo();
/** 2^(j/64), j = 0…63, from six correctly rounded square roots and products of them. */
const ROOTS = rootsOfTwo();

// biome-ignore lint/suspicious/noApproximativeNumericConstant: written out so that no engine chooses its last bit
const LN2 = 0.6931471805599453;
const TWO_TO_38 = 274877906944;
/** ln 2 / 64 split in two: the first part keeps 32 bits, so that k × STEP_HIGH is exact for |k| < 2^20. */
const STEP_HIGH = Math.floor((LN2 / 64) * TWO_TO_38) / TWO_TO_38;
const STEP_LOW = LN2 / 64 - STEP_HIGH;

function powersOfTwo(): Float64Array {
  const table = new Float64Array(EXPONENT_OFFSET + 1024);
  table[EXPONENT_OFFSET] = 1;
  for (let i = EXPONENT_OFFSET + 1; i < table.length; i++) table[i] = f64(table, i - 1) * 2;
  for (let i = EXPONENT_OFFSET - 1; i >= 0; i--) table[i] = f64(table, i + 1) / 2;
  return table;
}

function rootsOfTwo(): Float64Array {
  const table = new Float64Array(64);
  for (let j = 0; j < 64; j++) {
    let product = 1;
    let root = 2;
    for (let bit = 5; bit >= 0; bit--) {
      root = Math.sqrt(root);
      if ((j >> bit) & 1) product *= root;
    }
    table[j] = product;
  }
  return table;
}

/**
 * e^x. With k = round(64x / ln 2) and r = x − k ln 2 / 64 (|r| ≤ .0055),
 *   e^x = 2^⌊k/64⌋ · 2^((k mod 64)/64) · (1 + r + r²/2 + r³/6 + r⁴/24).
 * Error ≤ 1e−13 for −700 ≤ x ≤ 700; 0 under −744, Infinity over 709.
 */
export function exp(x: number): number {
  if (x < -744) return 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const k = Math.floor(x * (64 / LN2) + 0.5);
  const r = x - k * STEP_HIGH - k * STEP_LOW;
  const square = r * r;
  const series = 1 + r + square * (0.5 + r * (1 / 6) + square * (1 / 24));
  return f64(POWERS_OF_TWO, (k >> 6) + EXPONENT_OFFSET) * (f64(ROOTS, k & 63) * series);
}

const ROOT_TWO = Math.sqrt(2);
const SCRATCH = new Float64Array(1);
const WORDS = new Uint32Array(SCRATCH.buffer);
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * ln x for x > 0 and normal (≥ 2.3e−308). With x = 2^e · m, √½ ≤ m < √2 and s = (m − 1)/(m + 1),
 *   ln x = e ln 2 + 2(s + s³/3 + s⁵/5 + … + s¹⁹/19).
 * Absolute error ≤ 1e−14 · max(1, |ln x|). Anything that is not a positive finite number gives NaN, zero −Infinity.
 */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  SCRATCH[0] = x;
  let exponent = ((u32(WORDS, HIGH_WORD) >>> 20) & 0x7ff) - 1023;
  WORDS[HIGH_WORD] = (u32(WORDS, HIGH_WORD) & 0xfffff) | 0x3ff00000;
  let mantissa = f64(SCRATCH, 0);
  if (mantissa > ROOT_TWO) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  let tail = 1 / 19;
  for (let odd = 17; odd >= 1; odd -= 2) tail = 1 / odd + q * tail;
  return exponent * LN2 + 2 * s * tail;
}

const LOGISTIC_END = 8;
const LOGISTIC_STEPS = 64;
/** σ at −8, −8 + 1/64, … 8, and one more so that 8 itself can be looked up. */
const LOGISTIC = logisticTable();

function logisticTable(): Float64Array {
  const table = new Float64Array(2 * LOGISTIC_END * LOGISTIC_STEPS + 2);
  for (let i = 0; i < table.length; i++) table[i] = 1 / (1 + exp(LOGISTIC_END - i / LOGISTIC_STEPS));
  return table;
}

/**
 * σ(x) = 1 / (1 + e^−x), in [0, 1]: straight lines between 1,025 exact values for |x| ≤ 8, exact outside. Rises
 * everywhere. Absolute error ≤ (1/64)² / 8 · max |σ″| = 3.0e−6.
 */
export function logistic(x: number): number {
  if (!(x >= -LOGISTIC_END && x <= LOGISTIC_END)) return 1 / (1 + exp(-x));
  const place = (x + LOGISTIC_END) * LOGISTIC_STEPS;
  const step = Math.floor(place);
  const low = f64(LOGISTIC, step);
  return low + (place - step) * (f64(LOGISTIC, step + 1) - low);
}

/** base^exponent = e^(exponent · ln base) for base > 0 (0 gives 0); error ≤ 1e−12 while |exponent · ln base| ≤ 50. */
export function power(base: number, exponent: number): number {
  return base === 0 ? 0 : exp(exponent * log(base));
}

/**
 * The z with Φ(z) = p, 0 < p < 1: Wichura 1988, algorithm AS 241 (PPND16), doi:10.2307/2347330.
 * Absolute error ≤ 1e−9 for 1e−10 ≤ p ≤ 1 − 1e−10. One uniform number gives one normal number, in the same order.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return central(q, 0.180625 - q * q);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? shoulder(r - 1.6) : tail(r - 5);
  return q < 0 ? -z : z;
}

function central(q: number, r: number): number {
  const over =
    ((((((r * 2509.0809287301227 + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const under =
    ((((((r * 5226.495278852545 + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return (q * over) / under;
}

function shoulder(r: number): number {
  const over =
    ((((((r * 7.745450142783414e-4 + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const under =
    ((((((r * 1.0507500716444169e-9 + 5.475938084995345e-4) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return over / under;
}

function tail(r: number): number {
  const over =
    ((((((r * 2.0103343992922881e-7 + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const under =
    ((((((r * 2.0442631033899397e-15 + 1.421511758316459e-7) * r + 1.8463183175100548e-5) * r + 7.868691311456133e-4) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.5998322065558879) *
      r +
    1;
  return over / under;
}
