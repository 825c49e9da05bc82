import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js';
import { addDays, addMonths, dayNumber, daysBetween, weekOf } from '#domain/plan/calendar.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { type DayMark, markDays } from '#domain/plan/day-marks.ts';
import type { Place } from '#domain/plan/keys.ts';
import { fitsFilter, groupByDay, noFilter, type PlanViewName, type PostFilter } from '#domain/plan/order.ts';
import type { KeptDay } from '#domain/plan/rule.ts';
import { type Plan, type Post, postsPath } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import type { Finding } from '#domain/project/finding.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import type { Named } from '#islands/workshop/control.ts';
import type { PartStore } from '#stores/create-part.ts';
import type { PlanChecks } from '#stores/create-plan-checks.ts';
import { createKeyed } from '../keyed.ts';

interface PlanWorld {
  part: PartStore;
  plan: Accessor<Plan>;
  /** Reads the plan again at once. */
  readNow: () => void;
  /** What the checks say of it, a moment after it changed. */
  checks: Accessor<PlanChecks>;
  days: Accessor<readonly KeptDay[]>;
  pillars: Accessor<readonly Named[]>;
  objectives: Accessor<readonly Named[]>;
  /** The channels that have posts, and those one may write posts for. */
  usedChannels: Accessor<readonly Named[]>;
  ownChannels: Accessor<readonly Named[]>;
  channelName: (id: string) => string;
  /** The channels with their limits; none before these have come. */
  channels: Accessor<ReadonlyMap<string, PlanChannel>>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What the calendar shows of one plan and how it is changed from there. */
export function createPlanView(world: PlanWorld) {
  const { part, plan, readNow } = world;
  const posts = createMemo(() => new Map(plan().posts.posts.map((post) => [post.id, post])));
  const about = createMemo(() => plan().about);
  const firstDay = createMemo(() => startOf(about(), world.today));
  const [view, setView] = createSignal<PlanViewName>('month');
  const [filter, setFilter] = createSignal<PostFilter>(noFilter);
  const [place, setPlace] = createSignal<Place>({ day: firstDay() });
  const day = () => place().day || firstDay();
  const monday = createMemo(() => weekOf(day()));
  const shown = createMemo(() => plan().posts.posts.filter((post) => fitsFilter(post, filter())));
  // Most changes of a post leave it where it is.
  const places = createMemo(() => shown().map(({ id, at }) => ({ id, at })), [], { equals: isSamePlace });
  const byDay = createMemo(() => groupByDay(places()));
  const line = createMemo((): readonly Place[] => {
    const { '': undated = [], ...dated } = Object.fromEntries(byDay());
    const places = Object.entries(dated).flatMap(([day, ids]) => ids.map((post) => ({ day, post })));
    return [...places, ...undated.map((post) => ({ day: '', post }))];
  });
  const findings = createMemo(() => world.checks().findings);
  const summary = createMemo(() => world.checks().summary);
  const byPost = createMemo(() => groupByPost(findings()));
  const keptDays = createMemo(() => plan().days);
  const marks = createMemo(() => markDays(keptDays(), world.days()));

  const postsOn = createKeyed(byDay, isSameList);
  const marksOn = createKeyed(marks, isSameList);
  const findingsOf = createKeyed(byPost, isSameList);

  /** Changes cells and shows what they make of the plan at once. */
  function set(values: Iterable<readonly [string, Value]>) {
    const changed = part.set(values);
    readNow();
    return changed;
  }

  return {
    ...world,
    findings,
    summary,
    posts,
    shown,
    view,
    setView,
    filter,
    setFilter,
    /** Where one is: the calendar shows that day, and the Tab key comes in there. */
    place,
    setPlace,
    start: firstDay,
    day,
    week: createMemo(() => daysBetween(monday(), addDays(monday(), 6))),
    month: createMemo(() => day().slice(0, 7)),
    /** Which of the pillars it is, from 1; 0 for none. */
    pillarPlace: (id: string) => world.pillars().findIndex((pillar) => pillar.id === id) + 1,
    /** Every post shown, one after the other; those without a day last. */
    line,
    post: createKeyed(posts),
    /** When a post is, from its cells: what was written a moment ago may not have been read yet. */
    momentOf: (id: string) => String(part.$cells.get().get(`${postsPath}/${id}/at`)?.value ?? ''),
    postsOf: (of: string): readonly string[] => postsOn(of) ?? [],
    marksOf: (of: string): readonly DayMark[] => marksOn(of) ?? [],
    /** What the checks say of one post, the gravest first. */
    findingsOf: (id: string): readonly Finding[] => findingsOf(id) ?? [],
    isInPeriod: (of: string) => of >= about().from && (about().to === '' || of <= about().to),

    add(on: string, known: Record<string, Value> = {}): string {
      const { channel, pillar, objective } = filter();
      const id = part.addItem(postsPath, {
        status: 'idea',
        ...(on === '' ? {} : { at: on }),
        ...(channel === '' ? {} : { channel }),
        ...(pillar === '' ? {} : { pillar }),
        ...(objective === '' ? {} : { objective }),
        ...known,
      });
      readNow();
      return id;
    },
    remove(id: string) {
      part.removeItem(postsPath, id);
      readNow();
    },
    move(id: string, at: string) {
      set([[`${postsPath}/${id}/at`, at || null]]);
    },
    /** Another post with the same content: on another day, or on another channel as the same idea. */
    copy(post: Post, change: Record<string, Value>): string {
      const id = part.addItem(postsPath, { ...contentOf(part, post.id), ...change });
      readNow();
      return id;
    },
    set,
  };
}

export type PlanView = ReturnType<typeof createPlanView>;

const PlanContext = createContext<PlanView>();
export const PlanProvider = PlanContext.Provider;

export function usePlan(): PlanView {
  const view = useContext(PlanContext);
  if (!view) throw new Error('A part of the plan is drawn outside its page.');
  return view;
}

/** The id of a post's tile on the page. */
export function tileIdOf(id: string): string {
  return `post-${id}`;
}

/** What a copy of a post takes along: everything but what belongs to one publication. */
function contentOf(part: PartStore, id: string): Record<string, Value> {
  const own = `${postsPath}/${id}/`;
  const left = /^(comments|status|repeats)(\/|$)/;
  return Object.fromEntries(
    [...part.$cells.get()].flatMap(([path, { value }]) => {
      const name = path.startsWith(own) ? path.slice(own.length) : '';
      return name === '' || left.test(name) || value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

function isSamePlace(a: readonly Pick<Post, 'id' | 'at'>[], b: readonly Pick<Post, 'id' | 'at'>[]): boolean {
  return a.length === b.length && a.every(({ id, at }, place) => id === b[place]?.id && at === b[place]?.at);
}

/** The findings that are of a post, in their order. */
function groupByPost(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.path.startsWith(`${postsPath}/`)) continue;
    const id = finding.path.split('/', 3)[2] ?? '';
    const known = found.get(id);
    if (known) known.push(finding);
    else found.set(id, [finding]);
  }
  return found;
}

/** Where a plan is opened: at its first day, or, where only a few of its days are in that month, at the next. */
function startOf({ from, to }: Plan['about'], today: string): string {
  if (from === '') return today;
  const next = `${addMonths(from.slice(0, 7), 1)}-01`;
  const isShort = dayNumber(next) - dayNumber(from) < 7 && to >= addDays(next, 6);
  return isShort ? next : from;
}
