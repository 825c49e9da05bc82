import { describe, expect, it } from 'vitest';
import { readPlanSamples } from '#cli/plan-samples.ts';
import { type Sheet, slotIds } from '#domain/shift/bank.ts';
import { wordConversations } from '#domain/shift/messages.ts';
import { fileOfOwn, type OwnShift, ownShift, sheetFrom } from '#domain/shift/own-shift.ts';
import { halfHourOf, shiftRequest } from '#domain/shift/shift-case.ts';
import { readShiftRecord, shiftSchema } from '#domain/shift/shift-record.ts';
import { link } from '#i18n/site.ts';
import { openLibrary } from '#library/library.ts';
import { ownShiftFile, ownShiftPage } from '#library/shift-data.ts';
import { sampleDesk } from '../worker/shift-samples.ts';

const library = openLibrary();
const sample = readPlanSamples().find(({ brand, locale }) => brand === 'tornio-lento' && locale === 'it');
if (!sample) throw new Error('There is no sample.');
const { strategy, plan } = sample;
const canvas = { words: { yes: ['mano'], no: ['imperdibile'], never: [] } };
const project = { id: 'p1', name: 'Bottega Tornio Lento', language: 'it' } as const;
const full: Sheet = Object.fromEntries(slotIds.map((id) => [id, `il ${id}`])) as Record<
  (typeof slotIds)[number],
  string
>;
const frame = { channels: library.channels, people: 1500, today: '2027-01-19' };

function own(sheet: Sheet): OwnShift {
  const made = ownShift(project, strategy, plan, canvas, { ...frame, sheet });
  if (made.type === 'missing') throw new Error(made.missing.join());
  return made.own;
}

/** What is said on the day of a shift of one's own. */
function saidWith(sheet: Sheet): string[] {
  const file = fileOfOwn(ownShiftFile('it').body, own(sheet), 5);
  const request = shiftRequest(file.shift, file.community, file.posts, 5);
  const { view } = sampleDesk();
  view({ type: 'open', request, acts: [], until: { day: 0, halfHour: request.opens } });
  const { conversations } = view({ type: 'wait', until: { day: 0, halfHour: halfHourOf(file.shift.closes) } });
  expect(conversations.length).toBeGreaterThan(5);
  const about = new Map(file.shift.causes.map((cause) => [cause.id, cause.messages]));
  const worded = wordConversations(conversations, { bank: file.bank, seed: 5, about, isMild: true });
  return [...worded.values()].map(({ text }) => text);
}

describe('a shift on a project of one’s own', () => {
  it('has the people of the strategy, the posts of the plan and the minutes of its answers', () => {
    const made = own(full);
    expect(made.audiences).toEqual(strategy.people.audiences.map(({ name }) => name));
    expect(made.posts.length).toBeGreaterThan(3);
    expect(made.posts.length).toBe(made.published.length);
    expect(made.minutes).toBeGreaterThanOrEqual(20);
    expect(made.community.people).toBe(1500);
  });

  it('says what the strategy lacks', () => {
    const bare = { ...strategy, people: { audiences: [] }, pillars: { pillars: [] } };
    const made = ownShift(project, bare, plan, canvas, { ...frame, sheet: full });
    expect(made).toEqual({ type: 'missing', missing: ['audience', 'pillars'] });
  });

  it('begins its sheet with what the strategy says, as parts of sentences', () => {
    const sheet = sheetFrom(strategy, project.name);
    expect(sheet.brand).not.toBe('');
    for (const id of ['weak', 'proof'] as const) expect(sheet[id]).toMatch(/^$|^[^A-ZÀ-Ú].{0,59}$/);
    expect(sheetFrom({ ...strategy, context: { ...strategy.context, brand: ' ' } }, 'Nome').brand).toBe('Nome');
  });

  it('speaks of the facts of the sheet, and of none that is empty', () => {
    const said = saidWith(full);
    expect(said.join(' ')).toMatch(/il (product|event|brand|contact|wait|price)/);
    const empty: Sheet = {
      ...full,
      product: '',
      other: '',
      price: '',
      where: '',
      event: '',
      wait: '',
      weak: '',
      proof: '',
    };
    for (const text of saidWith(empty)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[{}]|il (product|other|price|where|event|wait)/);
    }
  });

  it('is kept whole with the shift: the project may go', () => {
    const shift = {
      case: 'own',
      own: own(full),
      seed: 5,
      language: 'it',
      model: '1.1.0',
      isMild: true,
      startedAt: 1,
      changedAt: 2,
      log: [],
      goal: '',
      change: '',
      review: [],
      rules: {},
    };
    const raw: unknown = JSON.parse(JSON.stringify({ schema: shiftSchema, id: 's', shift }));
    expect(readShiftRecord(raw)?.shift.own).toEqual(shift.own);
    expect(readShiftRecord({ schema: shiftSchema, id: 's', shift: { ...shift, own: { name: 'x' } } })).toBeUndefined();
  });

  it.each(['it', 'en'] as const)('tells every field of the sheet in %s', (locale) => {
    const { sheet } = ownShiftPage(locale, link);
    for (const id of slotIds) expect(sheet[id].hint).not.toBe('');
  });
});
