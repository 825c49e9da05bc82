import type { Brand } from './content-schema.ts';

/**
 * The community of a brand as the engine takes it, for so many people. Undefined where the brand says nothing of it.
 * `people`: 1 to 300,000; the engine checks it.
 */
export function brandCommunity({ community }: Brand, people: number) {
  if (!community) return undefined;
  const { audiences, followShares, hedonic } = community;
  return {
    people,
    blocks: audiences.map(({ share, interests, needs }) => ({ share, interests, needs })),
    followShares,
    hedonic,
  };
}
