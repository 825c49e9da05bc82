import { describe, expect, it } from 'vitest';
import { isOut, isSelling, isWritten, readPostText, titleOf, whenOf } from '#domain/plan/reading.ts';
import type { Post } from '#domain/plan/shape.ts';
import { postsOf } from './plan-samples.ts';

function post(own: Record<string, unknown> = {}): Post {
  const [made] = postsOf({ id: 'a', ...own });
  if (!made) throw new Error('no post');
  return made;
}

describe('what is read of a text', () => {
  it('is what is published: marks from the text and from their own fields, whole addresses', () => {
    const read = readPostText(
      post({
        text: 'Segale di @paularo, #pane. È su https://forno.example/orari o forno.example',
        hashtags: '#Pane #segale',
        mentions: '@vera',
      }),
    );
    expect(read.hashtags).toEqual(['#pane', '#segale']);
    expect(read.mentions).toEqual(['@paularo', '@vera']);
    expect(read.links).toEqual(['https://forno.example/orari']);
    expect(read.text.startsWith(read.body)).toBe(true);
    expect([read.lengthIn('grapheme'), read.lengthIn('utf8Byte')]).toEqual([90, 91]);
  });

  it.each([
    ['Si apre 🥖🥐🍞', 3],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4],
    ['🇮🇹🇮🇹🇮🇹🇮🇹🇮🇹', 5],
    ['🥖🥐 🍞 1️⃣2️⃣3️⃣🥨🥯🧁', 6],
    ['🥖🥐 e 🍞🥨', 0],
    ['🥖 🥐 🍞', 0],
    ['👩🏽‍🍳👨🏻‍🍳', 0],
    ['Tel. 0432 123456', 0],
    ['***', 0],
  ])('of «%s» is a run of %i emoji', (text, run) => {
    expect(readPostText(post({ text })).emojiRun).toBe(run);
  });

  it('is worked out once while a post is the same object', () => {
    const own = post({ text: 'La segale viene da Paularo' });
    expect(readPostText(own)).toBe(readPostText(own));
    expect(readPostText(own).trigrams()).toBe(readPostText(own).trigrams());
    expect(readPostText({ ...own, text: 'Il farro' }).body).toBe('Il farro');
  });
});

it.each([
  ['1970-01-02T00:07', 1, 1447],
  ['2027-03-02T07:30', 20_879, 30_066_210],
  ['2027-03-02', 20_879, Number.NaN],
  ['', Number.NaN, Number.NaN],
])('reads «%s» as day %d, minute %d', (at, day, minute) => {
  expect(whenOf(post({ at }))).toEqual({ day, minute });
});

it.each([
  ['', false, false],
  ['idea', false, false],
  ['draft', true, false],
  ['approved', true, false],
  ['scheduled', true, true],
  ['published', true, true],
])('of the status «%s» says whether it is written, and out', (status, written, out) => {
  expect([isWritten(post({ status })), isOut(post({ status }))]).toEqual([written, out]);
});

it.each([
  [{ selling: 4 }, true],
  [{ selling: 1, action: 'buy' }, true],
  [{ selling: 3, action: 'click' }, false],
  [{}, false],
])('of %j says whether it sells', (own, sells) => {
  expect(isSelling(post(own))).toBe(sells);
});

it('calls a post by its title, how its text begins, its day', () => {
  const names = [
    { title: 'La pagnotta', text: 'Segale' },
    { text: 'Segale di Paularo', at: '2027-03-02T07:30' },
    { at: '2027-03-02T07:30' },
    {},
  ].map((own) => titleOf(post(own)));
  expect(names).toEqual(['La pagnotta', 'Segale di Paularo', '2027-03-02', '…']);
});
