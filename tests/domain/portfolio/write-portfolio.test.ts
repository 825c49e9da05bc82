import { describe, expect, it } from 'vitest';
import { keepTrial } from '#domain/portfolio/evidence.ts';
import { monthShown, monthsOf } from '#domain/portfolio/plan-month.ts';
import { portfolioShape } from '#domain/portfolio/shape.ts';
import { writePortfolio } from '#domain/portfolio/write-portfolio.ts';
import { documentOf } from '#domain/project/values.ts';
import { expectToRead, textsIn, textsOf } from '../document/reading.ts';
import { planOf } from '../plan/plan-samples.ts';
import { picture, portfolioOf, sourcesOf } from './samples.ts';

const posts = [
  {
    id: 'a',
    title: 'Il lievito',
    channel: 'instagram',
    at: '2027-03-05T18:30',
    text: 'Uno',
    media: [{ id: 'm', kind: 'image', picture: 'p7', alt: 'Vera impasta' }],
  },
  { id: 'b', title: 'La farina', channel: 'newsletter', at: '2027-03-31T07:05', text: 'Due' },
  { id: 'c', title: 'Di aprile', channel: 'instagram', at: '2027-04-02T12:00', text: 'Tre' },
];
const trial = {
  at: '2027-02-11T09:41:00',
  model: '3.1.4',
  hash: '0badcafe',
  seeds: 97,
  people: 2800,
  weeks: 4,
  from: '2027-03-01',
  posts: 2,
  totals: {
    reach: { low: 611, middle: 702, high: 803 },
    engagementPerImpression: { low: 0.011, middle: 0.0234, high: 0.035 },
  },
};
const evidence = documentOf(portfolioShape, keepTrial(trial)).evidence;
const criteria = [
  { id: 'honest', name: 'Onestà', levels: [{ score: 2 as const, text: 'Dice quasi tutto' }] },
  { id: 'clear', name: 'Chiarezza', levels: [{ score: 1 as const, text: 'Si capisce a metà' }] },
];

const whole = (locale: 'it' | 'en') =>
  sourcesOf(locale, {
    portfolio: {
      ...portfolioOf({
        cover: { author: 'Marta Colnaghi', forWhom: 'Studio Ponte', date: '2027-05-17', line: 'Più ordini il sabato' },
        report: { wanted: 'Otto ordini in più' },
        reflections: { reflections: [{ id: 'r1', title: 'La mia svista', text: 'Ho scritto troppo.\nPoi meno.' }] },
      }),
      evidence,
    },
    plan: planOf(...posts),
    pictures: new Map([['p7', picture]]),
    shift: {
      type: 'ready',
      document: {
        title: 'Il turno',
        subtitle: 'Seme 31',
        sections: [{ id: 'goal', title: 'Che cosa volevo', blocks: [{ kind: 'paragraph', text: 'Calma.' }] }],
      },
    },
    scores: { criteria, scores: new Map([['honest', 2 as const]]), notes: new Map([['honest', 'Nel piano']]) },
  });

