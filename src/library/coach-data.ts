import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoachModel } from '#domain/reply/coach.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { contentRoot } from './library.ts';
import type { Link } from './view.ts';

/** What training left for a language (`content/replies/coach-<language>.json`, written by `npm run train-coach`). */
export function coachFile(locale: 'it' | 'en', root = contentRoot()): DataFile<CoachModel> {
  const text = readFileSync(join(root, 'content', 'replies', `coach-${locale}.json`), 'utf8');
  return dataFile(locale, JSON.parse(text) as CoachModel); // a file of our own making
}

export function coachAddress(locale: 'it' | 'en', link: Link): string {
  return link(`/coach/${coachFile(locale).name}.json`);
}
