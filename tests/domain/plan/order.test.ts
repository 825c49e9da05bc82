import { describe, expect, it } from 'vitest';
import { markDays } from '#domain/plan/day-marks.ts';
import { fitsFilter, groupByDay, noFilter, statusOf } from '#domain/plan/order.ts';
import { planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';

const plan = documentOf(
  planShape,
  new Map(
    Object.entries({
      'posts/posts/late': 1,
      'posts/posts/late/at': '2027-03-02T18:30',
      'posts/posts/late/channel': 'instagram',
      'posts/posts/early': 2,
      'posts/posts/early/at': '2027-03-02T09:00',
      'posts/posts/early/channel': 'newsletter',
      'posts/posts/early/status': 'approved',
      'posts/posts/whole': 3,
      'posts/posts/whole/at': '2027-03-02',
      'posts/posts/someday': 4,
      'days/own/fair': 1,
      'days/own/fair/name': 'Fiera',
      'days/own/fair/from': '2027-03-12',
      'days/own/fair/to': '2027-03-14',
      'days/own/nameless': 2,
      'days/own/nameless/name': 'Da fissare',
      'days/hidden/awareness': true,
    }),
  ),
);
const { posts } = plan.posts;

describe('the posts of a plan', () => {
  it('stand by day and hour, those without an hour first, those without a day apart', () => {
    expect(Object.fromEntries(groupByDay(posts))).toEqual({
      '2027-03-02': ['whole', 'early', 'late'],
      '': ['someday'],
    });
  });

  it('pass a filter that names what they are', () => {
    const passing = (filter: Partial<typeof noFilter>) =>
      posts.filter((post) => fitsFilter(post, { ...noFilter, ...filter })).map(({ id }) => id);
    expect(passing({})).toEqual(['late', 'early', 'whole', 'someday']);
    expect(passing({ channel: 'newsletter' })).toEqual(['early']);
    expect(passing({ status: 'idea' })).toEqual(['late', 'whole', 'someday']);
    expect(passing({ channel: 'instagram', status: 'approved' })).toEqual([]);
    expect(statusOf({ status: '' })).toBe('idea');
  });
});

describe('the days that are marked', () => {
  const kept = [
    { id: 'easter', name: 'Pasqua', from: '2027-03-28', to: '2027-03-28', kind: 'holiday' as const },
    { id: 'water', name: 'Giornata dell’acqua', from: '2027-03-22', to: '2027-03-22', kind: 'awareness' as const },
  ];

  it('are those of others that are not hidden, and one’s own from the first to the last', () => {
    const marks = markDays(plan.days, kept);
    expect([...marks.keys()]).toEqual(['2027-03-28', '2027-03-12', '2027-03-13', '2027-03-14']);
    expect(marks.get('2027-03-13')).toEqual([{ id: 'fair', name: 'Fiera', kind: 'own' }]);
  });
});
