import { describe, expect, it } from 'vitest';
import { type CaseEvent, isTouched, keptId, readEvent, type Touch } from '#domain/plan/case-event.ts';
import type { Post } from '#domain/plan/shape.ts';
import { isItemId } from '#domain/project/values.ts';
import type { Sketch } from '../strategy/documents.ts';
import { sampleEvents } from './case-sample.ts';
import { type PostSketch, readSketch } from './examples-sketch.ts';

const days = { from: '2027-04-19', to: '2027-04-28' };
const post: PostSketch = {
  id: 'oven',
  title: 'Il forno di notte',
  channel: 'instagram',
  format: 'reel',
  pillar: 'oven',
  at: '2027-04-20T18:30',
};
const isMeant = (changes: Sketch<Post>, touch: Touch) => {
  const [own] = readSketch({ posts: { posts: [{ ...post, ...changes, id: 'oven' }] } }).posts.posts;
  return own !== undefined && isTouched(own, touch);
};

describe('a post is meant', () => {
  it.each<[what: string, touch: Touch, changes: Sketch<Post>]>([
    ['on its first day', { ...days }, { at: '2027-04-19' }],
    ['on its last day, until the last minute', { ...days }, { at: '2027-04-28T23:59' }],
    ['on one of the channels', { ...days, channels: ['tiktok', 'instagram'] }, {}],
    ['in one of the formats', { ...days, formats: ['reel'] }, {}],
    ['under one of the pillars', { ...days, pillars: ['oven'] }, {}],
    ['by a word of its title', { ...days, words: ['forno'] }, {}],
    ['by a word of its text, with another ending', { ...days, words: ['pagnott*'] }, { text: 'Due pagnotte.' }],
    ['by a word of its first comment', { ...days, words: ['listino'] }, { firstComment: 'Il listino è qui.' }],
    ['because it asks to buy', { ...days, sells: true }, { action: 'buy' }],
    ['because it sells, as who wrote it says', { ...days, sells: true }, { selling: 4 }],
  ])('%s', (_, touch, changes) => {
    expect(isMeant(changes, touch)).toBe(true);
  });

  it.each<[what: string, touch: Touch, changes: Sketch<Post>]>([
    ['the day before', { ...days }, { at: '2027-04-18T23:59' }],
    ['the day after', { ...days }, { at: '2027-04-29' }],
    ['without a day', { ...days }, { at: '' }],
    ['on another channel', { ...days, channels: ['tiktok'] }, {}],
    ['in another format', { ...days, formats: ['photo'] }, {}],
    ['under another pillar', { ...days, pillars: ['flour'] }, {}],
    ['with a word that only begins alike', { ...days, words: ['not'] }, {}],
    ['when it sells a little', { ...days, sells: true }, { selling: 3, action: 'click' }],
    ['with one of two things that are asked', { ...days, formats: ['reel'], channels: ['tiktok'] }, {}],
  ])('not %s', (_, touch, changes) => {
    expect(isMeant(changes, touch)).toBe(false);
  });
});

describe('an event', () => {
  const { fair, flood } = sampleEvents;
  const state = (event: CaseEvent, posts: PostSketch[], kept: { event: string; post: string; reason: string }[] = []) =>
    readEvent(
      event,
      readSketch({
        posts: { posts },
        play: { kept: kept.map((own) => ({ ...own, id: keptId(own.event, own.post) })) },
      }),
    );

  it('stands open over the posts it touches', () => {
    const { open, isAnswered } = state(flood, [post, { ...post, id: 'photo', format: 'photo' }]);
    expect(open.map(({ id }) => id)).toEqual(['oven']);
    expect(isAnswered).toBe(false);
  });

  it('is answered when the post is moved, or made in another way', () => {
    expect(state(flood, [{ ...post, at: '2027-04-29T18:30' }]).isAnswered).toBe(true);
    expect(state(flood, [{ ...post, format: 'photo' }]).isAnswered).toBe(true);
  });

  it('is answered when the post is kept with a reason, for this event and this post', () => {
    const kept = { event: 'flood', post: 'oven', reason: 'È girato al coperto.' };
    expect(state(flood, [post], [kept])).toMatchObject({ open: [], kept: [{ reason: kept.reason }], isAnswered: true });
    expect(state(flood, [post], [{ ...kept, event: 'fair' }]).isAnswered).toBe(false);
    expect(state(flood, [post], [{ ...kept, post: 'other' }]).isAnswered).toBe(false);
    expect(state(flood, [post], [{ ...kept, reason: '  ' }]).isAnswered).toBe(false);
  });

  it('lacks the post it asks for until one says so in time', () => {
    const told = { ...post, text: 'Sabato siamo alla fiera.' };
    expect(state(fair, []).lacks).toBe(true);
    expect(state(fair, [{ ...told, at: '2027-04-17T08:00' }]).lacks).toBe(true);
    expect(state(fair, [{ ...told, at: '2027-04-16T08:00' }])).toMatchObject({ lacks: false, isAnswered: true });
  });

  it('does not hold against a post that it says what the event asks to be said', () => {
    const sold = { ...flood, wants: { ...days, words: ['chiusa'] } };
    const { open, lacks } = state(sold, [{ ...post, text: 'La strada è chiusa.' }]);
    expect([open, lacks]).toEqual([[], false]);
  });

  it('keeps a post under an id fit for a path, however long the id of the post', () => {
    expect(isItemId(keptId('flood', 'x'.repeat(64)))).toBe(true);
    expect(keptId('flood', 'a')).not.toBe(keptId('flood', 'b'));
  });
});
