import { canvasShape } from '#domain/canvas/shape.ts';
import type { PlanFacts } from '#domain/plan/rule.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { openLibrary } from '#library/library.ts';
import { channelFile } from '#library/workshop-data.ts';
import { valuesOf } from '../document/worlds.ts';

/** Instagram three times a week, a letter every two; of ten hours 6.4 are free, and answers take 1.4. */
const strategy = documentOf(
  strategyShape,
  valuesOf(strategyShape, {
    people: { audiences: [{ id: 'commuters', name: 'Chi passa alle sette' }] },
    objectives: {
      objectives: [
        { id: 'orders', statement: 'Più ordini di pane del sabato' },
        { id: 'visits', statement: 'Più gente al forno aperto' },
      ],
    },
    channels: {
      channels: [
        {
          id: 'ig',
          channel: 'instagram',
          role: 'primary',
          formats: [
            { id: 'photos', format: 'photo', perWeek: 2, minutes: 45 },
            { id: 'reels', format: 'reel', perWeek: 1, minutes: 90 },
          ],
        },
        {
          id: 'letter',
          channel: 'newsletter',
          role: 'secondary',
          formats: [{ id: 'letters', format: 'newsletter', perWeek: 0.5, minutes: 150 }],
        },
        { id: 'tt', channel: 'tiktok', role: 'no', formats: [] },
      ],
    },
    pillars: {
      pillars: [
        { id: 'flour', name: 'Farine, e chi le fa', share: 60 },
        { id: 'oven', name: 'Al forno', share: 40 },
      ],
    },
    resources: {
      people: [
        { id: 'vera', role: 'Vera', hours: 7 },
        { id: 'ugo', role: 'Ugo', hours: 3 },
      ],
      buffer: 36,
      answers: 12,
    },
  }),
);

const canvas = documentOf(
  canvasShape,
  valuesOf(canvasShape, {
    words: { yes: 'segale', no: 'genuino, imperdibile', never: 'miracoloso' },
    stories: {
      arcs: [{ id: 'night', name: 'Una notte al forno', beats: [{ id: 'dawn', beat: 'La prima infornata' }] }],
    },
  }),
);

/** The same for every example: it is 22 February 2027. */
export const facts: PlanFacts = {
  today: '2027-02-22',
  channels: new Map(channelFile(openLibrary(), 'it').body.map((channel) => [channel.id, channel])),
  strategy,
  canvas,
  days: [
    { id: 'fathers', name: 'Festa del papà', from: '2027-03-19', to: '2027-03-19', kind: 'awareness', tone: 'festive' },
    {
      id: 'mafia-victims',
      name: 'Giornata in ricordo delle vittime delle mafie',
      from: '2027-03-21',
      to: '2027-03-21',
      kind: 'awareness',
      tone: 'sober',
    },
  ],
};
