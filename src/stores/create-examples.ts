import { isObject } from '#domain/progress-record.ts';
import type { Value } from '#domain/project/cells.ts';
import type { ExamplePart } from '#domain/project/project.ts';
import { isValue, type Values } from '#domain/project/values.ts';

/** The model documents of a brand of the school. */
export interface Example {
  brand: string;
  name: string;
  parts: Record<ExamplePart, Values>;
}

export type LoadedExample = { ok: true; example: Example } | { ok: false };

/** Brings model documents when they are asked for, each once; one that did not arrive is asked for again. */
export function createExamples(fetchFile: (address: string) => Promise<Pick<Response, 'ok' | 'json'>>) {
  const loading = new Map<string, Promise<LoadedExample>>();

  async function load(address: string): Promise<LoadedExample> {
    try {
      const response = await fetchFile(address);
      const example = response.ok ? parseExample(await response.json()) : undefined;
      return example ? { ok: true, example } : { ok: false };
    } catch {
      // No network, or a page of somebody else's (a login) in place of the file.
      return { ok: false };
    }
  }

  return {
    /** @param file the address that the page was given. */
    loadExample(file: string): Promise<LoadedExample> {
      const known = loading.get(file);
      if (known) return known;
      const asked = load(file).then((loaded) => {
        if (!loaded.ok) loading.delete(file);
        return loaded;
      });
      loading.set(file, asked);
      return asked;
    },
  };
}

function parseExample(raw: unknown): Example | undefined {
  if (!isObject(raw)) return undefined;
  const { brand, name, parts } = raw;
  if (typeof brand !== 'string' || typeof name !== 'string' || !isObject(parts)) return undefined;
  const strategy = readValues(parts['strategy']);
  const canvas = readValues(parts['canvas']);
  const plan = readValues(parts['plan']);
  return strategy && canvas && plan && { brand, name, parts: { strategy, canvas, plan } };
}

function readValues(raw: unknown): Values | undefined {
  return Array.isArray(raw) && raw.every(isPair) ? new Map(raw) : undefined;
}

function isPair(raw: unknown): raw is [path: string, value: Value] {
  return Array.isArray(raw) && raw.length === 2 && typeof raw[0] === 'string' && isValue(raw[1]);
}
