/**
 * What comes from outside — a file, a page, a command line — is checked here, whole, before anything runs. Every
 * problem has a code and the place it stands; nothing is clamped, dropped or repaired.
 */
import { CAUSE_KINDS } from './causes-table.ts';
import { COMPONENTS, FORMATS, HALF_HOURS, NEEDS, PROFILES, TOPICS } from './names.ts';
import { type Act, MOST_ACTS, MOST_CAUSES, MOST_DAYS, MOST_POSTS, type Plan } from './plan.ts';
import { type CommunityRequest, MOST_PEOPLE } from './request.ts';

export const PROBLEMS = [
  'notAnObject',
  'notAList',
  'tooMany',
  'missing',
  'unknownField',
  'notANumber',
  'notWhole',
  'outOfRange',
  'unknownName',
  'notText',
  'emptyText',
  'repeated',
  'sumNotOne',
  'notBoolean',
  'wrongLength',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export type Problem = {
  readonly code: ProblemCode;
  /** Path such as `plan.posts[3].topics`. */
  readonly place: string;
  /** What was allowed, for a range or a list of names. */
  readonly allowed?: string;
};

export type SimulationRequest = {
  readonly community: CommunityRequest;
  readonly plan: Plan;
  readonly acts: readonly Act[];
  readonly seed: number;
  readonly days: number;
};

export type Checked =
  | { readonly ok: true; readonly request: SimulationRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Check = (value: unknown, place: string, report: Report) => void;
type Report = (code: ProblemCode, place: string, allowed?: string) => void;
type Fields = Record<string, { readonly check: Check; readonly isOptional?: boolean }>;

const number =
  (low: number, high: number): Check =>
  (value, place, report) => {
    if (typeof value !== 'number' || Number.isNaN(value)) report('notANumber', place);
    else if (value < low || value > high) report('outOfRange', place, `${low}–${high}`);
  };

const whole =
  (low: number, high: number): Check =>
  (value, place, report) => {
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)) report('notWhole', place);
    else number(low, high)(value, place, report);
  };

const oneOf =
  (names: readonly string[]): Check =>
  (value, place, report) => {
    if (typeof value !== 'string' || !names.includes(value)) report('unknownName', place, names.join(', '));
  };

const text: Check = (value, place, report) => {
  if (typeof value !== 'string') report('notText', place);
  else if (value === '') report('emptyText', place);
};

const boolean: Check = (value, place, report) => {
  if (typeof value !== 'boolean') report('notBoolean', place);
};

const list =
  (check: Check, most: number): Check =>
  (value, place, report) => {
    if (!Array.isArray(value)) report('notAList', place);
    else if (value.length > most) report('tooMany', place, `${most}`);
    else for (const [index, item] of value.entries()) check(item, `${place}[${index}]`, report);
  };

const mixOf =
  (length: number): Check =>
  (value, place, report) => {
    if (!Array.isArray(value)) return report('notAList', place);
    if (value.length !== length) return report('wrongLength', place, `${length}`);
    let isSound = true;
    for (const [index, part] of value.entries())
      number(0, 1)(part, `${place}[${index}]`, (code, where, allowed) => {
        isSound = false;
        report(code, where, allowed);
      });
    if (isSound && Math.abs(value.reduce((sum: number, part: number) => sum + part, 0) - 1) > 1e-6)
      report('sumNotOne', place);
  };

const object =
  (fields: Fields): Check =>
  (value, place, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return report('notAnObject', place);
    const given = value as Record<string, unknown>; // any object can be read by name
    for (const name of Object.keys(given)) if (!Object.hasOwn(fields, name)) report('unknownField', `${place}.${name}`);
    for (const [name, { check, isOptional }] of Object.entries(fields)) {
      if (given[name] === undefined) {
        if (!isOptional) report('missing', `${place}.${name}`);
      } else check(given[name], `${place}.${name}`, report);
    }
  };

const must = (check: Check) => ({ check });
const may = (check: Check) => ({ check, isOptional: true });

const unit = number(0, 1);
const dated = { day: must(whole(0, MOST_DAYS - 1)), halfHour: must(whole(0, HALF_HOURS - 1)) };

