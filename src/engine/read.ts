/**
 * Typed reads of typed arrays. The compiler counts an index it cannot prove as `undefined`; in this room every index
 * comes from a loop over the array's own length or from an offset table, so the one cast stands here, once for each
 * kind of array (one function a kind keeps the machine code of each call monomorphic).
 */
export const u8 = (from: Uint8Array, index: number): number => from[index] as number;
export const i8 = (from: Int8Array, index: number): number => from[index] as number;
export const u16 = (from: Uint16Array, index: number): number => from[index] as number;
export const i32 = (from: Int32Array, index: number): number => from[index] as number;
export const u32 = (from: Uint32Array, index: number): number => from[index] as number;
export const f32 = (from: Float32Array, index: number): number => from[index] as number;
export const f64 = (from: Float64Array, index: number): number => from[index] as number;

/** An element of a plain list at an index known to be in range; throws when that promise is broken. */
export function pick<T>(from: readonly T[], index: number): T {
  const found = from[index];
  if (found === undefined) throw new RangeError(`no element ${index} of ${from.length}`);
  return found;
}
