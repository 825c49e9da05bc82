import { describe, expect, it } from 'vitest';
import type { DeskEntry } from '#domain/shift/desk-log.ts';
import type { ShiftFile } from '#domain/shift/shift-file.ts';
import type { Shift, ShiftRecord } from '#domain/shift/shift-record.ts';
import { readShiftRecord } from '#domain/shift/shift-record.ts';
import type { Done } from '#storage/database.ts';
import { createShift, type ShiftState, type ShiftWorld } from '#stores/create-shift.ts';
import { answerDesk, type DeskAnswer, type DeskQuestion } from '#worker/desk-answer.ts';
import { createDeskClient, type DeskWorker } from '#worker/desk-client.ts';
import { samplePools, sampleSheet, sampleSituation } from '../domain/shift/sample-bank.ts';
import { sampleShift } from '../worker/shift-samples.ts';

/** A worker in this very thread, that answers later as a worker does. */
function nearWorker(answer = answerDesk()): DeskWorker & { ended: boolean } {
  const worker: DeskWorker & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage(question: DeskQuestion) {
      const copy = structuredClone(question);
      queueMicrotask(() => worker.onmessage?.({ data: structuredClone(answer(copy)) as DeskAnswer }));
    },
    terminate: () => (worker.ended = true),
  };
  return worker;
}

const { community, posts, causes } = sampleShift(1);
const kinds = [
  'question',
  'complaintCalm',
  'complaintFurious',
  'dissent',
  'misinformation',
  'troll',
  'praise',
  'talk',
  'leaveMeAlone',
] as const;
const file: ShiftFile = {
  shift: {
    id: 'parcels',
    kind: 'reply',
    brand: 'tornio-lento',
    title: 'Parcels',
    brief: 'A lot broke.',
    date: '2027-01-19',
    days: 1,
    opens: '09:00',
    closes: '18:00',
    minutes: 60,
    people: 2000,
    seed: 1,
    isHostile: false,
    // Of the same kinds as the sample's, dated from the first day of the desk.
    causes: causes.map((cause) => ({
      id: cause.id,
      kind: cause.kind,
      day: cause.day - 4,
      at: '18:30',
      share: 0.012,
      messages: [],
      told: cause.id,
    })),
  },
  brandName: 'Bottega Tornio Lento',
  mentor: 'Nadia Serra',
  audiences: ['a', 'b', 'c', 'd'],
  community,
  posts,
  published: [],
  bank: {
    situations: kinds.map((kind) => sampleSituation(kind.toLowerCase(), kind)),
    pools: samplePools,
    sheet: sampleSheet,
  },
  crisis: null,
  words: { yes: [], no: [] },
  rules: [],
};

function tab(more: Partial<ShiftWorld> = {}) {
  const kept = new Map<string, Shift>();
  const workers: ReturnType<typeof nearWorker>[] = [];
  let ids = 0;
  let now = 1000;
  const store = createShift({
    fetchFile: async () => structuredClone(file),
    fetchBase: async () => ({ shift: file.shift, bank: file.bank, rules: [] }),
    openDesk: async () => {
      const worker = nearWorker();
      workers.push(worker);
      return createDeskClient(worker);
    },
    put: async (id, shift): Promise<Done> => {
      kept.set(id, structuredClone(shift));
      return { ok: true };
    },
    clock: { now: () => (now += 7), after: () => () => undefined },
    newId: () => `shift-${++ids}`,
    modelVersion: '1.1.0',
    ...more,
  });
  const state = <Type extends ShiftState['type']>(type: Type): Extract<ShiftState, { type: Type }> => {
    const own = store.$shift.get();
    if (own.type !== type) throw new Error(`The shift is ${own.type}, not ${type}.`);
    return own as Extract<ShiftState, { type: Type }>;
  };
  return { ...store, state, kept, workers };
}

const how = { seed: 17, language: 'it', isMild: true, help: 'usual', goal: 'Rispondere a tutti', rules: {} } as const;
const waitingIn = ({ view }: Extract<ShiftState, { type: 'live' }>) =>
  view.conversations.filter(({ isAddressed, status }) => isAddressed && status === 'open');

async function answerOne(own: ReturnType<typeof tab>, text = 'Ci dispiace: lo cambiamo entro venerdì.') {
  const [first] = waitingIn(own.state('live'));
  await own.act({
    type: 'reply',
    conversation: first?.id ?? 0,
    isPublic: true,
    text,
    heard: [],
    does: ['apologise', 'corrective', 'deadline'],
  });
  return first?.id ?? 0;
}

