import { describe, expect, it } from 'vitest';
import { type Client, type Concern, decide } from '#domain/plan/approval.ts';
import { asApprover } from '#domain/plan/approval-steps.ts';
import { addDays, daysBetween, weekdayOf } from '#domain/plan/calendar.ts';
import { lastDay, type PlanCase } from '#domain/plan/case.ts';
import { type CaseEvent, readEvent, type Touch } from '#domain/plan/case-event.ts';
import { listDays } from '#domain/plan/kept-days.ts';
import { planRules } from '#domain/plan/rules.ts';
import { type Post, planShape } from '#domain/plan/shape.ts';
import { type Finding, runRules } from '#domain/project/finding.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { locales } from '#i18n/locales.ts';
import { caseFile } from '#library/case-data.ts';
import { exampleBrands, readExample } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';
import { channelFile, dayFile } from '#library/workshop-data.ts';
import { courseExamples } from '../domain/plan/examples-course.ts';
import { facts } from '../domain/plan/examples-facts.ts';
import { postExamples } from '../domain/plan/examples-posts.ts';
import { type Example, loaf, type PostSketch, readSketch } from '../domain/plan/examples-sketch.ts';

const library = openLibrary();
const files = new Map(locales.map((locale) => [locale, caseFile(library, locale).body]));
const cases = locales.flatMap((locale) =>
  (files.get(locale)?.cases ?? []).map((own) => ({ locale, name: own.id, own })),
);
const clients = locales.flatMap((locale) =>
  (files.get(locale)?.clients ?? []).map((own) => ({ locale, name: own.name, own })),
);
const brands = exampleBrands(library).map(({ id }) => id);

it('there is a case and a client for each brand', () => {
  for (const { cases: some, clients: all } of files.values()) {
    expect(new Set(some.map(({ brand }) => brand))).toEqual(new Set(brands));
    expect(all.map(({ brand }) => brand).toSorted()).toEqual(brands.toSorted());
  }
});

/** A post that a touch means, by the word in this place of its list. */
function postFor(touch: Touch, place = 0): PostSketch {
  return {
    ...loaf,
    id: `p${place}`,
    at: `${touch.from}T10:00`,
    text: touch.words?.[place]?.replaceAll('*', 'o') ?? 'Niente di particolare.',
    ...(touch.channels ? { channel: touch.channels[0] ?? '' } : {}),
    ...(touch.formats ? { format: touch.formats[0] ?? '' } : {}),
    ...(touch.pillars ? { pillar: touch.pillars[0] ?? '' } : {}),
    ...(touch.sells ? { action: 'buy' as const } : {}),
  };
}
const stateOf = (event: CaseEvent, posts: readonly PostSketch[]) => readEvent(event, readSketch({ posts: { posts } }));

describe.each(cases)('$name ($locale)', ({ locale, own }) => {
  it.each(own.events.map((event) => ({ name: event.id, event })))(
    '$name can touch a plan, and be answered',
    ({ event }) => {
      const { touches, wants } = event;
      for (const place of (touches?.words ?? [0]).keys()) {
        if (!touches) break;
        const hit = postFor(touches, place);
        expect(stateOf(event, [hit]).open, touches.words?.[place]).toHaveLength(1);
        expect(stateOf(event, [{ ...hit, at: addDays(touches.to, 1) }]).open).toEqual([]);
      }
      expect(stateOf(event, []).lacks).toBe(wants !== undefined);
      for (const place of (wants?.words ?? [0]).keys())
        if (wants) expect(stateOf(event, [postFor(wants, place)]).lacks, wants.words?.[place]).toBe(false);
      expect(touches ?? wants).toBeDefined();
    },
  );

  it('touches only what the brand has: its channels, their formats, its pillars', () => {
    const strategy = documentOf(strategyShape, readExample(process.cwd(), own.brand, locale).strategy);
    const channels = new Map(channelFile(library, locale).body.map((channel) => [channel.id, channel]));
    const formats = new Set([...channels.values()].flatMap((channel) => channel.formats.map(({ id }) => id)));
    const used = new Set(strategy.channels.channels.map(({ channel }) => channel));
    for (const touch of own.events.flatMap(({ touches, wants }) => [touches, wants])) {
      for (const channel of touch?.channels ?? []) expect(used, channel).toContain(channel);
      for (const format of touch?.formats ?? []) expect(formats, format).toContain(format);
      for (const pillar of touch?.pillars ?? []) expect(strategy.pillars.pillars.map(({ id }) => id)).toContain(pillar);
    }
  });

  it('names days by the weekday they are', () => {
    const said = textsOf(own).flatMap((text) => namedDays(text, own, locale));
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter(({ isThere }) => !isThere)).toEqual([]);
  });

  it('says when a day of the calendar is kept', () => {
    const kept = listDays(dayFile(library, locale).body, own.from, lastDay(own));
    const sober = kept.filter(({ tone }) => tone === 'sober').map(({ from }) => from);
    // What is known from the start and tires is a day of memory: it is one in the calendar too.
    const known = own.events.filter(({ after, effect }) => after === 0 && effect === 'tires');
    expect(known.length).toBeGreaterThan(0);
    for (const { from } of known) expect(sober).toContain(from);
  });
});

