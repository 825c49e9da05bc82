import type { BenchData } from '#domain/bench/bench.ts';
import { isObject } from '#domain/progress-record.ts';

/**
 * Fetches what a bench starts from and the words it says.
 * @throws {Error} when it does not arrive, or is something else.
 */
export async function loadBench(address: string): Promise<BenchData> {
  const response = await fetch(address);
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isObject(body) || !isObject(body['bench']) || !isObject(body['words'])) throw new Error('no bench');
  return body as unknown as BenchData; // our own file, made with the site: enough to tell it from another's
}
