import type { Objective, Strategy } from '#domain/strategy/shape.ts';
import type { Sketch } from './documents.ts';

/** Of one rule: a document that breaks it and where, and one like it that does not. */
export interface Example<T> {
  fails: Sketch<T>;
  at: string;
  params?: Record<string, string | number>;
  passes: Sketch<T>;
}

const swot = {
  strengths: ['Pane a lievito madre dal 1961'],
  weaknesses: ['Un solo forno'],
  opportunities: ['Il mercato del sabato'],
  threats: ['Il supermercato apre alle 7'],
};
const move = 'Portare al mercato il pane del sabato, con il nome di chi l’ha fatto';

/** A bicycle workshop that wants more people at its evening courses: an objective with all it takes. */
const evening: Sketch<Objective> = {
  id: 'evening',
  family: 'sales',
  statement: 'Riempire i corsi serali di riparazione',
  stage: 'do',
  audience: 'commuters',
  metric: 'seats',
  baseline: 8,
  target: 20,
  start: '2026-12-01',
  deadline: '2027-05-31',
  owner: 'Tommaso',
};
const seats = { id: 'seats', name: 'Iscritti al mese', direction: 'up', kind: 'outcome' } as const;
const breakages = { id: 'seats', name: 'Ruote rese', direction: 'down', kind: 'outcome' } as const;
const commuters = { id: 'commuters', name: 'Chi va al lavoro in bici' };

function courses(changes: Sketch<Objective>, metric: Sketch<Strategy['measures']['metrics'][number]> = seats) {
  return {
    people: { audiences: [commuters] },
    objectives: { objectives: [{ ...evening, ...changes }] },
    measures: { metrics: [metric] },
  };
}

/** As many objectives as there are words. */
function many(...statements: string[]): Sketch<Strategy> {
  return { objectives: { objectives: statements.map((statement, i) => ({ id: `o${i}`, statement })) } };
}

const at = (field: keyof Objective) => `objectives/objectives/evening/${field}`;

