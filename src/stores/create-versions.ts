import { atom } from 'nanostores';
import { compareValues } from '#domain/project/compare.ts';
import type { Change } from '#domain/project/history.ts';
import type { Part, Snapshot } from '#domain/project/project.ts';
import type { Values } from '#domain/project/values.ts';
import type { Done, Failure, StorageProblem } from '#storage/database.ts';
import type { PartStore } from './create-part.ts';
import type { Clock } from './world.ts';

export type VersionList =
  | { type: 'loading' }
  | { type: 'ready'; versions: Snapshot[] }
  | { type: 'failed'; code: StorageProblem };

export interface VersionsWorld {
  storage: {
    read(): Promise<{ ok: true; snapshots: Snapshot[] } | Failure>;
    write(snapshot: Snapshot): Promise<Done>;
    delete(snapshot: Snapshot): Promise<Done>;
  };
  part: PartStore;
  place: { project: string; part: Part };
  clock: Clock;
  random: () => string;
}

/** The named versions of a document: taken, compared with what stands, put back. Read when somebody asks for them. */
export function createVersions({ storage, part, place, clock, random }: VersionsWorld) {
  const $versions = atom<VersionList>({ type: 'loading' });

  async function reload(): Promise<void> {
    const read = await storage.read();
    $versions.set(read.ok ? { type: 'ready', versions: read.snapshots } : { type: 'failed', code: read.code });
  }

  /** The values that stand; what was emptied, or taken out, is not among them. */
  function standing(): Map<string, string | number | boolean> {
    return new Map(
      [...part.$cells.get()].flatMap(([path, { value }]) =>
        value === null || value === '' ? [] : [[path, value] as const],
      ),
    );
  }

  async function change(run: () => Promise<Done>): Promise<Done> {
    const result = await run();
    if (result.ok) await reload();
    return result;
  }

  return {
    $versions,
    reload,

    /** Keeps the document as it stands under a name. */
    take(name: string): Promise<Done> {
      const snapshot = { ...place, id: random(), name: name.trim(), at: clock.now(), values: [...standing()] };
      return change(() => storage.write(snapshot));
    },

    /** What putting it back would change, path by path. */
    compare: ({ values }: Pick<Snapshot, 'values'>): Change[] => compareValues(standing(), new Map(values) as Values),

    /** Puts a version back, as one step that undo takes away. Gives how many fields changed. */
    restore(version: Pick<Snapshot, 'values'>): number {
      const changes = compareValues(standing(), new Map(version.values) as Values);
      part.set(changes.map(({ path, after }) => [path, after] as const));
      return changes.length;
    },

    delete: (snapshot: Snapshot): Promise<Done> => change(() => storage.delete(snapshot)),
  };
}

export type VersionsStore = ReturnType<typeof createVersions>;
