import type { WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Connection, Failure } from './database.ts';

/** The whole workshop as it is stored, unread: small, because every page that saves copies loads it. */
export async function readWorkshop(connection: Connection): Promise<({ ok: true } & WorkshopRecords) | Failure> {
  const result = await connection.use((database) => {
    const transaction = database.transaction(['projects', 'cells', 'snapshots']);
    return Promise.all([
      transaction.objectStore('projects').getAll(),
      transaction.objectStore('cells').getAll(),
      transaction.objectStore('snapshots').getAll(),
    ] as const);
  });
  if (!result.ok) return result;
  const [projects, cells, snapshots] = result.value;
  return { ok: true, projects, cells, snapshots };
}