export const goalExamples = {
  noCompetitors: {
    fails: { context: { threats: ['Il supermercato apre alle 7'] } },
    at: 'context/competitors',
    passes: { context: { threats: ['Il supermercato apre alle 7'], competitors: [{ name: 'Forno Aurora' }] } },
  },
  swotNoMove: {
    fails: { context: swot },
    at: 'context/moves',
    passes: { context: { ...swot, moves: [{ from: 'SO', move }] } },
  },
  moveEmptySide: {
    fails: { context: { ...swot, opportunities: [], moves: [{ id: 'market', from: 'SO', move }] } },
    at: 'context/moves/market/from',
    params: { pair: 'SO', empty: 'O', move },
    passes: { context: { ...swot, opportunities: [], moves: [{ id: 'market', from: 'ST', move }] } },
  },
  noPrimary: {
    fails: { people: { audiences: [{ name: 'Parents of under-sixes' }, { name: 'Retired readers' }] } },
    at: 'people/audiences',
    params: { count: 2 },
    passes: { people: { audiences: [{ name: 'Parents of under-sixes', primary: true }, { name: 'Retired readers' }] } },
  },
  manyPrimary: {
    fails: { people: { audiences: ['Sposi', 'Chef', 'Turisti'].map((name) => ({ name, primary: true })) } },
    at: 'people/audiences',
    params: { count: 3, names: 'Sposi, Chef, Turisti' },
    passes: { people: { audiences: [{ name: 'Sposi', primary: true }, { name: 'Chef' }, { name: 'Turisti' }] } },
  },
  audienceNoEvidence: {
    fails: { people: { audiences: [{ ...commuters, basis: 'evidence' }] }, positioning: { audience: 'commuters' } },
    at: 'people/audiences/commuters/evidence',
    params: { name: 'Chi va al lavoro in bici' },
    passes: {
      people: { audiences: [{ ...commuters, basis: 'evidence', evidence: '14 interviste al banco, ottobre 2026' }] },
      positioning: { audience: 'commuters' },
    },
  },
  audienceAssumed: {
    fails: { people: { audiences: [{ id: 'gifts', name: 'Chi cerca un regalo', basis: 'assumption' }] } },
    at: 'people/audiences/gifts/basis',
    passes: { people: { audiences: [{ id: 'gifts', name: 'Chi cerca un regalo', basis: 'evidence' }] } },
  },
  audienceLong: {
    fails: { people: { audiences: [{ id: 'anna', name: 'Anna', jobs: ['compra libri per i nipoti '.repeat(32)] }] } },
    at: 'people/audiences/anna/name',
    params: { name: 'Anna', words: 161, most: 150 },
    passes: {
      people: {
        audiences: [{ id: 'anna', name: 'Anna', jobs: ['compra libri'], evidence: 'una frase sentita '.repeat(60) }],
      },
    },
  },
  audienceElsewhere: {
    fails: {
      people: { audiences: [{ id: 'elena', name: 'Elena', where: [{ id: 'w', channel: 'pinterest' }] }] },
      channels: { channels: [{ channel: 'instagram', role: 'primary' }] },
    },
    at: 'people/audiences/elena/where/w/channel',
    params: { name: 'Elena', channel: 'Pinterest' },
    passes: {
      people: { audiences: [{ id: 'elena', name: 'Elena', where: [{ id: 'w', channel: 'pinterest' }] }] },
      channels: {
        channels: [
          { channel: 'instagram', role: 'primary' },
          { channel: 'pinterest', role: 'no' },
        ],
      },
    },
  },
  objectiveNoAudience: {
    fails: courses({ audience: 'somebody-taken-out' }),
    at: at('audience'),
    passes: courses({}),
  },
  objectiveNoMetric: { fails: courses({ metric: undefined }), at: at('metric'), passes: courses({}) },
  objectiveNoBaseline: {
    fails: courses({ baseline: undefined }),
    at: at('baseline'),
    passes: courses({ baseline: 0 }),
  },
  objectiveNoTarget: { fails: courses({ target: undefined }), at: at('target'), passes: courses({}) },
  objectiveNoDeadline: { fails: courses({ deadline: undefined }), at: at('deadline'), passes: courses({}) },
  objectiveNoOwner: {
    fails: courses({ owner: undefined }),
    at: at('owner'),
    params: { objective: 'Riempire i corsi serali di riparazione' },
    passes: courses({}),
  },
  objectiveUnserved: {
    fails: { ...courses({}), channels: { channels: [{ channel: 'instagram', role: 'primary' }] } },
    at: at('statement'),
    passes: {
      ...courses({}),
      channels: { channels: [{ channel: 'instagram', role: 'primary', objectives: ['evening'] }] },
    },
  },
  deadlineBeforeStart: {
    fails: courses({ start: '2027-06-01' }),
    at: at('deadline'),
    params: { start: '2027-06-01', deadline: '2027-05-31' },
    passes: courses({ start: '2027-05-01' }),
  },
  deadlinePast: {
    fails: courses({ start: '2026-09-01', deadline: '2026-11-19' }),
    at: at('deadline'),
    params: { deadline: '2026-11-19' },
    passes: courses({ start: '2026-09-01', deadline: '2026-11-20' }),
  },
  targetSteepUp: {
    fails: courses({ target: 36 }),
    at: at('target'),
    params: { baseline: 8, target: 36, times: 4.5 },
    passes: courses({ target: 36, why: 'A gennaio apre la seconda sede, con il doppio dei posti e due sere in più' }),
  },
  targetSteepDown: {
    fails: courses({ baseline: 25, target: 5 }, breakages),
    at: at('target'),
    params: { baseline: 25, target: 5, times: 5 },
    passes: courses({ baseline: 25, target: 9 }, breakages),
  },
  targetMet: {
    fails: courses({ target: 8 }),
    at: at('target'),
    params: { baseline: 8, target: 8, metric: 'Iscritti al mese' },
    passes: courses({ target: 9 }),
  },
  targetWrongWay: {
    fails: courses({ baseline: 12, target: 17 }, breakages),
    at: at('target'),
    params: { baseline: 12, target: 17, metric: 'Ruote rese' },
    passes: courses({ baseline: 17, target: 12 }, breakages),
  },
  objectiveFollowers: {
    fails: courses({ statement: 'Arrivare a 10.000 follower su Instagram entro giugno' }),
    at: at('statement'),
    passes: courses({ statement: 'Portare 40 follower di Instagram a prenotare una prova' }),
  },
  objectiveVanity: {
    fails: courses({}, { ...seats, name: 'Visualizzazioni', kind: 'vanity' }),
    at: at('metric'),
    params: { metric: 'Visualizzazioni' },
    passes: courses({}),
  },
  statementNoNumber: {
    fails: courses({ statement: 'More people at the evening repair class' }),
    at: at('statement'),
    params: { word: 'More', target: 20 },
    passes: courses({ statement: 'From 8 to 20 people at the evening repair class' }),
  },
  manyObjectives: {
    fails: many('Riempire i corsi', 'Vendere le borse', 'Aprire a Imola', 'Trovare due soci'),
    at: 'objectives/objectives',
    params: { count: 4 },
    passes: many('Riempire i corsi', 'Vendere le borse', 'Aprire a Imola'),
  },
  tooManyObjectives: {
    fails: many('Fill the class', 'Sell bags', 'Open in Leeds', 'Find partners', 'Get reviews', 'Hire'),
    at: 'objectives/objectives',
    params: { count: 6 },
    passes: many('Fill the class', 'Sell bags', 'Open in Leeds', 'Find partners', 'Get reviews'),
  },
  oneStage: {
    fails: { objectives: { objectives: [evening, { statement: 'Vendere le borse da bici', stage: 'do' }] } },
    at: 'objectives/objectives',
    params: { count: 2 },
    passes: { objectives: { objectives: [evening, { statement: 'Far tornare chi ha già riparato', stage: 'care' }] } },
  },
} as const satisfies Record<string, Example<Strategy>>;
