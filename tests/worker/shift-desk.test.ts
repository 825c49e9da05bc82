import { describe, expect, it } from 'vitest';
import type { DeskAct, ShiftView } from '#domain/shift/view.ts';
import { replyTo, sampleDesk, sampleShift } from './shift-samples.ts';

const opening = { day: 0, halfHour: 18 };
const waiting = (view: ShiftView) =>
  view.conversations.filter(({ isAddressed, status }) => isAddressed && status === 'open');
const first = (view: ShiftView) => {
  const [own] = waiting(view);
  if (!own) throw new Error('nobody wrote');
  return own;
};

describe('a desk', () => {
  it('opens on what was written since it was last closed, and on nobody who has been answered', () => {
    const { view } = sampleDesk();
    const now = view({ type: 'open', request: sampleShift(7), acts: [], until: opening });
    expect(now.conversations.length).toBeGreaterThan(5);
    for (const { at, backs } of now.conversations) {
      expect(at).toBeGreaterThan(3 * 48 + 36);
      expect(backs.every(({ at: written }) => written <= now.now)).toBe(true);
    }
    expect(now.now).toBe(4 * 48 + 18);
  });

  it('gives the same day, to the byte, lived act by act or all at once, with stops anywhere', () => {
    const lived = sampleDesk();
    const acts: DeskAct[] = [];
    let now = lived.view({ type: 'open', request: sampleShift(7), acts: [], until: opening });
    for (const halfHour of [18, 18, 21, 27]) {
      now = lived.view({ type: 'wait', until: { day: 0, halfHour } });
      const act = replyTo(first(now).id, halfHour);
      acts.push(act);
      now = lived.view({ type: 'act', act, until: { day: 0, halfHour } });
    }
    const end = lived.end({ type: 'close' });
    const again = sampleDesk();
    again.view({ type: 'open', request: sampleShift(7), acts: acts.slice(0, 3), until: { day: 0, halfHour: 25 } });
    again.view({ type: 'act', act: acts[3] ?? replyTo(0, 0), until: { day: 0, halfHour: 30 } });
    expect(again.end({ type: 'close' }).hash).toBe(end.hash);
    expect(lived.end({ type: 'branch', acts }).hash).toBe(end.hash);
  });

  it('leaves everything before a changed reply as it was, and changes something after', () => {
    const { view, end } = sampleDesk();
    const now = view({ type: 'open', request: sampleShift(11), acts: [], until: { day: 0, halfHour: 26 } });
    const own = first(now);
    const kind = [replyTo(own.id, 26)];
    const cold = [replyTo(own.id, 26, { components: ['defend'] })];
    const [one, other] = [sampleDesk(), sampleDesk()];
    const until = { day: 0, halfHour: 25 };
    expect(one.view({ type: 'open', request: sampleShift(11), acts: [], until })).toEqual(
      other.view({ type: 'open', request: sampleShift(11), acts: [], until }),
    );
    const [warm, hard] = [end({ type: 'branch', acts: kind }), end({ type: 'branch', acts: cold })];
    expect(warm.hash).not.toBe(hard.hash);
    const opened = ({ view: { conversations } }: typeof warm) =>
      conversations.filter(({ at }) => at <= 26).map(({ id, wrote }) => [id, wrote]);
    expect(opened(warm)).toEqual(opened(hard));
    const satisfied = (result: typeof warm) => result.satisfaction.find(([id]) => id === own.id)?.[1] ?? 0;
    expect(satisfied(warm)).toBeGreaterThan(satisfied(hard));
  });

  it('shows the author writing back: satisfied or not, never before the answer', () => {
    let solved = 0;
    let worse = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const { view, end } = sampleDesk();
      const now = view({ type: 'open', request: sampleShift(seed), acts: [], until: opening });
      const [one, two] = waiting(now).filter(({ wrote }) => wrote === 'complaintCalm');
      if (!one || !two) continue;
      const acts = [replyTo(one.id, 18), replyTo(two.id, 18, { components: ['defend'] })];
      const { view: after } = end({ type: 'branch', acts });
      const backs = (id: number) => after.conversations.find((talk) => talk.id === id)?.backs ?? [];
      if (backs(one.id).some(({ kind }) => kind === 'solved')) solved += 1;
      if (backs(two.id).some(({ kind }) => kind === 'worse')) worse += 1;
      for (const { at } of [...backs(one.id), ...backs(two.id)]) expect(at).toBeGreaterThan(4 * 48 + 18);
    }
    expect(solved).toBeGreaterThan(2);
    expect(worse).toBeGreaterThan(8);
  });

  it('makes a private answer to who talks among themselves an intrusion that is told', () => {
    let tried = 0;
    for (let seed = 1; seed <= 16; seed++) {
      const { view, end } = sampleDesk();
      const now = view({ type: 'open', request: sampleShift(seed), acts: [], until: { day: 0, halfHour: 30 } });
      const talk = now.conversations.find(({ isAddressed, author }) => !isAddressed && author.hoursSinceSpoke === null);
      if (!talk) continue;
      const { view: after, figures } = end({ type: 'branch', acts: [replyTo(talk.id, 30, { isPublic: false })] });
      expect(figures.contacts).toBe(1);
      expect(figures.contactsAgreed).toBe(0);
      const own = after.conversations.find(({ id }) => id === talk.id);
      expect(own?.author.consent === 'blocked' || own?.backs.some(({ kind }) => kind === 'intruded')).toBe(true);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(3);
  });

  it('names what moved trust by what it is about, in sums that are those of the people', () => {
    const { view, end } = sampleDesk();
    const now = view({ type: 'open', request: sampleShift(5), acts: [], until: opening });
    const { moved } = end({ type: 'branch', acts: [replyTo(first(now).id, 18)] });
    const reply = moved.find(({ move, about }) => move === 'reply' && about === first(now).id);
    expect(reply?.people).toBe(1);
    expect(reply?.size).toBeGreaterThan(0);
    expect(moved.filter(({ move }) => move === 'peer').length).toBeLessThanOrEqual(1);
    for (const { move, about } of moved) if (move === 'cause') expect(['lot', 'leaflet', 'values']).toContain(about);
  });

  it('refuses a request that is not sound, and questions before it is opened', () => {
    const { view, end } = sampleDesk();
    expect(() => end({ type: 'close' })).toThrow(RangeError);
    expect(() => view({ type: 'open', request: sampleShift(-3), acts: [], until: opening })).toThrow(/seed/);
  });
});
