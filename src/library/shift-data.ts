import { canvasShape } from '#domain/canvas/shape.ts';
import { communityFromExample } from '#domain/community/from-example.ts';
import { addDays } from '#domain/plan/calendar.ts';
import { enginePosts } from '#domain/plan/engine-posts.ts';
import { planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import type { SlotId } from '#domain/shift/bank.ts';
import type { OwnShiftBase } from '#domain/shift/own-shift.ts';
import { daysAfter, daysBefore } from '#domain/shift/shift-case.ts';
import type { ShiftFile } from '#domain/shift/shift-file.ts';
import { fillAll } from '#domain/shift/slots.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { exampleCommunity } from './brand-community.ts';
import { readBank, readCommonBank, readCrises, readHouseRules, readSheetFields } from './community.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { readExample } from './examples.ts';
import { contentRoot, type Library } from './library.ts';
import { ContentError, ProblemList } from './problem.ts';
import { readOwnShift, readShiftCases, type ShiftCaseFile, viewShiftCase } from './shift-cases.ts';
import type { Link } from './view.ts';

type Locale = 'it' | 'en';
const made = new Map<string, DataFile<ShiftFile>[]>();

/**
 * Everything each shift is taken with, in one language, as the browser fetches it: a file a shift.
 * @throws {ContentError} when a file of content/community does not fit its form.
 */
export function shiftFiles(library: Library, locale: Locale, root = contentRoot()): DataFile<ShiftFile>[] {
  const key = `${root} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const problems = new ProblemList();
  const cases = readShiftCases(root, library.brands, problems);
  const files = cases.map((own) => fileOf(library, own, locale, root, problems));
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
  made.set(key, files);
  return files;
}

function fileOf(
  library: Library,
  own: ShiftCaseFile,
  locale: Locale,
  root: string,
  problems: ProblemList,
): DataFile<ShiftFile> {
  const brand = library.brands.get(own.brand);
  const example = brand && exampleCommunity(brand, locale);
  if (!brand || !example) throw new ContentError(problems.errors);
  const read = readExample(root, own.brand, locale, problems);
  const { plan: planValues, strategy: strategyValues } = read;
  const plan = documentOf(planShape, planValues);
  const strategy = documentOf(strategyShape, strategyValues);
  const canvas = documentOf(canvasShape, read.canvas);
  const planned = communityFromExample(example, strategy.pillars.pillars, plan.trial, own.people);
  const frame = {
    channels: library.channels,
    strategy,
    slotOf: planned.slotOf,
    language: locale,
    start: addDays(own.date, -daysBefore),
    days: daysBefore + own.days + daysAfter,
  };
  const posts = enginePosts(plan.posts.posts, frame).posts.map(({ post }) => post);
  const ids = new Set(posts.map(({ id }) => id));
  const bank = readBank(root, own.brand, locale, problems, addDays(own.date, own.days - 1));
  const crisis = readCrises(root, locale, problems).find(({ id }) => id === own.crisis) ?? null;
  const body: ShiftFile = {
    shift: viewShiftCase(own, locale),
    brandName: brand.name,
    mentor: brand.mentor.name,
    audiences: planned.blocks.map(({ name }) => name),
    community: planned.request,
    posts,
    published: plan.posts.posts.filter(({ id }) => ids.has(id)).map(({ id, title, text }) => ({ id, title, text })),
    bank,
    crisis: fillAll(crisis, bank.sheet),
    words: { yes: canvas.words.yes, no: canvas.words.no },
    rules: fillAll(readHouseRules(root, locale, problems), bank.sheet),
  };
  return dataFile(`${own.id}.${locale}`, body);
}

/**
 * What a shift on a project of one's own is taken with, in one language, as the browser fetches it.
 * @throws {ContentError} when a file of content/community does not fit its form.
 */
export function ownShiftFile(locale: Locale, root = contentRoot()): DataFile<OwnShiftBase> {
  const problems = new ProblemList();
  const shift = readOwnShift(root, locale, problems);
  const bank = readCommonBank(root, locale, problems);
  const rules = readHouseRules(root, locale, problems);
  if (!shift || problems.errors.length > 0) throw new ContentError(problems.errors);
  const body: OwnShiftBase = { shift, bank, rules };
  return dataFile(`own.${locale}`, body);
}

/** What the page of the community needs for a shift on a project of one's own. */
export function ownShiftPage(locale: Locale, link: Link, root = contentRoot()) {
  const { name, body } = ownShiftFile(locale, root);
  const fields = readSheetFields(root, locale).map(({ id, label, hint }) => [id, { label, hint }] as const);
  return {
    ownFile: link(`/shifts/${name}.json`),
    ownPeople: body.shift.people,
    sheet: Object.fromEntries(fields) as Record<SlotId, { label: string; hint: string }>, // one for each: a test holds it
  };
}

/** The shifts to choose from, each with the address of its file. */
export function shiftChoices(library: Library, locale: Locale, link: Link, root = contentRoot()) {
  return shiftFiles(library, locale, root).map(({ name, body: { shift, brandName, crisis } }) => ({
    id: shift.id,
    kind: shift.kind,
    brandName,
    title: shift.title,
    brief: shift.brief,
    minutes: shift.minutes,
    days: shift.days,
    isHostile: shift.isHostile,
    notes: crisis?.notes ?? [],
    file: link(`/shifts/${name}.json`),
  }));
}
