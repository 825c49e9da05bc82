import type { Plan } from '#domain/plan/shape.ts';
import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Audience, Strategy, StrategyChannel } from '#domain/strategy/shape.ts';
import { fillShares, toShares } from './fill-shares.ts';
import {
  type BlockChoice,
  type Choice,
  type InterestReason,
  type Need,
  type NeedReason,
  needs,
  type ShareReason,
  topicSlots,
} from './request.ts';

/**
 * The need each stage speaks to (Kaushik's See-Think-Do-Care beside the motives of Muntinga, Moorman & Smit 2011): who
 * only looks wants pleasure, who thinks wants to know, who is about to act wants something for it, who stays wants to be
 * part of it. Our reading, not a finding of either.
 */
export const stageNeeds = {
  see: 'entertainment',
  think: 'information',
  do: 'reward',
  care: 'belonging',
} as const satisfies Record<string, Need>;

const purposeNeeds = {
  discover: 'entertainment',
  understand: 'information',
  ask: 'information',
  buy: 'reward',
  stay: 'belonging',
} as const satisfies Record<Exclude<StrategyChannel['purpose'], ''>, Need>;

/** A pillar written for an audience weighs so many times one that is not, or a subject that is not the brand's. */
const linkedWeight = 3;

type Given = Plan['trial']['blocks'];

/** The audiences that have a name: the others are still being written. */
export function namedAudiences({ people }: Strategy): Audience[] {
  return people.audiences.filter(({ name }) => name.trim() !== '');
}

/** Every audience as a block of people, each number with its reason. @param given what the person set, in %. */
export function blocksOf(strategy: Strategy, slotOf: ReadonlyMap<string, number>, given: Given): BlockChoice[] {
  const audiences = namedAudiences(strategy);
  const own = audiences.map(({ id }) => given.find(({ audience }) => audience === id));
  const defaults = sharesOf(audiences);
  const shares = fillShares(
    defaults.map(({ share }) => share),
    own.map((block) => block?.share ?? null),
  );
  return audiences.map(({ id, name }, place) => {
    const wanted = needsOf(strategy, id);
    const set = needs.map((need) => own[place]?.[need] ?? null);
    const values = fillShares(wanted.mix, set);
    const needChoices = needs.map((need, nth): [Need, Choice<NeedReason>] => [
      need,
      choiceOf(values[nth], wanted.mix[nth], wanted.reason, set[nth] ?? null),
    ]);
    const { share = 0, reason = 'equal' } = defaults[place] ?? {};
    return {
      audience: id,
      name,
      share: choiceOf(shares[place], share, reason, own[place]?.share ?? null),
      needs: Object.fromEntries(needChoices) as BlockChoice['needs'], // One for each of `needs`.
      ...interestsOf(strategy, slotOf, id),
    };
  });
}

export function choiceOf<R extends string>(
  value: number | undefined,
  byDefault: number | undefined,
  reason: R,
  given: number | null,
): Choice<R> {
  return { value: value ?? 0, byDefault: byDefault ?? 0, reason, isChanged: given !== null };
}

/** Shares as the sizes say when every audience has one; else half to the primary and the rest in equal parts. */
function sharesOf(audiences: readonly Audience[]): { share: number; reason: ShareReason }[] {
  if (audiences.length === 1) return [{ share: 1, reason: 'only' }];
  const sizes = sizesOf(audiences);
  if (sizes) return toShares(sizes).map((share) => ({ share, reason: 'sizes' }));
  const primary = audiences.filter((audience) => audience.primary).length;
  const rest = audiences.length - primary;
  if (primary === 0 || rest === 0) return audiences.map(() => ({ share: 1 / audiences.length, reason: 'equal' }));
  return audiences.map((audience) =>
    audience.primary ? { share: 0.5 / primary, reason: 'primary' } : { share: 0.5 / rest, reason: 'rest' },
  );
}

/** How many people each audience counts, when every one says it. */
export function sizesOf(audiences: readonly Audience[]): number[] | undefined {
  const sizes = audiences.flatMap(({ size }) => (size !== null && size > 0 ? [size] : []));
  return sizes.length > 0 && sizes.length === audiences.length ? sizes : undefined;
}

/**
 * Needs of an audience: each starts equal, and one part more for every objective at its stage and for every channel that
 * reaches it for its purpose.
 * Two objectives to act and a channel to understand: 1 + 1, 1, 1, 1 + 2 parts of 7.
 */
function needsOf(strategy: Strategy, audience: string): { mix: number[]; reason: NeedReason } {
  const stages = strategy.objectives.objectives.flatMap((objective) =>
    objective.audience === audience && objective.stage !== '' ? [stageNeeds[objective.stage]] : [],
  );
  const purposes = strategy.channels.channels.flatMap((channel) =>
    isWorking(channel) && channel.audiences.includes(audience) && channel.purpose !== ''
      ? [purposeNeeds[channel.purpose]]
      : [],
  );
  const said: readonly Need[] = [...stages, ...purposes];
  return {
    mix: toShares(needs.map((need) => 1 + said.filter((own) => own === need).length)),
    reason: reasonOf(stages.length > 0, purposes.length > 0),
  };
}

function reasonOf(hasStages: boolean, hasPurposes: boolean): NeedReason {
  if (hasStages) return hasPurposes ? 'both' : 'stages';
  return hasPurposes ? 'purposes' : 'even';
}

/** Interest over the six subjects. A pillar that names no audience is for all. */
function interestsOf(
  { pillars: { pillars } }: Strategy,
  slotOf: ReadonlyMap<string, number>,
  audience: string,
): { interests: number[]; interestReason: InterestReason } {
  const weights = Array.from({ length: topicSlots }, () => 1);
  for (const pillar of pillars) {
    const slot = slotOf.get(pillar.id);
    const isFor = pillar.audiences.length === 0 || pillar.audiences.includes(audience);
    if (slot !== undefined && isFor) weights[slot] = linkedWeight;
  }
  const isChosen = pillars.some((pillar) => pillar.audiences.includes(audience));
  return { interests: toShares(weights), interestReason: isChosen ? 'linked' : 'same' };
}
