/**
 * Properties that are no facts of the literature but promises of this model: they pin constants that the nineteen facts
 * leave free. Each is a number of one community or run and the band it keeps to.
 */
import { readMeasure } from '#engine/measure-names.ts';
import { f32, i32, u8 } from '#engine/read.ts';
import { visibility } from '#engine/visibility.ts';
import type { Lab } from './lab.ts';

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
];
