import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanCode, planCodes, planRules } from '#domain/plan/rules.ts';
import { type Plan, planShape } from '#domain/plan/shape.ts';
import { findField } from '#domain/project/fields.ts';
import { type Finding, keyOf, runRules } from '#domain/project/finding.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { documentOf, isItemId } from '#domain/project/values.ts';
import { wordsOf } from '#i18n/messages.ts';
import { valuesOf } from '../document/worlds.ts';
import { anyDocument } from '../strategy/documents.ts';
import { anyPosts } from './examples-any.ts';
import { courseExamples } from './examples-course.ts';
import { facts } from './examples-facts.ts';
import { postExamples } from './examples-posts.ts';
import { type Example, loaf, many, one, type PlanSketch, readSketch } from './examples-sketch.ts';

const examples: Record<PlanCode, Example> = { ...courseExamples, ...postExamples };

const find = (plan: Plan) => runRules(planRules, plan, facts);
const ofCode = (sketch: PlanSketch, code: string) => find(readSketch(sketch)).filter((own) => own.code === code);
const codesIn = (sketch: PlanSketch) => find(readSketch(sketch)).map(({ code }) => code);
const anyPlan = fc.oneof(anyPosts.map(readSketch), anyDocument(planShape));

it('has for every check a plan that it stops and one that it lets through', () => {
  expect(Object.keys(examples).toSorted()).toEqual(planCodes.toSorted());
});

describe.each(Object.entries(examples))('%s', (code, { fails, at, params = {}, passes }) => {
  it('stops the one, at its field, with its numbers and words', () => {
    const findings = ofCode(fails, code);
    expect(findings.map(({ path }) => path)).toEqual([at]);
    expect(findings[0]?.params).toMatchObject(params);
  });

  it('lets the other through', () => {
    expect(ofCode(passes, code)).toEqual([]);
  });

  it.each(['it', 'en'] as const)('fills every place of its sentence in %s', (locale) => {
    const sentence = wordsOf(locale, 'plan')[`rule.${code}`] ?? '';
    expect(sentence).not.toBe('');
    const places = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(ofCode(fails, code)[0]?.params ?? {})).toEqual(expect.arrayContaining(places));
  });
});

describe('on any plan', () => {
  it('never fails, and sends to fields that are there', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { path, params } of find(plan)) {
          expect(findField(planShape, path), path).toBeDefined();
          for (const value of Object.values(params)) expect(value).not.toBe(Number.NaN);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each finding a key of its own, fit to keep a reason under', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const keys = find(plan).map((finding) => keyOf(planShape, finding));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isItemId)).toBe(true);
      }),
    );
  });

  it('finds the same in a plan that is the same', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(find(structuredClone(plan))).toEqual(find(plan));
      }),
    );
  });
});

