import { hashText } from '#domain/hash-text.ts';
import { readShiftRecord, type Shift, type ShiftRecord } from '#domain/shift/shift-record.ts';
import { isSameContent } from './keep-each.ts';

/**
 * Two records of one shift. What went on longer stands. Where it does not hold all that the other says, the shift was
 * taken up in two browsers: the other stays as a shift of its own, under an id made of what it says, so that the same
 * copy merged again adds nothing.
 */
export function joinShifts(
  own: ShiftRecord,
  other: ShiftRecord,
): { record: ShiftRecord; isBeside?: boolean; second?: ShiftRecord } {
  const isOther = compare(other, own) > 0;
  const [stands, less] = isOther ? [other, own] : [own, other];
  if (holds(stands.shift, less.shift)) return { record: stands };
  const second = { ...less, id: besideId(less) };
  return { record: stands, isBeside: true, second };
}

/** Whether one of these shifts that once were the same holds all that a record says. */
export function isHeldBeside(known: Iterable<unknown>, raw: unknown): boolean {
  const some = readShiftRecord(raw);
  if (!some) return false;
  const family = some.id.slice(0, some.id.lastIndexOf('-') + 1);
  for (const one of known) {
    const all = readShiftRecord(one);
    if (all?.id.startsWith(family) && holds(all.shift, some.shift)) return true;
  }
  return false;
}

/** Which went on longer; of two of one moment, the one that says more, then any, but always the same. */
function compare(a: ShiftRecord, b: ShiftRecord): number {
  if (a.shift.changedAt !== b.shift.changedAt) return a.shift.changedAt - b.shift.changedAt;
  const [one, two] = [JSON.stringify(a), JSON.stringify(b)];
  return one.length - two.length || Number(one > two) - Number(one < two);
}

/** Whether a shift holds every act and every word of another. */
function holds(all: Shift, some: Shift): boolean {
  const isBegun = some.log.every((entry, place) => isSameContent(entry, all.log[place]));
  const isSaid = (one: string | undefined, two: string | undefined) => (one ?? '').includes(two ?? '');
  const rules = Object.entries(some.rules) as [keyof Shift['rules'], string][]; // Object.entries forgets the keys
  return (
    isBegun &&
    isSaid(all.goal, some.goal) &&
    isSaid(all.change, some.change) &&
    some.review.every((text, place) => isSaid(all.review[place], text)) &&
    rules.every(([rule, text]) => isSaid(all.rules[rule], text))
  );
}

function besideId({ id, shift }: ShiftRecord): string {
  return `${id}-${hashText(JSON.stringify(shift)).toString(36)}`;
}
