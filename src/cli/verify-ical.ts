import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, momentOf } from '#domain/plan/calendar.ts';
import { planZone } from '#domain/plan/export-form.ts';
import { instantOf } from '#domain/plan/zone.ts';
import { type CalendarEvent, writeCalendar } from '#formats/ical.ts';
import { writePlanCalendar } from '#formats/plan-calendar.ts';
import { readPlanSamples } from './plan-samples.ts';
import { projectRoot } from './step.ts';

/**
 * Calendars read by another program than ours, python3-icalendar: those of the three brands in both languages, and one
 * for each of some time zones with an event every half hour of the days around both changes of the clocks. Every event
 * must be there, at its instant, with its texts.
 */
const folder = join(projectRoot, '.cache', 'ical');
const script = fileURLToPath(new URL('read-ical.py', import.meta.url));
/** The one that comes with Debian before others, which do not see its packages. */
const pythons = ['/usr/bin/python3', 'python3'];

const changes: Readonly<Record<string, readonly string[]>> = {
  'Europe/Rome': ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'],
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'Australia/Lord_Howe': ['2026-04-05', '2026-10-04'],
  'Asia/Tokyo': ['2026-06-09'],
};

interface Written {
  file: string;
  text: string;
  events: [uid: string, when: number | string, summary: string][];
}

const python = findPython();
if (python) process.exit(compareAll(python) ? 0 : 1);
console.log('not run: python3-icalendar is not installed');

function findPython(): string | undefined {
  return pythons.find((own) => spawnSync(own, ['-c', 'import icalendar'], { stdio: 'ignore' }).status === 0);
}

function compareAll(own: string): boolean {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = [...Object.entries(changes).map(writeZoneDays), ...writePlans()];
  for (const { file, text } of written) writeFileSync(file, text);
  const output = spawnSync(own, [script, ...written.map(({ file }) => file)], { encoding: 'utf8', maxBuffer: 1e8 });
  if (output.status !== 0) {
    console.log(output.stderr.trim());
    console.log('python3-icalendar does not read the calendars');
    return false;
  }
  // What the script prints.
  const read = JSON.parse(output.stdout) as [uid: string, when: number | string, summary: string, text: string][][];
  const wrong = written.flatMap(({ file, events }, place) => {
    const own = new Map(read[place]?.map(([uid, ...rest]) => [uid, rest]));
    return events.flatMap(([uid, when, summary]) => {
      const [readWhen, readSummary] = own.get(uid) ?? [];
      return readWhen === when && readSummary === summary
        ? []
        : [`${file}, ${uid}: written ${when} «${summary}», read ${readWhen} «${readSummary}»`];
    });
  });
  for (const line of wrong) console.log(line);
  const count = written.reduce((sum, { events }) => sum + events.length, 0);
  console.log(`${count - wrong.length} of ${count} events read in python3-icalendar as written`);
  return wrong.length === 0 && read.every((events, place) => events.length === written[place]?.events.length);
}

function writeZoneDays([zone, days]: [string, readonly string[]]): Written {
  const moments = days.flatMap((day) =>
    [addDays(day, -1), day, addDays(day, 1)].flatMap((own) =>
      Array.from({ length: 48 }, (_, half) =>
        momentOf(own, `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`),
      ),
    ),
  );
  const events = moments.map(
    (at): CalendarEvent => ({
      uid: `${at}@bottega`,
      at,
      summary: `Prova, «${at}»; 👩‍👩‍👧‍👦`,
      description: '',
      categories: [],
      isCertain: true,
      changedAt: Date.UTC(2026, 10, 26),
    }),
  );
  return {
    file: join(folder, `${zone.replace('/', '-')}.ics`),
    text: writeCalendar(events, { name: zone, language: 'it', zone }),
    events: events.map(({ uid, at, summary }) => [uid, instantOf(at, zone).instant / 1000, summary]),
  };
}

function writePlans(): Written[] {
  return readPlanSamples().map(({ brand, locale, plan, strategy, world }) => {
    const zone = planZone(plan);
    const posts = plan.posts.posts.filter(({ at }) => at !== '');
    const changedAt = () => Date.UTC(2026, 10, 26);
    return {
      file: join(folder, `${brand}-${locale}.ics`),
      text: writePlanCalendar(posts, { project: brand, name: brand, zone, strategy, world, changedAt }),
      events: posts.map(({ id, at, title, channel }) => [
        `${brand}-${id}@bottega`,
        at.length === 10 ? at : instantOf(at, zone).instant / 1000,
        `${world.channelName(channel)} · ${title}`,
      ]),
    };
  });
}
