import type { Page } from '@playwright/test';

/** Every record of a store, as the browser keeps it. */
export function readStore(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('bottega');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

/** Puts in the place of a store's first record what nobody wrote, under the same key; gives what was there. */
export function damageRecord(page: Page, store: string): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('bottega');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          let was: unknown;
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result; // a cursor was asked for
            if (!cursor) return;
            was = cursor.value;
            const keys = Array.isArray(store.keyPath) ? store.keyPath : [store.keyPath ?? ''];
            const key = Object.fromEntries(keys.filter(Boolean).map((part) => [part, cursor.value[part]]));
            cursor.update({ ...key, schema: 99, damaged: `nobody wrote this in ${name}` });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(was);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    store,
  );
}

/** Makes the database anew with all its records, but with another version, or without one of its stores. */
export function rebuildDatabase(page: Page, change: { version?: number; without?: string }): Promise<void> {
  return page.evaluate(async ({ version, without }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const old = await done(indexedDB.open('bottega'));
    const oldVersion = old.version;
    const stores: {
      name: string;
      keyPath: string | string[] | null;
      indexes: (readonly [string, string | string[]])[];
      records: unknown[];
      keys: IDBValidKey[];
    }[] = [];
    for (const name of old.objectStoreNames) {
      const store = old.transaction(name).objectStore(name);
      const { keyPath } = store;
      const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath] as const);
      stores.push({
        name,
        keyPath,
        indexes,
        records: await done(store.getAll()),
        keys: await done(store.getAllKeys()),
      });
    }
    old.close();
    await done(indexedDB.deleteDatabase('bottega'));
    const opening = indexedDB.open('bottega', version ?? oldVersion);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, records, keys } of stores) {
        if (name === without) continue;
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, path] of indexes) store.createIndex(index, path);
        for (const [place, record] of records.entries()) store.put(record, keyPath ? undefined : keys[place]);
      }
    };
    (await done(opening)).close();
  }, change);
}
