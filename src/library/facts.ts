import type { FactSource } from './content-schema.ts';
import { type Library, writtenLessons } from './library.ts';

/** Something to read again at its source: a dated fact of a lesson, a source, a day others keep. Days: `YYYY-MM-DD`. */
export interface DueCheck {
  kind: 'fact' | 'source' | 'day';
  id: string;
  /** The source's key: its own for a source. */
  source: string;
  file: string;
  line: number | undefined;
  checkedOn: string;
  /** The last good day. */
  expiresOn: string;
}

/** A fact holds up to and on its last day, as on the page. */
export function isExpired({ expiresOn }: Pick<FactSource, 'expiresOn'>, on: string): boolean {
  return expiresOn < on;
}

/** A year after a day: the latest a fact may be trusted, and when a source is read again. */
export function latestExpiry(checkedOn: string): string {
  return `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
}

/**
 * What to check again as of a day: what has expired, and what will within `soonDays`. Each by its last good day.
 * @param more what is not in the library.
 */
export function listDueChecks(
  library: Library,
  on: string,
  soonDays = 30,
  more: readonly DueCheck[] = [],
): { expired: DueCheck[]; soon: DueCheck[] } {
  const soonUntil = new Date(Date.parse(`${on}T00:00:00Z`) + soonDays * 86_400_000).toISOString().slice(0, 10);
  const all = [...factChecks(library), ...sourceChecks(library), ...more].sort((a, b) =>
    a.expiresOn < b.expiresOn ? -1 : 1,
  );
  return {
    expired: all.filter((check) => isExpired(check, on)),
    soon: all.filter((check) => !isExpired(check, on) && check.expiresOn <= soonUntil),
  };
}

function factChecks({ courses }: Library): DueCheck[] {
  return courses.flatMap(writtenLessons).flatMap(({ facts, folder, file }) =>
    facts.map(({ id, source, checkedOn, expiresOn }, position) => {
      const line = file.lineOf(['facts', position, 'expiresOn']);
      return { kind: 'fact', id, source, file: `${folder}/lesson.yml`, line, checkedOn, expiresOn };
    }),
  );
}

function sourceChecks({ sources }: Library): DueCheck[] {
  return [...sources.values()].map(({ key, checkedOn }) => {
    const expiresOn = latestExpiry(checkedOn);
    return { kind: 'source', id: key, source: key, file: 'content/sources.yml', line: undefined, checkedOn, expiresOn };
  });
}
