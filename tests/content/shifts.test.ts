import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shownJoins, wordConversations } from '#domain/shift/messages.ts';
import { halfHourOf, shiftRequest } from '#domain/shift/shift-case.ts';
import type { ShiftFile } from '#domain/shift/shift-file.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { sampleDesk } from '../worker/shift-samples.ts';

const library = openLibrary();
const locales = ['it', 'en'] as const;
const files = locales.flatMap((locale) =>
  shiftFiles(library, locale).map(({ body }) => ({ name: `${body.shift.id} ${locale}`, locale, body })),
);

/** What is written from the evening before to the end of the first day, and what of it stands open in the morning. */
function live({ shift, community, posts }: ShiftFile, seed: number) {
  const request = shiftRequest(shift, community, posts, seed);
  const { view } = sampleDesk();
  const morning = view({ type: 'open', request, acts: [], until: { day: 0, halfHour: request.opens } });
  const evening = view({ type: 'wait', until: { day: 0, halfHour: halfHourOf(shift.closes) } });
  return { morning, evening };
}

function wordsOf({ shift, bank, crisis }: ShiftFile, evening: ReturnType<typeof live>['evening'], isMild = false) {
  const about = new Map(shift.causes.filter((own) => own.messages.length > 0).map((own) => [own.id, own.messages]));
  const whole = { ...bank, situations: [...bank.situations, ...(crisis?.situations ?? [])] };
  return [...wordConversations(evening.conversations, { bank: whole, seed: 5, about, isMild }).values()];
}

describe.each(files)('the messages of $name', ({ body, locale }) => {
  const days = [3, 11, 27].map((seed) => live(body, seed));

  it('are as many as a person can answer, or as a crisis brings', () => {
    for (const { morning, evening } of days)
      if (body.shift.kind === 'week') expect(evening.conversations.length).toBeGreaterThanOrEqual(4);
      else if (body.shift.kind === 'crisis') expect(evening.conversations.length).toBeGreaterThanOrEqual(18);
      else {
        expect(morning.conversations.length).toBeGreaterThanOrEqual(6);
        expect(morning.conversations.length).toBeLessThanOrEqual(24);
      }
  });

  it('hold every fact they speak of, and never repeat one another', () => {
    for (const { evening } of days) {
      const worded = wordsOf(body, { ...evening, conversations: evening.conversations.slice(0, 60) });
      const said = worded.flatMap(({ text, joins }) => [text, ...joins.slice(0, shownJoins).map((own) => own.text)]);
      expect(said.filter((text) => /[{}]/.test(text) || text.trim() === '')).toEqual([]);
      expect(said.filter((text, place) => said.indexOf(text) < place)).toEqual([]);
    }
  });

  it('are about what the script says happened, for who was touched by it', () => {
    for (const { evening } of days) {
      const worded = new Map(wordsOf(body, evening).map((own) => [own.id, own.situation]));
      for (const { id, cause, isAddressed } of evening.conversations) {
        const own = body.shift.causes.find((one) => one.id === cause);
        const situation = worded.get(id);
        if (!own || !situation || !isAddressed || own.messages.length === 0) continue;
        const some = body.bank.situations
          .concat(body.crisis?.situations ?? [])
          .filter((one) => own.messages.includes(one.id));
        if (some.some(({ kind }) => kind === situation.kind)) expect(own.messages).toContain(situation.id);
      }
    }
  });

  it('hold no insult where insults are kept out', () => {
    for (const { evening } of days)
      for (const { situation } of wordsOf(body, evening, true)) expect(situation.isHostile).toBe(false);
  });

  it('weigh little', () => {
    const size = brotliCompressSync(JSON.stringify(body)).length;
    expect(size, `${body.shift.id} ${locale}`).toBeLessThanOrEqual(60_000);
  });
});

describe('every fact a text speaks of', () => {
  it.each(files)('is told in $name: crises, rules and ready replies too', ({ body }) => {
    expect(JSON.stringify([body.crisis, body.rules]).match(/\{[A-Za-z]+\}/g)).toBeNull();
    const facts = /\{(\w+)\}/g;
    for (const { ready } of body.bank.situations)
      for (const { text } of ready)
        for (const [, slot = ''] of text.matchAll(facts))
          expect(Object.keys(body.bank.sheet)).toContain(slot.charAt(0).toLowerCase() + slot.slice(1));
  });
});
