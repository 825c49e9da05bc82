import { atom } from 'nanostores';
import type { Client } from '#domain/plan/approval.ts';
import type { PlanCase } from '#domain/plan/case.ts';
import { isObject } from '#domain/progress-record.ts';

/** The cases to play and the clients who approve. */
export type PlanCases =
  | { type: 'idle' }
  | { type: 'loading' }
  | { type: 'ready'; cases: readonly PlanCase[]; clients: readonly Client[] }
  | { type: 'failed' };

/** Brings them when a part of the page asks; after a failure it may be asked again. */
export function createPlanCases(fetchFile: (address: string) => Promise<Pick<Response, 'ok' | 'json'>>) {
  const $cases = atom<PlanCases>({ type: 'idle' });

  async function load(address: string): Promise<void> {
    if ($cases.get().type === 'loading' || $cases.get().type === 'ready') return;
    $cases.set({ type: 'loading' });
    try {
      const response = await fetchFile(address);
      const body: unknown = response.ok ? await response.json() : undefined;
      const read = readBody(body);
      $cases.set(read ? { type: 'ready', ...read } : { type: 'failed' });
    } catch {
      // No network, or a page of somebody else's in place of the file.
      $cases.set({ type: 'failed' });
    }
  }

  return { $cases, load };
}

/** Our own file, made with the site: enough to tell it from another's. */
function readBody(body: unknown): { cases: PlanCase[]; clients: Client[] } | undefined {
  if (!isObject(body)) return undefined;
  const { cases, clients } = body;
  if (!Array.isArray(cases) || !Array.isArray(clients)) return undefined;
  return { cases: cases.filter(isCase), clients: clients.filter(isClient) };
}

function isCase(raw: unknown): raw is PlanCase {
  return isObject(raw) && typeof raw['id'] === 'string' && Array.isArray(raw['events']) && Array.isArray(raw['notes']);
}

function isClient(raw: unknown): raw is Client {
  return isObject(raw) && typeof raw['name'] === 'string' && Array.isArray(raw['concerns']);
}
