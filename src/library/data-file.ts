import { createHash } from 'node:crypto';

/** What the browser fetches while running: a body that is written as JSON under a name of its own. */
export interface DataFile<T> {
  /** Carries the content's fingerprint, so that a browser may keep the file for ever. */
  name: string;
  body: T;
}

/** @param stem what the file is of, such as its language: the fingerprint follows it. */
export function dataFile<T>(stem: string, body: T): DataFile<T> {
  const print = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 10);
  return { name: `${stem}.${print}`, body };
}