it('keeps Carnival in the week it has', () => {
  const [easter] = listDays(dayFile(library, 'it').body, '2027-01-01', '2027-12-31').filter(
    ({ id }) => id === 'easter',
  );
  const carnival = cases.flatMap(({ own }) => own.events).find(({ id }) => id === 'carnival');
  expect(carnival?.to).toBe(addDays(easter?.from ?? '', -47));
});

function textsOf({ brief, events, notes }: PlanCase): string[] {
  return [
    brief,
    ...events.flatMap(({ title, text }) => [title, text]),
    ...notes.flatMap(({ does, why }) => [does, why]),
  ];
}

/** «sabato 15», “Saturday 15”: whether the case has a day by that name. */
function namedDays(text: string, own: PlanCase, locale: 'it' | 'en'): { said: string; isThere: boolean }[] {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 7 }, (_, place) =>
    name.format(new Date(Date.UTC(2027, 1, 1 + place))).toLowerCase(),
  );
  const days = daysBetween(own.from, lastDay(own));
  const pattern = new RegExp(`(${names.join('|')}) (\\d{1,2})(?![\\d.:])`, 'giu');
  return [...text.matchAll(pattern)].map(([said, weekday = '', number]) => ({
    said,
    isThere: days.some(
      (day) => Number(day.slice(8)) === Number(number) && names[weekdayOf(day)] === weekday.toLowerCase(),
    ),
  }));
}

const examples: Record<string, Example> = { ...courseExamples, ...postExamples };

/** What each sign of a concern is met by: a post with what the checks say of it. */
function metBy({ codes = [], words = [], prices = [], loud }: Concern): { post: Post; findings: Finding[] }[] {
  const postOf = (changes: Partial<PostSketch>): Post => {
    const [post] = readSketch({ posts: { posts: [{ ...loaf, ...changes, id: 'loaf' }] } }).posts.posts;
    if (!post) throw new Error('The sketch has no post');
    return post;
  };
  const found = codes.map((code) => {
    const sketch = examples[code]?.fails ?? {};
    const findings = runRules(planRules, readSketch(sketch), facts).filter((own) => own.code === code);
    expect(findings, code).not.toEqual([]);
    return { post: postOf({ text: 'Niente.' }), findings };
  });
  const said = words.map((word) => ({ post: postOf({ text: `Ecco: ${word.replaceAll('*', 'o')}.` }), findings: [] }));
  const priced = prices.flatMap(({ words: things }) =>
    things.map((thing) => ({ post: postOf({ text: `Da oggi ${thing} a 9,35 euro.` }), findings: [] })),
  );
  return [...found, ...said, ...priced, ...(loud ? [{ post: postOf({ text: 'Arriva!!' }), findings: [] }] : [])];
}

describe.each(clients)('$name ($locale)', ({ own }) => {
  it.each(own.concerns.map((concern) => ({ name: concern.id, concern })))(
    'says $name of every sign, in each of its ways, with nothing left to fill',
    ({ concern }) => {
      const alone: Client = { ...own, concerns: [concern] };
      for (const { post, findings } of metBy(concern)) {
        const texts = Array.from({ length: 12 }, (_, round) => decide(post, findings, alone, round));
        for (const { verdict, text, reasons } of texts) {
          expect(verdict, post.text).toBe('change');
          expect(text).not.toMatch(/[{}]|undefined/);
          expect(reasons.map((reason) => reason.concern)).toEqual([concern.id]);
        }
        expect(new Set(texts.map(({ reasons }) => reasons[0]?.text)).size).toBe(concern.says.length);
      }
    },
  );

  it('gives each reason also when everything is looked at, and each level its own', () => {
    for (const concern of own.concerns)
      for (const { post, findings } of metBy(concern))
        expect(decide(post, findings, own, 0).reasons.map((reason) => reason.concern)).toContain(concern.id);
    const heard = own.levels.flatMap((level) => asApprover(own, level).concerns.map(({ id }) => id));
    expect(new Set(heard)).toEqual(new Set(own.concerns.map(({ id }) => id)));
  });

  it('has nothing against the sample month of the brand', () => {
    for (const locale of locales) {
      const { posts } = documentOf(planShape, readExample(process.cwd(), own.brand, locale).plan).posts;
      const refused = posts.flatMap((post) => {
        const { reasons } = decide(post, [], own, 0);
        return reasons.map(({ concern, text }) => `${post.id}: ${concern}: ${text}`);
      });
      expect(refused).toEqual([]);
    }
  });
});
