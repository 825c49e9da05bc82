import type { Value } from '#domain/project/cells.ts';
import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Pillar, Strategy, StrategyChannel } from '#domain/strategy/shape.ts';
import { addDays, daysBetween, momentOf, weekOf } from './calendar.ts';

/** What a drafted post holds: fields of a post by name. */
export type DraftPost = Record<string, Value>;

/** Hours at which drafts begin, one for each channel of the plan in turn: a start to move from, not advice. */
const hours = ['18:30', '12:30', '09:00', '20:30', '08:00'] as const;

/** Days of the week, from Monday, on which so many posts a week are spread. */
const spreads: readonly (readonly number[])[] = [
  [],
  [2],
  [1, 4],
  [0, 2, 4],
  [0, 2, 4, 6],
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3, 4, 5],
];
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/**
 * A calendar of ideas as the strategy asks for: for each working channel and format as many as it says a week, the
 * pillars in proportion to their shares, an objective and an audience of the channel. Titles are the pillars' topics.
 * What a channel does less than once a week comes as often as it should over the weeks. Nothing without channels or days.
 * @param from,to `YYYY-MM-DD`, both included.
 */
export function draftPosts(strategy: Strategy, from: string, to: string): DraftPost[] {
  const days = new Set(daysBetween(from, to));
  const slots = strategy.channels.channels
    .filter(isWorking)
    .flatMap((channel, place) => slotsOf(channel, place, from, to))
    .filter(({ day }) => days.has(day))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const pillars = dealPillars(strategy.pillars.pillars, slots.length);
  const used = new Map<string, number>();
  return slots.map(({ at, channel, format, minutes }, place) => {
    const pillar = pillars[place];
    const turn = used.get(pillar?.id ?? '') ?? 0;
    used.set(pillar?.id ?? '', turn + 1);
    const { objectives } = strategy.objectives;
    const objective = objectives.find(
      ({ id }) => id === channel.objectives[turn % Math.max(1, channel.objectives.length)],
    );
    const topic = pillar?.topics[turn % Math.max(1, pillar.topics.length)];
    return known({
      title: topic ?? pillar?.name,
      at,
      channel: channel.channel,
      format,
      minutes,
      status: 'idea',
      pillar: pillar?.id,
      objective: objective?.id,
      audience: objective?.audience || pillar?.audiences[0],
      stage: objective?.stage || pillar?.stages[0],
    });
  });
}

interface Slot {
  day: string;
  at: string;
  channel: StrategyChannel;
  format: string;
  minutes: number | null;
}

function slotsOf(channel: StrategyChannel, place: number, from: string, to: string): Slot[] {
  const mondays = daysBetween(weekOf(from), to).filter((_, index) => index % 7 === 0);
  return channel.formats.flatMap(({ format, perWeek, minutes }, nth) => {
    let due = 0;
    return mondays.flatMap((monday) => {
      due += perWeek ?? 0;
      const count = Math.floor(due + 1e-9);
      due -= count;
      return spread(count, place + nth).map(({ weekday, turn }) => {
        const day = addDays(monday, weekday);
        return { day, at: momentOf(day, hourOf(place + nth + turn)), channel, format, minutes };
      });
    });
  });
}

/** So many posts over a week: on different days first, then at other hours of the same days. */
function spread(count: number, shift: number): { weekday: number; turn: number }[] {
  const days = spreads[count] ?? everyDay;
  return Array.from({ length: count }, (_, index) => ({
    weekday: ((days[index % days.length] ?? 0) + shift) % 7,
    turn: Math.floor(index / days.length),
  }));
}

function hourOf(place: number): string {
  return hours[place % hours.length] ?? hours[0];
}

/**
 * The pillars one after the other, so that at every moment each has had its share as nearly as can be (the largest debt
 * comes next). Shares of 40, 40 and 20 over five posts: twice, twice and once.
 */
export function dealPillars(pillars: readonly Pillar[], count: number): Pillar[] {
  const shared = pillars.filter(({ share }) => (share ?? 0) > 0);
  const own = shared.length > 0 ? shared : pillars;
  const sum = own.reduce((all, { share }) => all + (share || 1), 0);
  const dealt = own.map(() => 0);
  return Array.from({ length: own.length === 0 ? 0 : count }, (_, place) => {
    const debts = own.map(({ share }, index) => ((share || 1) / sum) * (place + 1) - (dealt[index] ?? 0));
    const next = debts.indexOf(Math.max(...debts));
    dealt[next] = (dealt[next] ?? 0) + 1;
    return own[next];
  }).filter((pillar) => pillar !== undefined);
}

function known(values: Record<string, Value | undefined>): DraftPost {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined && entry[1] !== ''),
  );
}
