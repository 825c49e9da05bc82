import type { Pillar } from '#domain/strategy/shape.ts';
import { type Topic, topicSlots } from './request.ts';

type Named = Pick<Pillar, 'id' | 'name'>;

/**
 * The pillars that have a name, one for each subject of the model in their order; those beyond the sixth share the last.
 * Subjects without a pillar are the other things people care for.
 * @param names of the subjects, where an example says them; by themselves they are called as their pillars.
 */
export function placePillars(
  pillars: readonly Named[],
  names?: readonly string[],
): { topics: Topic[]; slotOf: Map<string, number> } {
  const slotOf = new Map(
    pillars.filter(({ name }) => name.trim() !== '').map(({ id }, place) => [id, Math.min(place, topicSlots - 1)]),
  );
  const topics = Array.from({ length: topicSlots }, (_, slot): Topic => {
    const own = pillars.filter(({ id }) => slotOf.get(id) === slot).map(({ id, name }) => ({ id, name }));
    return { name: names?.[slot] ?? own.map(({ name }) => name).join(', '), pillars: own };
  });
  return { topics, slotOf };
}

/** Part of a post that speaks of its own subject; the rest touches the other five equally. As in the model card's trial. */
const ownPart = 0.75;

/** What a post of a pillar speaks of, over the six subjects; of everything equally when it has none. Sums to 1. */
export function mixOf(slot: number | undefined): number[] {
  return Array.from({ length: topicSlots }, (_, place) => {
    if (slot === undefined) return 1 / topicSlots;
    return place === slot ? ownPart : (1 - ownPart) / (topicSlots - 1);
  });
}
