import type { World } from '#domain/document/world.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { peopleForms } from '#domain/plan/export-forms.ts';
import { type Preflight, preflight } from '#domain/plan/preflight.ts';
import type { Plan, Status } from '#domain/plan/shape.ts';
import { defaultZone } from '#domain/plan/shape.ts';
import { isZone } from '#domain/plan/zone.ts';
import type { Cells } from '#domain/project/cells.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { fileName } from '#formats/file-name.ts';
import { lastChanges, writePlanCalendar } from '#formats/plan-calendar.ts';
import { toPlanSheet, writePlanCsv } from '#formats/plan-sheet.ts';
import { type NamedFile, writeSchedulerFiles } from '#formats/scheduler-files.ts';
import type { DateOrder, RowCap, SchedulerFormat, SchedulerId } from '#formats/scheduler-format.ts';
import { schedulerFormats } from '#formats/scheduler-formats.ts';
import { fitTemplate } from '#formats/scheduler-metricool.ts';
import type { Clock } from './world.ts';

export type OutId = 'calendar' | 'xlsx' | 'csv' | SchedulerId;

/** What a person chooses of a file that leaves the plan. */
export interface OutChoice {
  id: OutId;
  /** The states of the posts that go in; nothing: as the form says. */
  statuses: readonly Status[] | undefined;
  cap: RowCap['id'] | undefined;
  dateOrder: DateOrder;
  /** The headers of the person's own template, where the program has changed its columns. */
  template: readonly string[] | undefined;
}

export interface OutInput {
  plan: Plan;
  cells: Cells;
  strategy: Strategy;
  channels: ReadonlyMap<string, PlanChannel>;
  project: { id: string; name: string };
  world: World;
}

export interface PreparedOut {
  preflight: Preflight;
  /** The program's form, where the file is for one. */
  format: SchedulerFormat | undefined;
  /** What of one's own template nobody fills, and what it lacks. */
  template: { unknown: readonly string[]; missing: readonly string[] } | 'strange' | undefined;
  /** Writes the files, in the order of `preflight.files`. */
  write(): Promise<{ name: string; file: Blob }[]>;
}

/** The plan as files for people and for programs. Nothing is written before it is asked for. */
export function createPlanOut({ clock }: { clock: Pick<Clock, 'now'> }) {
  /** What would go out, said before it does. */
  function prepare(choice: OutChoice, input: OutInput): PreparedOut {
    const { plan, channels } = input;
    const zone = plan.about.zone !== '' && isZone(plan.about.zone) ? plan.about.zone : defaultZone;
    const scheduler = schedulerOf(choice);
    const fitted = scheduler && choice.template && fitTemplate(scheduler, choice.template);
    const format = fitted?.format ?? scheduler;
    const caps = format?.caps ?? [];
    const cap = caps.find(({ id }) => id === choice.cap) ?? caps[0];
    const form = format ?? (choice.id === 'calendar' ? peopleForms.calendar : peopleForms.sheet);
    const checked = preflight(plan.posts.posts, form, {
      now: clock.now(),
      zone,
      channels,
      mostRows: cap?.rows ?? null,
      ...(choice.statuses && { statuses: choice.statuses }),
    });
    return {
      preflight: checked,
      format,
      template: choice.template ? (fitted ?? 'strange') : undefined,
      async write() {
        if (format) {
          const { strategy, world } = input;
          const files = writeSchedulerFiles(checked.files, format, {
            zone,
            strategy,
            dateOrder: choice.dateOrder,
            world,
          });
          return files.map(toFile);
        }
        return [{ name: nameOf(choice.id, input), file: await writeOne(choice.id, input, checked, zone) }];
      },
    };
  }

  function nameOf(id: OutId, { project, world }: OutInput): string {
    const extension = id === 'calendar' ? 'ics' : id;
    return fileName(`${project.name} ${world.words['title'] ?? ''}`, clock.now(), extension);
  }

  return { prepare };
}

async function writeOne(id: OutId, input: OutInput, { files }: Preflight, zone: string): Promise<Blob> {
  const { strategy, world, project, cells } = input;
  const posts = files.flatMap((file) => file.posts);
  if (id === 'xlsx') return toPlanSheet(posts, strategy, world);
  if (id === 'csv') return new Blob([writePlanCsv(posts, strategy, world)], { type: 'text/csv' });
  const text = writePlanCalendar(posts, {
    project: project.id,
    name: project.name,
    zone,
    strategy,
    world,
    changedAt: lastChanges(cells),
  });
  return new Blob([text], { type: 'text/calendar' });
}

function schedulerOf({ id }: OutChoice): SchedulerFormat | undefined {
  return id === 'calendar' || id === 'xlsx' || id === 'csv' ? undefined : schedulerFormats[id];
}

function toFile({ name, text }: NamedFile): { name: string; file: Blob } {
  return { name, file: new Blob([text], { type: 'text/csv' }) };
}