describe('a shift', () => {
  it('is taken, answered, waited through and closed, and every act is kept', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    expect(own.state('live').time).toEqual({ day: 0, minute: 0 });
    expect(own.state('live').words.size).toBe(own.state('live').view.conversations.length);
    const id = await answerOne(own);
    const after = own.state('live');
    expect(after.view.conversations.find((talk) => talk.id === id)?.status).toBe('answered');
    expect(after.time.minute).toBe(3);
    await own.act({ type: 'wait', until: 90 });
    expect(own.state('live').view.now).toBe(10 * 48 + 18 + 3);
    expect([...own.kept.values()].at(-1)?.log.map(({ type }) => type)).toEqual(['reply', 'wait']);
    await own.act({ type: 'close', expects: { trust: 'up' } });
    expect(own.state('ended').end.view.now).toBe(13 * 48 - 1);
    for (const [key, shift] of own.kept) expect(readShiftRecord({ schema: 1, id: key, shift })?.shift).toEqual(shift);
  });

  it('is taken up after a reload exactly where it was, and ends in the same day', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    await answerOne(own);
    await own.act({ type: 'wait', until: 120 });
    const [[id, shift] = ['', undefined]] = own.kept;
    if (!shift) throw new Error('nothing was kept');
    const record: ShiftRecord = { schema: 1, id, shift: structuredClone(shift) };
    const again = tab();
    await again.resume('/shift.json', record);
    expect(again.state('live').view).toEqual(own.state('live').view);
    expect([...again.state('live').words]).toEqual([...own.state('live').words]);
    for (const each of [own, again]) {
      await answerOne(each, 'La stessa cosa a entrambi, con calma.');
      await each.act({ type: 'close', expects: {} });
    }
    expect(again.state('ended').end.hash).toBe(own.state('ended').end.hash);
  });

  it('closed while the page went is closed when it is taken up again', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    await answerOne(own);
    await own.act({ type: 'close', expects: {} });
    const [[id, shift] = ['', undefined]] = own.kept;
    const again = tab();
    await again.resume('/shift.json', { schema: 1, id, shift: structuredClone(shift) as Shift });
    expect(again.state('ended').end.hash).toBe(own.state('ended').end.hash);
  });

  it('sends what a colleague answers when its hour comes, and not before', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    const [first] = waitingIn(own.state('live'));
    await own.act({ type: 'forward', conversation: first?.id ?? 0, colleague: 'Samir' });
    const status = () => own.state('live').view.conversations.find(({ id }) => id === first?.id)?.status;
    await own.act({ type: 'wait', until: 210 });
    expect(status()).toBe('open');
    await own.act({ type: 'wait', until: 240 });
    expect(status()).toBe('answered');
  });

  it('tries the other branch without touching the day that was lived', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    const conversation = await answerOne(own);
    await own.act({ type: 'close', expects: {} });
    const { hash } = own.state('ended').end;
    await own.tryBranch(0, null);
    expect(own.state('ended').other?.end.hash).not.toBe(hash);
    expect(own.state('ended').end.hash).toBe(hash);
    const { text, heard, does } = own.state('ended').shift.log[0] as Extract<DeskEntry, { type: 'reply' }>;
    await own.tryBranch(0, { type: 'reply', conversation, isPublic: true, text, heard, does });
    expect(own.state('ended').other?.end.hash).toBe(hash);
    await own.showModel();
    expect(own.state('ended').model?.acts.length).toBeGreaterThan(3);
  });

  it('says so when its file does not come, when the desk stops, and when nothing can be kept', async () => {
    const lost = tab({ fetchFile: () => Promise.reject(new Error('no network')) });
    await lost.start('/shift.json', how);
    expect(lost.state('failed').code).toBe('file');
    const broken = tab({
      fetchFile: async () => ({ ...structuredClone(file), community: { ...community, people: -4, blocks: [] } }),
    });
    await broken.start('/shift.json', { ...how, seed: -1 });
    expect(broken.state('failed').code).toBe('desk');
    const full = tab({ put: async () => ({ ok: false, code: 'full' }) });
    await full.start('/shift.json', how);
    await answerOne(full);
    expect(full.state('live').kept).toEqual({ ok: false, code: 'full' });
  });

  it('lived with another model is shown as such, and lived again only if asked', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    const [[id, shift] = ['', undefined]] = own.kept;
    const record: ShiftRecord = { schema: 1, id, shift: { ...(structuredClone(shift) as Shift), model: '1.0.0' } };
    const again = tab();
    await again.resume('/shift.json', record);
    expect(again.state('old').record.shift.model).toBe('1.0.0');
    expect(again.kept.size).toBe(0);
    await again.resume('/shift.json', record, { isLivedAgain: true });
    expect(again.state('live').shift.model).toBe('1.1.0');
  });

  it('lets the worker go when it is left', async () => {
    const own = tab();
    await own.start('/shift.json', how);
    own.leave();
    expect(own.workers.map(({ ended }) => ended)).toEqual([true]);
    own.state('idle');
  });
});
