import type { FactSource } from '../content-schema.ts';
import { isExpired, latestExpiry } from '../facts.ts';
import { type Check, nameAll, pathLessons } from './rule.ts';

/** The dates of facts and sources are real days in a possible order; what has expired is counted. */
export function checkFactDates({ library, report, on }: Check): void {
  for (const { lesson } of pathLessons(library)) {
    const { facts, folder, file } = lesson;
    for (const [position, fact] of facts.entries()) {
      const fault = findFault(fact, on);
      if (!fault) continue;
      const message = `The fact \`${fact.id}\` ${fault.message}`;
      report.error(`${folder}/lesson.yml`, message, file.lineOf(['facts', position, fault.field]));
    }
    const expired = on ? facts.filter((fact) => isExpired(fact, on)) : [];
    if (expired.length === 0) continue;
    const names = nameAll(expired.map(({ id }) => id));
    report.warn(
      `${folder}/lesson.yml`,
      `${expired.length} expired facts (${names}). Run npm run facts.`,
      file.lineOf(['facts']),
    );
  }
  for (const { key, checkedOn } of library.sources.values()) {
    const fault = findDayFault(checkedOn, 'checkedOn', on);
    if (fault) report.error('content/sources.yml', `The source \`${key}\` ${fault.message}`);
  }
}

interface Fault {
  field: keyof FactSource;
  message: string;
}

function findFault(fact: FactSource, on: string | undefined): Fault | undefined {
  const fault = findDateFault(fact, on);
  if (fault) return fault;
  const { year, checkedOn } = fact;
  if (year > Number(checkedOn.slice(0, 4)))
    return { field: 'year', message: `is of ${year}, later than the day it was checked. Correct the year.` };
  return undefined;
}

/** What is wrong with the days of something that was checked and expires. */
export function findDateFault(
  { checkedOn, expiresOn }: Pick<FactSource, 'checkedOn' | 'expiresOn'>,
  on: string | undefined,
): Fault | undefined {
  const day = findDayFault(checkedOn, 'checkedOn', on) ?? findDayFault(expiresOn, 'expiresOn', undefined);
  if (day) return day;
  const latest = latestExpiry(checkedOn);
  if (expiresOn <= checkedOn)
    return {
      field: 'expiresOn',
      message: `expires on ${expiresOn}, not after it was checked (${checkedOn}). Give it a later day.`,
    };
  if (expiresOn > latest)
    return {
      field: 'expiresOn',
      message: `expires more than 12 months after it was checked. Write ${latest} or earlier.`,
    };
  return undefined;
}

function findDayFault(day: string, field: Fault['field'], on: string | undefined): Fault | undefined {
  if (!isDay(day)) return { field, message: `has \`${field}: ${day}\`, which is no day. Correct it.` };
  if (on && day > on)
    return { field, message: `was checked on ${day}, which is after today (${on}). Write the day it was read.` };
  return undefined;
}

/** A day of the calendar, not only its shape: 2027-02-30 is none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
