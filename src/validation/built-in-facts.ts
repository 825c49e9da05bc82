/** Facts 13–19: what the code says itself. These checks guard that it goes on saying it; they prove nothing. */
import { type Fact, mean, ratio } from './fact.ts';
import type { Lab } from './lab.ts';
import {
  afterDelay,
  contactEffects,
  crisisCorrelations,
  marginal,
  paradoxShare,
  spreads,
  trollRatio,
} from './voice-facts.ts';

/** Aroused half against calm half, by the arousal of the post; more tied half against less tied. */
function halves(lab: Lab, by: 'arousal' | 'ties'): number[] {
  const sorted = spreads(lab, 300).toSorted((one, other) => other[by] - one[by]);
  const half = Math.floor(sorted.length / 2);
  const sum = (from: number, to: number) =>
    sorted.slice(from, to).reduce((total, { supporters }) => total + supporters, 0);
  return [sum(0, half), sum(half, 2 * half)];
}

export const BUILT_IN_FACTS: readonly Fact[] = [
  {
    number: 13,
    id: 'speed',
    anchor: 'Istanbulluoglu 2017: faster answers satisfy more',
    isBuiltIn: true,
    parts: [
      {
        name: 'smallest fall of satisfaction between ½, 1, 3, 6, 24 and 96 hours',
        band: [0.001, 1],
        sample: ({ model }) => {
          const after = [0.5, 1, 3, 6, 24, 96].map((hours) => afterDelay(model, hours));
          return [Math.min(...after.slice(1).map((value, nth) => (after[nth] ?? 0) - value))];
        },
        pool: mean,
      },
    ],
    broken: {
      name: 'delay does not matter',
      changes: { 'reply.speedShare': 0, 'reply.speedPower': 0.2, 'reply.speedScale': 12, 'reply.resolve': 0 },
    },
  },
  {
    number: 14,
    id: 'components',
    anchor: 'Einwiller & Steilen 2015: asking does not appease; thanks and, more, remedy do; defending harms',
    isBuiltIn: true,
    parts: [
      { name: 'asking', band: [-0.05, 0.05], sample: ({ model }) => [marginal(model, 'askInfo')], pool: mean },
      {
        name: 'thanks − asking',
        band: [0.01, 1],
        sample: ({ model }) => [marginal(model, 'thank') - marginal(model, 'askInfo')],
        pool: mean,
      },
      {
        name: 'remedy − thanks',
        band: [0.05, 2],
        sample: ({ model }) => [marginal(model, 'corrective') - marginal(model, 'thank')],
        pool: mean,
      },
      { name: 'defending', band: [-2, -0.05], sample: ({ model }) => [marginal(model, 'defend')], pool: mean },
    ],
    broken: {
      name: 'thanks worth more than remedy',
      changes: { 'weight.complaintCalm.thank': 0.4, 'weight.complaintCalm.corrective': 0.1 },
    },
  },
  {
    number: 15,
    id: 'paradox',
    anchor: 'de Matos, Henrique & Rossi 2007: the recovery paradox is rare',
    isBuiltIn: true,
    parts: [
      {
        name: 'random answers that end above .35',
        band: [0.005, 0.15],
        sample: ({ model, seed }) => [paradoxShare(model, seed, 500)],
        pool: mean,
      },
    ],
    broken: { name: 'recovery above where it began', changes: { 'reply.top': 2 } },
  },
  {
    number: 16,
    id: 'firestorms',
    anchor:
      'Herhausen et al. 2019: 3 % of negative posts went viral; arousal and ties raise it (ten supporters: our mark)',
    isBuiltIn: true,
    parts: [
      {
        name: 'negative posts with ten supporters',
        band: [0.015, 0.055],
        sample: (lab) => {
          const all = spreads(lab, 300);
          return [all.filter(({ supporters }) => supporters >= 10).length, all.length];
        },
        pool: ratio,
      },
      {
        name: 'supporters, aroused half ÷ calm half',
        band: [1.4, 30],
        sample: (lab) => halves(lab, 'arousal'),
        pool: ratio,
      },
      {
        name: 'supporters, tied half ÷ other half',
        band: [1.4, 30],
        sample: (lab) => halves(lab, 'ties'),
        pool: ratio,
      },
    ],
    broken: { name: 'arousal does not matter', changes: { 'spread.arousal': 0 } },
  },
  {
    number: 17,
    id: 'responsibility',
    anchor: 'Ma & Zhan 2016: r = −.54 with responsibility, .23 with a matched response',
    isBuiltIn: true,
    parts: [
      {
        name: 'correlation with responsibility',
        band: [-0.6, -0.48],
        sample: ({ model, seed }) => [crisisCorrelations(model, seed, 400).responsibility],
        pool: mean,
      },
      {
        name: 'correlation with match',
        band: [0.17, 0.29],
        sample: ({ model, seed }) => [crisisCorrelations(model, seed, 400).match],
        pool: mean,
      },
    ],
    broken: { name: 'responsibility does not matter', changes: { 'crisis.responsibility': 0 } },
  },
  {
    number: 18,
    id: 'unsolicited',
    anchor: 'Demmers, van Dolen & Weltevreden 2018: only contact people began, or agreed to, satisfies',
    isBuiltIn: true,
    parts: [
      { name: 'nobody asked', band: [-0.2, -0.01], sample: ({ model }) => [contactEffects(model).none], pool: mean },
      {
        name: 'within the window − nobody asked',
        band: [0.1, 1],
        sample: ({ model }) => [contactEffects(model).reactive - contactEffects(model).none],
        pool: mean,
      },
      {
        name: 'after a yes − within the window',
        band: [0.01, 1],
        sample: ({ model }) => [contactEffects(model).asked - contactEffects(model).reactive],
        pool: mean,
      },
    ],
    broken: {
      name: 'consent does not matter',
      changes: { 'infringe.unsolicited': 0.05, 'infringe.reactive': 0.05 },
    },
  },
  {
    number: 19,
    id: 'trolling',
    anchor: 'Cheng et al. 2017: mood and context together double provocation',
    isBuiltIn: true,
    parts: [{ name: 'both ÷ neither', band: [1.8, 2.4], sample: (lab) => [trollRatio(lab)], pool: mean }],
    broken: { name: 'mood does not matter', changes: { 'troll.mood': 0 } },
  },
];