const post = object({
  id: must(text),
  ...dated,
  profile: must(oneOf(PROFILES)),
  topics: must(mixOf(TOPICS)),
  need: must(oneOf(NEEDS)),
  format: must(oneOf(FORMATS)),
  quality: must(unit),
  promotion: must(unit),
  minutes: must(number(0, 60)),
  clarity: must(unit),
  invitation: must(unit),
  arousal: may(unit),
  stance: may(number(-1, 1)),
});

const cause = object({
  id: must(text),
  ...dated,
  kind: must(oneOf(CAUSE_KINDS)),
  severity: may(unit),
  share: may(unit),
  block: may(whole(0, 63)),
});

const plan = object({ posts: must(list(post, MOST_POSTS)), causes: may(list(cause, MOST_CAUSES)) });

const words = number(0, 2000);
const said = list(oneOf(COMPONENTS), COMPONENTS.length);
const conversation = must(whole(0, Number.MAX_SAFE_INTEGER));
const ACTS: Record<Act['act'], Fields> = {
  reply: {
    conversation,
    isPublic: must(boolean),
    components: must(said),
    words: must(words),
    similarity: may(unit),
    promiseHalfHours: may(whole(1, 336)),
  },
  contact: { person: must(whole(0, MOST_PEOPLE - 1)), usefulness: must(unit), words: must(words) },
  statement: { cause: must(text), components: must(said), words: must(words) },
  hide: { conversation },
  moveUp: { conversation },
  moveDown: { conversation },
  leave: { conversation },
};

const act: Check = (value, place, report) => {
  const kind = typeof value === 'object' && value !== null ? (value as { act?: unknown }).act : undefined; // read to choose the fields
  if (typeof kind !== 'string' || !Object.hasOwn(ACTS, kind))
    return report('unknownName', `${place}.act`, Object.keys(ACTS).join(', '));
  object({ act: must(text), ...dated, ...ACTS[kind as Act['act']] })(value, place, report); // just found in the table
};

const block = object({ share: must(unit), interests: must(mixOf(TOPICS)), needs: must(mixOf(NEEDS.length)) });

const community = object({
  people: must(whole(1, MOST_PEOPLE)),
  blocks: must(list(block, 64)),
  followShares: may(object(Object.fromEntries(PROFILES.map((profile) => [profile, may(unit)])))),
  trustMean: may(number(-1, 1)),
  hedonic: may(unit),
  hadCrisis: may(boolean),
});

const request = object({
  community: must(community),
  plan: must(plan),
  acts: must(list(act, MOST_ACTS)),
  seed: must(whole(0, 4294967295)),
  days: must(whole(1, MOST_DAYS)),
});

/** Checks a whole request. Dates past the run's end, ids that repeat and shares that do not sum to 1 count as problems. */
export function checkRequest(value: unknown): Checked {
  const problems: Problem[] = [];
  const report: Report = (code, place, allowed) =>
    problems.push(allowed === undefined ? { code, place } : { code, place, allowed });
  request(value, 'request', report);
  if (problems.length > 0) return { ok: false, problems };
  const sound = value as SimulationRequest; // every field was just checked
  checkTogether(sound, report);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, request: sound };
}

/** What only shows when several fields are read together. */
function checkTogether({ community: made, plan: planned, acts, days }: SimulationRequest, report: Report): void {
  const sum = made.blocks.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > 1e-6) report('sumNotOne', 'request.community.blocks');
  const causes = planned.causes ?? [];
  const lists = [
    ['request.plan.posts', planned.posts],
    ['request.plan.causes', causes],
    ['request.acts', acts],
  ] as const;
  for (const [place, items] of lists)
    items.forEach(({ day }, index) => {
      if (day >= days) report('outOfRange', `${place}[${index}].day`, `0–${days - 1}`);
    });
  for (const [place, items] of [lists[0], lists[1]]) {
    const ids = new Set<string>();
    items.forEach((item, index) => {
      const { id } = item as { id: string }; // posts and causes have ids
      if (ids.has(id)) report('repeated', `${place}[${index}].id`);
      ids.add(id);
    });
  }
  causes.forEach(({ block: touched }, index) => {
    if (touched !== undefined && touched >= made.blocks.length)
      report('outOfRange', `request.plan.causes[${index}].block`, `0–${made.blocks.length - 1}`);
  });
  acts.forEach((given, index) => {
    if (given.act === 'contact' && given.person >= made.people)
      report('outOfRange', `request.acts[${index}].person`, `0–${made.people - 1}`);
  });
}
