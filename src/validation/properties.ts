/**
 * Properties that are no facts of the literature but promises of this model: they pin constants that the nineteen facts
 * leave free. Each is a number of one community or run and the band it keeps to.
 */
import { readMeasure } from '#engine/measure-names.ts';
import type { Model } from '#engine/model.ts';
import { type Component, SITUATIONS, type Situation } from '#engine/names.ts';
import { SEED_ADVOCATE, TROLL, VINDICTIVE } from '#engine/people.ts';
import { f32, i32, u8 } from '#engine/read.ts';
import { plainAnswer, satisfactionAfter } from '#engine/satisfaction.ts';
import { visibility } from '#engine/visibility.ts';
import type { Lab } from './lab.ts';
import { sameBlockShare, transitivity } from './network-facts.ts';

export type Property = {
  readonly id: string;
  readonly band: readonly [number, number];
  readonly value: (lab: Lab) => number;
};

function meanOf(values: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += f32(values, i);
  return sum / values.length;
}

function share(lab: Lab, holds: (person: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < lab.people; i++) if (holds(i)) count += 1;
  return count / lab.people;
}

function degrees(lab: Lab): number[] {
  const { start } = lab.community.network;
  return Array.from({ length: lab.people }, (_, i) => i32(start, i + 1) - i32(start, i)).sort(
    (one, other) => one - other,
  );
}

/** A good public answer to each situation within three hours, and where it leaves its author with the table as it is. */
const GOOD_ANSWERS: Record<Situation, { says: readonly Component[]; ends: number }> = {
  question: { says: ['explain', 'personal', 'evidence'], ends: 0.612 },
  complaintCalm: { says: ['acknowledge', 'apologise', 'corrective', 'personal'], ends: 0.399 },
  complaintFurious: { says: ['acknowledge', 'explain', 'corrective'], ends: 0.375 },
  dissent: { says: ['acknowledge', 'explain', 'invite'], ends: 0.346 },
  misinformation: { says: ['explain', 'evidence'], ends: 0.386 },
  troll: { says: ['evidence'], ends: -0.47 },
  praise: { says: ['thank', 'personal', 'invite'], ends: 0.851 },
  leaveMeAlone: { says: ['acknowledge', 'corrective'], ends: 0.495 },
  crisisVictim: { says: ['explain', 'evidence', 'acknowledge'], ends: 0.43 },
  crisisAccidental: { says: ['explain', 'corrective', 'acknowledge'], ends: 0.358 },
  crisisPreventable: { says: ['apologise', 'corrective', 'compensate'], ends: 0.414 },
};

