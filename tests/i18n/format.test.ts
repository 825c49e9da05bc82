import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatMessage, formatNumber, pluralKey } from '#i18n/format.ts';

describe('formatMessage', () => {
  it('fills every hole, and leaves one it knows nothing of to be seen', () => {
    expect(formatMessage('{done} di {total}, {other}', { done: 2, total: '6' })).toBe('2 di 6, {other}');
  });
});

describe('formatCount', () => {
  const words = { 'lesson.one': '{count} lezione', 'lesson.other': '{count} lezioni di {place}' };

  it.each([
    [1, '1 lezione'],
    [0, '0 lezioni di casa'],
    [12345, '12.345 lezioni di casa'],
  ])('says %i with its own form', (count, said) =>
    expect(formatCount(words, 'lesson', 'it', count, { place: 'casa' })).toBe(said),
  );
});

describe('pluralKey', () => {
  it('takes the many of millions as other', () => {
    expect(pluralKey('it', 1_000_000)).toBe('other');
    expect(pluralKey('en', 1)).toBe('one');
  });
});

describe('numbers and days', () => {
  it('are written the local way', () => {
    expect(formatNumber('it', 4.25)).toBe('4,25');
    expect(formatNumber('en', 4.25)).toBe('4.25');
    expect(formatDate('it', '2026-11-23')).toBe('23 novembre 2026');
    expect(formatDate('en', '2027-05-03', 'short')).toBe('3 May 2027');
  });

  it('keep an ISO day that day in every time zone', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Kiritimati', 'Pacific/Niue']) {
      process.env['TZ'] = place;
      expect(formatDate('it', '2026-01-31')).toBe('31 gennaio 2026');
    }
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
  });
});
