import type { Strategy, StrategyChannel } from '#domain/strategy/shape.ts';
import type { Sketch } from './documents.ts';
import type { Example } from './examples-goals.ts';

/** A bookshop with one objective and one audience; its channels serve both unless said otherwise. */
const shop = {
  people: { audiences: [{ id: 'parents', name: 'Parents of under-sixes', primary: true }] },
  objectives: { objectives: [{ id: 'story-hour', statement: 'Fill the Saturday story hour', stage: 'do' }] },
} as const;
const serving = { objectives: ['story-hour'], audiences: ['parents'] };
const settled = {
  success: 'Ten bookings a month',
  stop: 'Fewer than two for eight weeks: we leave',
  why: 'They ask us here',
};
const mail = { id: 'mail', channel: 'newsletter', role: 'primary', ...serving, ...settled } as const;

function channel(own: Sketch<StrategyChannel>): Sketch<Strategy> {
  const audiences = [...shop.people.audiences];
  const objectives = [...shop.objectives.objectives];
  return { people: { audiences }, objectives: { objectives }, channels: { channels: [own] } };
}

const instagram: Sketch<StrategyChannel> = { id: 'ig', channel: 'instagram', role: 'primary', ...serving, ...settled };

/** Instagram 3 h, the blog 2 h, answers 2 h 20 min a week, as the studio says it has the hours given. */
function week(hours: number, answers = 20): Sketch<Strategy> {
  return {
    channels: {
      channels: [
        { id: 'ig', channel: 'instagram', role: 'primary', formats: [{ format: 'reel', perWeek: 3, minutes: 60 }] },
        { id: 'blog', channel: 'blog', role: 'secondary', formats: [{ format: 'article', perWeek: 1, minutes: 120 }] },
      ],
    },
    resources: { people: [{ role: 'Chi scrive', hours }], answers },
  };
}

function worth(reach: number, minutes: number, role: 'primary' | 'no', name: string): Sketch<StrategyChannel> {
  const formats = [{ format: 'post', perWeek: 1, minutes }];
  return { id: name, channel: name, role, reach, impact: 'mid', confidence: 'sure', formats };
}

const counter = {
  id: 'counter',
  name: 'Dal banco',
  share: 45,
  proof: 'Tre domande al giorno, segnate',
  stages: ['do'],
} as const;
const shares = (...all: number[]) => ({
  pillars: { pillars: all.map((share, i) => ({ id: `p${i}`, name: `Tema ${i + 1}`, share })) },
});
const calls = {
  id: 'calls',
  name: 'Telefonate dal sito',
  kind: 'outcome',
  review: 'Sotto 5 per tre settimane: si cambia pagina',
} as const;

