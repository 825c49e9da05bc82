import { describe, expect, it } from 'vitest';
import { readMeasure } from '#engine/measure-names.ts';
import type { Contact, Plan, Reply } from '#engine/plan.ts';
import { i8, pick } from '#engine/read.ts';
import type { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { CONSENT } from '#engine/state.ts';
import { dated, modelWith, sampleCommunity, samplePosts } from './samples.ts';

const { blocked, withdrawn, none, agreed } = CONSENT;

const contact = (day: number, halfHour: number, person: number, usefulness: number): Contact => ({
  act: 'contact',
  day,
  halfHour,
  person,
  usefulness,
  words: 41,
});
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

/** A question in private from one follower, answered with a request for permission each day. */
function asking(changes: Parameters<typeof modelWith>[0], times: number): Run {
  const community = sampleCommunity(150, 139, {}, modelWith({ 'complaint.rate': 0, ...changes }));
  const plan: Plan = { posts: [], causes: [{ id: 'ask', kind: 'minorInMessage', day: 0, halfHour: 12 }] };
  const { id, halfHour } = pick(simulate(community, plan, [], 149, 8).conversations, 0);
  const replies = Array.from(
    { length: times },
    (_, nth): Reply => ({
      act: 'reply',
      ...dated(halfHour + 7 + 19 * nth),
      conversation: id,
      isPublic: false,
      components: ['askPermission'],
      words: 24,
    }),
  );
  return simulate(community, plan, replies, 149, 8);
}

describe('asking permission', () => {
  const consentOf = (run: Run) => i8(run.state.consent, pick(run.conversations, 0).person);
  const always = { 'permission.base': 1, 'permission.trust': 0 };
  const never = { 'permission.base': 0, 'permission.trust': 0 };

  it('gets a yes that lasts past the three days', () => {
    expect(consentOf(asking(always, 1))).toBe(agreed);
    expect(consentOf(asking(always, 5))).toBe(agreed);
  });

  it('costs nothing when it is refused once, and is a withdrawal when it is refused twice', () => {
    const once = asking(never, 1);
    expect(consentOf(once)).toBeGreaterThanOrEqual(none);
    expect(sum(readMeasure(once.measures, 'optOuts'))).toBe(0);
    const twice = asking(never, 2);
    expect(consentOf(twice)).toBe(withdrawn);
    expect(sum(readMeasure(twice.measures, 'optOuts'))).toBe(1);
  });

  it('counts a person who has withdrawn once, however often they are asked again', () => {
    const often = asking(never, 6);
    // Insisting may cost more than the consent: some block the brand.
    expect([withdrawn, blocked]).toContain(consentOf(often));
    expect(sum(readMeasure(often.measures, 'optOuts'))).toBe(1);
  });

  it('opens the way to messages that cost little', () => {
    const run = asking(always, 1);
    const { person } = pick(run.conversations, 0);
    const acts = [...run.acts, contact(6, 21, person, 0.8)];
    const more = simulate(run.community, { posts: [], causes: run.causes.map(({ cause }) => cause) }, acts, 149, 8);
    expect(sum(readMeasure(more.measures, 'contactsAgreed'))).toBe(1);
  });
});

describe('who asked to be left alone', () => {
  it('has not asked for a message', () => {
    const plan: Plan = {
      posts: samplePosts(5),
      causes: [{ id: 'erase', kind: 'deletionRequest', day: 1, halfHour: 17 }],
    };
    const community = sampleCommunity(200, 151);
    const quiet = simulate(community, plan, [], 157, 5);
    const asked = quiet.conversations.find(({ situation }) => situation === 'leaveMeAlone');
    if (!asked) throw new Error('nobody asked to be left alone');
    const { day, halfHour } = dated(asked.halfHour + 26);
    const run = simulate(community, plan, [contact(day, halfHour, asked.person, 0.9)], 157, 5);
    expect(sum(readMeasure(run.measures, 'contacts'))).toBe(1);
    expect(sum(readMeasure(run.measures, 'contactsAgreed'))).toBe(0);
  });
});
