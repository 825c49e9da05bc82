import { TOPICS } from './names.ts';
import { pick, u8 } from './read.ts';

/** Affinity of a person with a topic mix, 0–1. */
export function affinity(interest: Uint8Array, person: number, topics: readonly number[]): number {
  const at = person * TOPICS;
  return (
    (u8(interest, at) * pick(topics, 0) +
      u8(interest, at + 1) * pick(topics, 1) +
      u8(interest, at + 2) * pick(topics, 2) +
      u8(interest, at + 3) * pick(topics, 3) +
      u8(interest, at + 4) * pick(topics, 4) +
      u8(interest, at + 5) * pick(topics, 5)) /
    255
  );
}