describe('a repair', () => {
  const mending = planCodes.filter((code) => planRules[code].repair);
  const nameOf = ({ code, path }: Pick<Finding, 'code' | 'path'>) => `${code} ${path}`;

  /** What is found after a finding is mended; nothing where it cannot be. */
  function mend(sketch: PlanSketch, finding: Finding<PlanCode>): Finding<PlanCode>[] | undefined {
    const changes = planRules[finding.code].repair?.(readSketch(sketch), finding, facts);
    if (!changes || changes.length === 0) return undefined;
    return find(documentOf(planShape, new Map([...valuesOf(planShape, sketch), ...changes])));
  }

  function expectMended(before: readonly Finding[], finding: Finding, after: readonly Finding[]) {
    const known = new Set(before.map(nameOf));
    expect(after.map(nameOf)).not.toContain(nameOf(finding));
    expect(after.filter(({ severity }) => severity === 'error').filter((own) => !known.has(nameOf(own)))).toEqual([]);
  }

  it.each(mending)('of %s mends its example', (code) => {
    const { fails } = examples[code];
    const before = find(readSketch(fails));
    const finding = before.find((own) => own.code === code);
    const after = finding && mend(fails, finding);
    expect(after).toBeDefined();
    if (finding && after) expectMended(before, finding, after);
  });

  it('mends what it says it mends in any plan, and breaks nothing', () => {
    fc.assert(
      fc.property(anyPosts, (sketch) => {
        const before = find(readSketch(sketch));
        for (const finding of before) {
          const after = mend(sketch, finding);
          if (after) expectMended(before, finding, after);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['sameHour', '2027-03-02T11:30'],
    ['sameMinute', '2027-03-02T08:30'],
    ['noSuchHour', '2027-03-28T03:30'],
    ['altOpening', 'Crosta al sole'],
    ['noCampaign', 'instagram'],
    ['lostReference', null],
  ] as const)('of %s writes %s', (code, value) => {
    const { fails } = examples[code];
    const [finding] = ofCode(fails, code);
    const changes = finding && planRules[code].repair?.(readSketch(fails), finding, facts);
    expect(changes?.find(([path]) => path === finding?.path)?.[1]).toBe(value);
  });
});

it('finds nothing in an empty plan, nor in a post just added', () => {
  expect(find(emptyDocument(planShape))).toEqual([]);
  expect(codesIn({ posts: { posts: [{ id: 'new' }] } })).toEqual(['objectiveNoPost']);
});

it('holds an idea to little: what is there already, not what a post will need', () => {
  const idea = {
    status: 'idea',
    objective: 'orders',
    paid: true,
    stage: 'do',
    at: '2027-02-21',
    text: 'genuino',
  } as const;
  expect(codesIn(one(idea))).toEqual(['objectiveNoPost']);
  expect(codesIn(one({ ...idea, status: 'draft' }))).toEqual(
    expect.arrayContaining(['mediaMissing', 'undisclosed', 'past', 'noAction', 'forbiddenWord']),
  );
});

it('says one thing once of hashtags and of two posts of one minute', () => {
  const marks = Array.from({ length: 31 }, (_, place) => `#pane${place}`).join(' ');
  expect(codesIn(one({ hashtags: marks })).filter((code) => code.startsWith('hashtags'))).toEqual(['hashtagsOver']);
  const pair = { posts: { posts: [loaf, { ...loaf, id: 'crust' }] } };
  expect(codesIn(pair).filter((code) => code.startsWith('same'))).toEqual(['sameMinute']);
});

it('says nothing of shares and of selling among few posts', () => {
  const flour = (count: number) => codesIn(many(Array.from({ length: count }, () => ({ pillar: 'flour' }))));
  expect(flour(7)).not.toContain('pillarShare');
  expect(flour(8)).toContain('pillarShare');
  const march = { from: '2027-03-01', to: '2027-03-14' };
  const sells = (count: number) =>
    codesIn(
      many(
        Array.from({ length: count }, () => ({ selling: 4 })),
        march,
      ),
    );
  expect(sells(4)).not.toContain('overSelling');
  expect(sells(5)).toContain('overSelling');
});

describe('advertising', () => {
  const far = 'La segale viene da Paularo, e riposa due giorni prima di andare nel forno. '.repeat(2);

  it.each([
    ['Pubblicità: il mulino di Paularo', ''],
    ['PUBBLICITA\u0300 | il mulino di Paularo', ''],
    ['Il pane nuovo, in collaborazione con il mulino di Paularo', ''],
    ['Prodotto fornito da Mulino Paularo', ''],
    ['Paid partnership with the mill', ''],
    ['Il pane nuovo', '#segale #ad #paularo'],
    [`#adv ${far}`, ''],
  ])('is said at once by «%s» %s', (text, hashtags) => {
    expect(codesIn(one({ paid: true, text, hashtags }))).not.toContain('undisclosed');
  });

  it.each([
    ['Il pane nuovo, ad un passo dal mulino', ''],
    ['Il pane nuovo', '#admiring #adventure'],
    ['Il pane nuovo', '#segale #paularo #forno #adv'],
    [`${far}Pubblicità`, ''],
  ])('is not said by «%s» %s', (text, hashtags) => {
    expect(codesIn(one({ paid: true, text, hashtags }))).toContain('undisclosed');
  });
});

describe('an alternative text', () => {
  const withAlt = (alt: string) => one({ media: [{ id: 'm1', kind: 'image', alt }] });

  it.each([
    ['Immagine di una crosta', 'Una crosta'],
    ['un’immagine che mostra: la crosta', undefined],
    ['The photo of a crust', 'A crust'],
    ['Foto dell’impasto', 'Impasto'],
    ['foto di una foto di famiglia', 'Famiglia'],
    ['Image of ', undefined],
  ])('«%s» is mended to «%s»', (alt, mended) => {
    const sketch = withAlt(alt);
    const [finding] = ofCode(sketch, 'altOpening');
    const changes = finding && planRules.altOpening.repair?.(readSketch(sketch), finding, facts);
    expect(changes?.[0]?.[1]).toBe(mended);
  });

  it.each([
    'Fotografi al lavoro davanti al forno',
    'Il fotografo di Paularo sul muro',
    'Immagini di santi sul bancone',
  ])('«%s» begins as it should', (alt) => {
    expect(ofCode(withAlt(alt), 'altOpening')).toEqual([]);
  });
});
