import type { Writes } from '#domain/project/values.ts';
import { addDays, dayOfMoment, daysBetween } from './calendar.ts';
import { type CaseEvent, isTouched, readEvent } from './case-event.ts';
import { printOf } from './post-print.ts';
import type { Plan, Post } from './shape.ts';

/** A case to play with a plan, in one language. */
export interface PlanCase {
  id: string;
  /** The brand it is of, and what it is called. */
  brand: string;
  brandName: string;
  title: string;
  /** Its first day, a Monday, and how many weeks it lasts. */
  from: string;
  weeks: number;
  /** Hours a week, answers included. */
  hours: number;
  brief: string;
  events: readonly CaseEvent[];
  /** A plan one might have made, in notes in its margin, and who signs them. */
  notes: readonly { id: string; day: string; does: string; why: string }[];
  mentor: string;
}

/** Whether two names are one brand's. */
export function isBrand(name: string, other: string): boolean {
  return name.trim().toLowerCase() === other.trim().toLowerCase();
}

export function lastDay({ from, weeks }: Pick<PlanCase, 'from' | 'weeks'>): string {
  return addDays(from, weeks * 7 - 1);
}

/** The days of a week of the case. @param week from 1. */
export function caseWeek({ from }: Pick<PlanCase, 'from'>, week: number): { from: string; to: string } {
  return { from: addDays(from, (week - 1) * 7), to: addDays(from, week * 7 - 1) };
}

/** The numbers of the first so many weeks. */
export function weeksTo(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place + 1);
}

/** How many weeks are over, never more than the case has. */
export function weeksOver({ play }: Plan, { weeks }: PlanCase): number {
  return Math.min(Math.floor(play.week ?? 0), weeks);
}

/** What is known when so many weeks are over. */
export function toldEvents({ events }: PlanCase, over: number): CaseEvent[] {
  return events.filter(({ after }) => after <= over);
}

/** Begins a case: the plan takes its days, and what is known from the start is written in the calendar. */
export function startCase(plan: Plan, own: PlanCase): Writes {
  return lastOfEach([
    ...clearPlay(plan),
    ['play/case', own.id],
    ['about/from', own.from],
    ['about/to', lastDay(own)],
    ...toldEvents(own, 0).flatMap(markEvent),
  ]);
}

/** The same case from its first week. Posts stay as they are. */
export function restartCase(plan: Plan, own: PlanCase): Writes {
  return lastOfEach([...clearPlay(plan), ...toldEvents(own, 0).flatMap(markEvent)]);
}

/** What is said twice of one cell: the last. */
function lastOfEach(values: Writes): Writes {
  return [...new Map(values)];
}

/** The plan goes on without a case: posts, days and what was written stay. */
export function leaveCase(plan: Plan): Writes {
  return [['play/case', null], ...forgetWeeks(plan)];
}

/** A week is over: its posts are noted as they stand, and what nobody knew before is written in the calendar. */
export function closeWeek(plan: Plan, own: PlanCase): Writes {
  const week = weeksOver(plan, own) + 1;
  if (week > own.weeks) return [];
  const posts = postsIn(plan, caseWeek(own, week));
  const place = `play/closed/week-${week}`;
  return [
    ['play/week', week],
    [place, week],
    [`${place}/print`, posts.map((post) => `${post.id} ${printOf(post)}`).join('\n')],
    [`${place}/missed`, leftOpen(plan, own, week).join('\n')],
    ...own.events.filter(({ after }) => after === week).flatMap(markEvent),
  ];
}

function postsIn({ posts: { posts } }: Plan, { from, to }: { from: string; to: string }): Post[] {
  return posts.filter((post) => isTouched(post, { from, to }));
}

/** Events told before a week that stand unanswered in its days. */
function leftOpen(plan: Plan, own: PlanCase, week: number): string[] {
  const { from, to } = caseWeek(own, week);
  return toldEvents(own, week - 1)
    .filter((event) => {
      const { open, lacks } = readEvent(event, plan);
      const wanted = event.wants?.to ?? '';
      return open.some((post) => isTouched(post, { from, to })) || (lacks && wanted >= from && wanted <= to);
    })
    .map(({ id }) => id);
}

/** The cues that were there and were not acted on, two at most: the one that asked to plan again first. */
export function missedCues({ play }: Plan, { events }: PlanCase): CaseEvent[] {
  const missed = new Set(play.closed.flatMap((own) => own.missed));
  return events
    .filter(({ id }) => missed.has(id))
    .toSorted((a, b) => Number(b.replan) - Number(a.replan))
    .slice(0, 2);
}

export interface Afterwards {
  week: number;
  changed: Post[];
  added: Post[];
  /** How many posts are there no longer. */
  removed: number;
}

/** What of the weeks that are over is not as it was when they ended. */
export function changedAfterwards(plan: Plan, own: PlanCase): Afterwards[] {
  const byId = new Map(plan.posts.posts.map((post) => [post.id, post]));
  const closed = new Map(plan.play.closed.map((one) => [one.id, one]));
  return weeksTo(weeksOver(plan, own)).flatMap((week) => {
    const known = closed.get(`week-${week}`);
    if (!known) return [];
    const prints = new Map(known.print.map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
    const there = [...prints].flatMap(([id, print]) => {
      const post = byId.get(id);
      return post ? [{ post, isSame: printOf(post) === print }] : [];
    });
    const changed = there.filter(({ isSame }) => !isSame).map(({ post }) => post);
    const added = postsIn(plan, caseWeek(own, week)).filter(({ id }) => !prints.has(id) && !wasElsewhere(id, week));
    const removed = prints.size - there.length;
    return changed.length + added.length + removed > 0 ? [{ week, changed, added, removed }] : [];
  });

  /** A post of another week that is over is told there, as changed. */
  function wasElsewhere(id: string, week: number): boolean {
    return plan.play.closed.some(
      (one) => one.id !== `week-${week}` && one.print.some((line) => line.startsWith(`${id} `)),
    );
  }
}

/** The week that is over in which a post was, from 1; nothing for the others. */
export function closedWeekOf({ at }: Pick<Post, 'at'>, plan: Plan, own: PlanCase): number | undefined {
  const day = dayOfMoment(at);
  return weeksTo(weeksOver(plan, own)).find((week) => {
    const { from, to } = caseWeek(own, week);
    return day >= from && day <= to;
  });
}

/** Events stand in the calendar among the plan's own days, under ids by which they are taken out again. */
const mark = 'case-';
/** What lasts longer is marked where it begins: on every day it would hide the others. */
const longestMark = 7;

function markEvent({ id, title, text, from, to }: CaseEvent, place: number): Writes {
  const path = `days/own/${mark}${id}`;
  const note = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  return [
    [path, 1000 + place],
    [`${path}/name`, title],
    [`${path}/from`, from],
    [`${path}/to`, daysBetween(from, to).length > longestMark ? from : to],
    [`${path}/note`, note],
  ];
}

function clearPlay(plan: Plan): Writes {
  const texts = ['wanted', 'happened', 'missed', 'change'].map((name) => [`play/${name}`, null] as const);
  return [...forgetWeeks(plan), ...texts];
}

function forgetWeeks({ play, days }: Plan): Writes {
  return [
    ['play/week', null],
    ...play.closed.map(({ id }) => [`play/closed/${id}`, null] as const),
    ...play.kept.map(({ id }) => [`play/kept/${id}`, null] as const),
    ...days.own.filter(({ id }) => id.startsWith(mark)).map(({ id }) => [`days/own/${id}`, null] as const),
  ];
}