describe('a dossier', () => {
  it('has what is there, in order and numbered, after what it says of itself', () => {
    const { document, parts } = writePortfolio(whole('it'));
    expect(document.sections.map(({ id }) => id)).toEqual([
      'about',
      'strategy',
      'plan',
      'evidence',
      'shift',
      'report',
      'reflections',
      'finalProject',
    ]);
    expect(document.sections.map(({ title }) => title.slice(0, 3))).toEqual([
      '1. ',
      '2. ',
      '3. ',
      '4. ',
      '5. ',
      '6. ',
      '7. ',
      '8. ',
    ]);
    expect(parts.filter(({ state }) => state === 'gap')).toEqual([
      { part: 'canvas', state: 'gap', reason: 'canvas.empty' },
      { part: 'quote', state: 'gap', reason: 'quote.empty' },
    ]);
    expect(document.cover?.map(([, value]) => value)).toEqual([
      'Marta Colnaghi',
      'Forno Lisetta',
      'Studio Ponte',
      '17 maggio 2027',
    ]);
  });

  it.each(['it', 'en'] as const)('reads as a document, with every number where it belongs (%s)', (locale) => {
    const { document } = writePortfolio(whole(locale));
    expectToRead(document);
    const said = textsOf(document).join('\n');
    for (const piece of ['611', '702', '803', '3.1.4', '0badcafe', '97', 'Ho scritto troppo.', 'Calma.'])
      expect(said).toContain(piece);
  });

  it('says why each part is not there, and leaves out without a reason what was left out', () => {
    const portfolio = portfolioOf({ parts: { parts: [{ id: 'strategy', out: true }, { id: 'canvas' }] } });
    const { document, parts } = writePortfolio(
      sourcesOf('it', { portfolio, shift: { type: 'absent', reason: 'old' } }),
    );
    expect(document.sections).toEqual([]);
    expect(parts[0]).toEqual({ part: 'strategy', state: 'out' });
    expect(parts.slice(1).map((own) => own.state === 'gap' && own.reason)).toEqual([
      'canvas.empty',
      'plan.empty',
      'evidence.empty',
      'shift.old',
      'report.empty',
      'quote.empty',
      'reflections.empty',
      'finalProject.empty',
    ]);
  });

  it('declares what is simulated by name, and nothing as simulated when nothing is', () => {
    const aboutOf = (sources: ReturnType<typeof sourcesOf>) =>
      (writePortfolio(sources).document.sections[0]?.blocks ?? []).flatMap(textsIn).join('\n');
    expect(aboutOf(whole('it'))).toContain('La prova sulla comunità simulata, Un turno in comunità.');
    expect(aboutOf(whole('it'))).toContain('Marta Colnaghi');
    const plain = aboutOf(sourcesOf('it', { project: { name: 'Lisetta', isExample: true } }));
    expect(plain).toContain('non ci sono numeri simulati');
    expect(plain).toContain('marchio d’esempio');
  });

  it('says that a trial is of an earlier version', () => {
    const textOf = (isEvidenceOld: boolean) =>
      textsOf(writePortfolio({ ...whole('it'), isEvidenceOld }).document).join('\n');
    expect(textOf(true)).toContain('sono stati cambiati');
    expect(textOf(false)).not.toContain('sono stati cambiati');
  });
});

describe('the month of a dossier', () => {
  it('is the one chosen while it has posts, else the fullest', () => {
    const plan = planOf(...posts);
    expect(monthsOf(plan)).toEqual(['2027-03', '2027-04']);
    expect(monthShown(plan, '2027-04')).toBe('2027-04');
    expect(monthShown(plan, '2026-12')).toBe('2027-03');
    expect(monthShown(planOf({ id: 'idea', title: 'Un giorno' }), '')).toBe('');
  });

  it('has a week a row, its posts on their day, and each picture after its own post', () => {
    const plan = writePortfolio(whole('it')).document.sections.find(({ id }) => id === 'plan');
    const blocks = plan?.blocks ?? [];
    const calendar = blocks.find((block) => block.kind === 'table' && block.isCalendar);
    expect(calendar?.kind === 'table' && calendar.rows).toMatchObject([
      ['1–7', '1', '2', '3', '4', '5: 18:30 Instagram', '6', '7'],
      ['8–14', '8', '9', '10', '11', '12', '13', '14'],
      ['15–21', '15', '16', '17', '18', '19', '20', '21'],
      ['22–28', '22', '23', '24', '25', '26', '27', '28'],
      ['29–31', '29', '30', '31: 07:05 newsletter', '', '', '', ''],
    ]);
    const place = blocks.findIndex(({ kind }) => kind === 'picture');
    expect(blocks[place]).toMatchObject({ alt: 'Vera impasta', picture: { data: picture.data } });
    expect(blocks.slice(0, place).findLast(({ kind }) => kind === 'heading')).toMatchObject({
      id: 'plan-post-a',
      level: 3,
    });
    expect(blocks.some((block) => block.kind === 'heading' && block.id === 'plan-post-c')).toBe(false);
  });
});
