import { describe, expect, it } from 'vitest';
import { dealPillars, draftPosts } from '#domain/plan/draft.ts';
import { groupByDay } from '#domain/plan/order.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { documentOf } from '#domain/project/values.ts';
import { type Pillar, strategyShape } from '#domain/strategy/shape.ts';
import { readExample } from '#library/examples.ts';

const strategyOf = (brand: string) => documentOf(strategyShape, readExample(process.cwd(), brand, 'it').strategy);
const pillar = (id: string, share: number | null) => ({ id, share }) as Pillar; // what dealing looks at

describe('pillars dealt over posts', () => {
  it('each have their share, as nearly as can be, at every moment', () => {
    const dealt = dealPillars([pillar('hands', 40), pillar('table', 35), pillar('shop', 25)], 20).map(({ id }) => id);
    const count = (id: string, of = dealt) => of.filter((one) => one === id).length;
    expect([count('hands'), count('table'), count('shop')]).toEqual([8, 7, 5]);
    for (let length = 1; length <= 20; length++)
      expect(Math.abs(count('hands', dealt.slice(0, length)) - length * 0.4)).toBeLessThan(1);
  });

  it('are dealt evenly while no share is given, and not at all while there is none', () => {
    const dealt = dealPillars([pillar('a', null), pillar('b', null)], 6).map(({ id }) => id);
    expect(dealt.toSorted()).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
    expect(dealPillars([], 9)).toEqual([]);
  });
});

describe('a calendar drafted from a strategy', () => {
  it('is empty while the strategy names no channel', () => {
    expect(draftPosts(emptyDocument(strategyShape), '2027-03-01', '2027-03-28')).toEqual([]);
  });

  it.each(['tornio-lento', 'montepane', 'pedali-di-carta'])('makes as many posts as %s says', (brand) => {
    const strategy = strategyOf(brand);
    const posts = draftPosts(strategy, '2027-03-01', '2027-03-28');
    for (const channel of strategy.channels.channels.filter(({ role }) => role === 'primary' || role === 'secondary'))
      for (const { format, perWeek } of channel.formats) {
        const made = posts.filter((post) => post['channel'] === channel.channel && post['format'] === format);
        expect(Math.abs(made.length - (perWeek ?? 0) * 4)).toBeLessThan(1);
      }
    const ids = new Set(strategy.pillars.pillars.map(({ id }) => id));
    expect(posts.every((post) => ids.has(String(post['pillar'])))).toBe(true);
    expect(posts.every((post) => post['status'] === 'idea' && String(post['title']).length > 0)).toBe(true);
  });

  it('stays within the days that were asked for', () => {
    const posts = draftPosts(strategyOf('montepane'), '2027-03-03', '2027-03-11');
    const days = [
      ...groupByDay(posts.map((post, place) => ({ at: String(post['at']), id: `${place}` }) as never)).keys(),
    ];
    expect(days.length).toBeGreaterThan(1);
    expect(days.every((day) => day >= '2027-03-03' && day <= '2027-03-11')).toBe(true);
  });
});
