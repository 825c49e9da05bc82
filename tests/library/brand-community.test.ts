import { describe, expect, it } from 'vitest';
import { checkRequest } from '#engine/check-request.ts';
import { PROFILES } from '#engine/names.ts';
import { brandCommunity } from '#library/brand-community.ts';
import { channelProfiles } from '#library/channels.ts';
import { openLibrary } from '#library/library.ts';

const brands = [...openLibrary().brands.values()];

describe('the community of a brand', () => {
  it.each(brands.map((brand) => [brand.id, brand] as const))('of %s is one the engine accepts', (_, brand) => {
    const community = brandCommunity(brand, 4321);
    expect(community?.people).toBe(4321);
    expect(checkRequest({ community, plan: { posts: [] }, acts: [], seed: 3, days: 2 })).toMatchObject({ ok: true });
  });

  it('is nobody’s when a brand says nothing of it', () => {
    const [{ community: _, ...silent } = { community: undefined }] = brands;
    expect(brandCommunity(silent as (typeof brands)[number], 50)).toBeUndefined();
  });

  it('lives on the channels the engine knows, by the same names', () => {
    expect(channelProfiles).toEqual(PROFILES);
  });
});