export const PROPERTIES: readonly Property[] = [
  {
    id: 'meanTies',
    band: [10.5, 13.5],
    value: (lab) => degrees(lab).reduce((sum, ties) => sum + ties, 0) / lab.people,
  },
  { id: 'mostTiesOverMean', band: [3, 6], value: (lab) => (degrees(lab)[Math.floor(lab.people * 0.99)] ?? 0) / 12 },
  { id: 'activeDays', band: [0.5, 0.6], value: (lab) => meanOf(lab.community.people.login) },
  { id: 'trustAtStart', band: [0, 0.1], value: (lab) => meanOf(lab.community.people.trust) },
  {
    id: 'detractorsAtStart',
    band: [0.02, 0.09],
    value: (lab) => share(lab, (i) => f32(lab.community.people.trust, i) <= -0.25),
  },
  {
    id: 'followersAtStart',
    band: [0.3, 0.4],
    value: (lab) => share(lab, (i) => (u8(lab.community.people.follow, i) & 1) !== 0),
  },
  {
    id: 'tweetHalfLifeMinutes',
    band: [65, 95],
    value: ({ model }) => {
      const { halfLife } = model.channels[2] ?? { halfLife: 0 };
      let age = 0;
      while (visibility(age, halfLife, model.feed['see.tail']) > 0.5) age += 0.01;
      return age * 30;
    },
  },
  {
    id: 'reachOfOnePostADay',
    band: [0.1, 0.25],
    value: (lab) => {
      const seen = lab.run(1).posts.reduce((sum, { tally }) => sum + tally.seenFollowing, 0);
      return seen / 56 / (0.35 * lab.people);
    },
  },
  {
    id: 'messagesAWeekPer5000',
    band: [5, 25],
    value: (lab) => {
      const messages = readMeasure(lab.run(1).measures, 'messages').reduce((sum, value) => sum + value, 0);
      return (messages / 8) * (5000 / lab.people);
    },
  },
  {
    id: 'reactionsPerSight',
    band: [0.015, 0.06],
    value: (lab) => {
      const { posts } = lab.run(1);
      const sum = (of: (tally: (typeof posts)[number]['tally']) => number) =>
        posts.reduce((total, { tally }) => total + of(tally), 0);
      return (
        sum(({ reactions }) => reactions) /
        sum(({ seenFollowing, seenOffered, seenFriends }) => seenFollowing + seenOffered + seenFriends)
      );
    },
  },
  { id: 'tiesInTheBlock', band: [0.78, 0.84], value: (lab) => sameBlockShare(lab.community) },
  { id: 'closedTriangles', band: [0.08, 0.13], value: (lab) => transitivity(lab.community.network) },
  {
    id: 'trollsAtStart',
    band: [0.005, 0.009],
    value: (lab) => share(lab, (i) => (u8(lab.community.people.traits, i) & TROLL) !== 0),
  },
  {
    id: 'vindictiveAtStart',
    band: [0.08, 0.12],
    value: (lab) => share(lab, (i) => (u8(lab.community.people.traits, i) & VINDICTIVE) !== 0),
  },
  {
    id: 'promotersAtStart',
    band: [0.007, 0.013],
    value: (lab) => share(lab, (i) => (u8(lab.community.people.traits, i) & SEED_ADVOCATE) !== 0),
  },
  {
    id: 'minutesADay',
    band: [26, 34],
    value: (lab) => share(lab, () => true) * meanOf(Float32Array.from(lab.community.people.minutes)),
  },
  { id: 'sharesOfReactions', band: [0.09, 0.15], value: (lab) => partOfReactions(lab, 'shares') },
  { id: 'commentsOfReactions', band: [0.1, 0.18], value: (lab) => partOfReactions(lab, 'comments') },
  {
    id: 'seenWithoutFollowing',
    band: [0.012, 0.026],
    value: (lab) => {
      const { posts } = lab.run(1);
      const sum = (of: (tally: (typeof posts)[number]['tally']) => number) =>
        posts.reduce((total, { tally }) => total + of(tally), 0);
      return sum(({ seenOffered }) => seenOffered) / sum(({ seenFollowing }) => seenFollowing);
    },
  },
  {
    id: 'leavingAMonth',
    band: [0.016, 0.027],
    value: (lab) => {
      const run = lab.run(1);
      const left = readMeasure(run.measures, 'unfollows').reduce((sum, value) => sum + value, 0);
      return left / 2 / (0.35 * lab.people);
    },
  },
  {
    id: 'tirednessAtOneADay',
    band: [0.2, 0.42],
    value: (lab) => readMeasure(lab.run(1).measures, 'tiredness').at(-1) ?? Number.NaN,
  },
  ...SITUATIONS.map(
    (situation): Property => ({
      id: `good answer: ${situation}`,
      band: around(GOOD_ANSWERS[situation].ends),
      value: ({ model }) => afterGoodAnswer(model, situation),
    }),
  ),
];

/** Share of reactions of one kind in a day's posting. */
function partOfReactions(lab: Lab, kind: 'shares' | 'comments'): number {
  const { posts } = lab.run(1);
  const sum = (field: 'shares' | 'comments' | 'reactions') =>
    posts.reduce((total, { tally }) => total + tally[field], 0);
  return sum(kind) / sum('reactions');
}

function around(value: number): readonly [number, number] {
  return [value - 0.03, value + 0.03];
}

function afterGoodAnswer(model: Model, situation: Situation): number {
  const { start } = model.situations[SITUATIONS.indexOf(situation)] ?? { start: 0 };
  return satisfactionAfter(model, start, plainAnswer(situation, GOOD_ANSWERS[situation].says, { delayHours: 3 }));
}
