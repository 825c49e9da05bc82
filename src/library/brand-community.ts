import type { ExampleCommunity } from '#domain/community/from-example.ts';
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

/** The community of a brand in one language, for a page where people read it and try a plan on it. */
export function exampleCommunity({ id, name, community }: Brand, locale: 'it' | 'en'): ExampleCommunity | undefined {
  if (!community) return undefined;
  const { topics, audiences, followShares, hedonic } = community;
  return {
    id,
    name,
    topics: topics.map((topic) => topic[locale]),
    audiences: audiences.map((audience) => ({ ...audience, name: audience.name[locale] })),
    followShares,
    hedonic,
  };
}