export const planExamples = {
  promiseNoProof: {
    fails: { positioning: { promise: 'Pane che dura quattro giorni', refusals: ['Niente sconti'] } },
    at: 'positioning/proof',
    params: { promise: 'Pane che dura quattro giorni' },
    passes: {
      positioning: { promise: 'Pane che dura quattro giorni', proof: 'Lievito di 18 ore', refusals: ['Niente sconti'] },
    },
  },
  promiseUnprovable: {
    fails: { positioning: { promise: 'La migliore pizzeria, qualità a 360°' } },
    at: 'positioning/promise',
    params: { words: 'migliore, qualità, a 360' },
    passes: { positioning: { promise: 'La pizza in tavola entro venti minuti, o la offriamo' } },
  },
  noRefusals: {
    fails: { positioning: { promise: 'A plumber here by tomorrow' }, channels: { channels: [{ channel: 'blog' }] } },
    at: 'positioning/refusals',
    passes: {
      positioning: { promise: 'A plumber here by tomorrow', refusals: ['We will not quote by private message'] },
      channels: { channels: [{ channel: 'blog' }] },
    },
  },
  channelNoObjective: {
    fails: channel({ ...instagram, objectives: [] }),
    at: 'channels/channels/ig/objectives',
    params: { name: 'Instagram' },
    passes: channel(instagram),
  },
  channelNoAudience: {
    fails: channel({ ...instagram, audiences: ['taken-out'] }),
    at: 'channels/channels/ig/audiences',
    params: { name: 'Instagram' },
    passes: channel({ ...instagram, audiences: [], role: 'no' }),
  },
  manyPrimaryChannels: {
    fails: {
      channels: { channels: ['instagram', 'tiktok', 'blog'].map((own) => ({ channel: own, role: 'primary' })) },
    },
    at: 'channels/channels',
    params: { count: 3, names: 'Instagram, TikTok, Blog' },
    passes: { channels: { channels: ['instagram', 'blog'].map((own) => ({ channel: own, role: 'primary' })) } },
  },
  postsOnOthers: {
    fails: channel({
      ...instagram,
      channel: 'forum',
      formats: [{ format: 'Offerta del mese', perWeek: 2, minutes: 20 }],
    }),
    at: 'channels/channels/ig/formats',
    params: { name: 'Forum' },
    passes: channel({
      ...instagram,
      channel: 'forum',
      formats: [{ format: 'Risposta firmata', perWeek: 2, minutes: 20 }],
    }),
  },
  consentUnsaid: {
    fails: { channels: { channels: [mail, instagram] } },
    at: 'channels/channels/mail/why',
    params: { name: 'Newsletter' },
    passes: {
      channels: { channels: [{ ...mail, why: 'Parents who signed up at the till, one box, one tick' }, instagram] },
    },
  },
  channelNoSuccess: {
    fails: channel({ ...instagram, success: undefined }),
    at: 'channels/channels/ig/success',
    passes: channel(instagram),
  },
  channelNoStop: {
    fails: channel({ ...instagram, stop: undefined }),
    at: 'channels/channels/ig/stop',
    passes: channel(instagram),
  },
  channelBelowNo: {
    fails: { channels: { channels: [worth(600, 180, 'primary', 'tiktok'), worth(800, 60, 'no', 'blog')] } },
    at: 'channels/channels/tiktok/role',
    params: { name: 'TikTok', score: 46.2, other: 'Blog', otherScore: 184.6 },
    passes: { channels: { channels: [worth(600, 30, 'primary', 'tiktok'), worth(800, 60, 'no', 'blog')] } },
  },
  pillarSum: {
    fails: shares(45, 30, 15),
    at: 'pillars/pillars',
    params: { sum: 90, difference: 10 },
    passes: shares(33.3, 33.3, 33.3),
  },
  onePillar: {
    fails: { pillars: { pillars: [counter] }, measures: { metrics: [calls] } },
    at: 'pillars/pillars',
    params: { name: 'Dal banco' },
    passes: { pillars: { pillars: [counter, { name: 'Dietro il forno' }] }, measures: { metrics: [calls] } },
  },
  manyPillars: {
    fails: shares(20, 20, 20, 15, 15, 10),
    at: 'pillars/pillars',
    params: { count: 6, most: 5 },
    passes: shares(30, 20, 20, 15, 15),
  },
  pillarHeavy: {
    fails: shares(70, 30),
    at: 'pillars/pillars/p0/share',
    params: { name: 'Tema 1', share: 70 },
    passes: shares(60, 40),
  },
  pillarNoProof: {
    fails: { pillars: { pillars: [{ ...counter, proof: undefined }] } },
    at: 'pillars/pillars/counter/proof',
    params: { name: 'Dal banco' },
    passes: { pillars: { pillars: [counter] } },
  },
  pillarOffStage: {
    fails: {
      objectives: { objectives: [{ statement: 'Farci conoscere a Lodi', stage: 'see' }] },
      pillars: { pillars: [counter] },
    },
    at: 'pillars/pillars/counter/stages',
    passes: {
      objectives: { objectives: [{ statement: 'Farci conoscere a Lodi', stage: 'see' }] },
      pillars: { pillars: [{ ...counter, stages: ['see', 'do'] }] },
    },
  },
  onlyVanity: {
    fails: {
      measures: {
        metrics: [
          { name: 'Follower', kind: 'vanity' },
          { name: 'Mi piace', kind: 'vanity' },
        ],
      },
    },
    at: 'measures/metrics',
    params: { count: 2 },
    passes: {
      measures: {
        metrics: [
          { name: 'Follower', kind: 'vanity' },
          { name: 'Prenotazioni', kind: 'outcome' },
        ],
      },
    },
  },
  metricNoReview: {
    fails: { measures: { metrics: [{ ...calls, review: undefined }], reportTo: 'Lucia' } },
    at: 'measures/metrics/calls/review',
    params: { name: 'Telefonate dal sito' },
    passes: { measures: { metrics: [calls], reportTo: 'Lucia' } },
  },
  noReviewRhythm: {
    fails: { measures: { metrics: [calls], reportTo: 'Lucia' } },
    at: 'measures/review',
    passes: { measures: { metrics: [calls], review: 'month', reportTo: 'Lucia' } },
  },
  metricUnused: {
    fails: {
      objectives: { objectives: [{ statement: 'Vendere il pane del sabato', metric: 'loaves' }] },
      measures: { metrics: [{ id: 'loaves', name: 'Pani venduti' }, calls] },
    },
    at: 'measures/metrics/calls/kind',
    params: { name: 'Telefonate dal sito' },
    passes: {
      objectives: { objectives: [{ statement: 'Vendere il pane del sabato', metric: 'loaves' }] },
      measures: {
        metrics: [
          { id: 'loaves', name: 'Pani venduti' },
          { ...calls, kind: 'diagnostic' },
        ],
      },
    },
  },
  hoursOver: {
    fails: week(5),
    at: 'resources/people',
    params: { asked: 7.3, there: 5, missing: 2.3, drop: 'Instagram', dropHours: 3, posts: 4, fit: 2, percent: 53 },
    passes: week(7.5),
  },
  hoursTight: {
    fails: week(6.5),
    at: 'resources/people',
    params: { asked: 7.3, there: 6.5, missing: 0.8, drop: 'Blog', dropHours: 2, posts: 4, fit: 3, percent: 83 },
    passes: week(8),
  },
  answersOver: {
    fails: week(3, 45),
    at: 'resources/answers',
    params: { answers: 5.3, there: 3, minutes: 25 },
    passes: week(3, 15),
  },
  noAnswerTime: {
    fails: week(9, 0),
    at: 'resources/answers',
    passes: week(9, 15),
  },
  nightsUncovered: {
    fails: { resources: { response: 4, crisisOwner: 'Lucia' } },
    at: 'resources/nights',
    params: { response: 4 },
    passes: { resources: { response: 24, crisisOwner: 'Lucia' } },
  },
  noCrisisOwner: {
    fails: { ...channel(instagram), resources: { response: 24 } },
    at: 'resources/crisisOwner',
    passes: { ...channel(instagram), resources: { response: 24, crisisOwner: 'The owner, on her mobile' } },
  },
  oneHolder: {
    fails: { resources: { access: 'solo Marta' } },
    at: 'resources/access',
    params: { name: 'Marta' },
    passes: { resources: { access: 'Marta e Nadia, con due fattori' } },
  },
  paidNoObjective: {
    fails: { resources: { budget: 500, paidShare: 30 } },
    at: 'resources/paidShare',
    params: { paid: 150 },
    passes: { ...shopOnly(), resources: { budget: 500, paidShare: 30 } },
  },
} as const satisfies Record<string, Example<Strategy>>;

function shopOnly(): Sketch<Strategy> {
  return channel(instagram);
}
