/**
 * Facts 1–12: what comes out of many people following simple rules. Nothing in the code says them, but the constants
 * were tuned by hand against facts 1, 2, 5, 7 and 16, on other seeds than those of the validation.
 */
import { difference, type Fact, mean, ratio, topHundredth } from './fact.ts';
import { complexContagion, rewire, sameBlockShare, transitivity } from './network-facts.ts';
import { hubTrees, participation, seenBy, sumOf, total, treesOf } from './post-facts.ts';

const TOO_VIRAL = { name: 'too viral', changes: { 'share.again': 0.4, 'share.friendSees': 1 } } as const;
const RANDOM_GRAPH = {
  name: 'random ties',
  changes: { 'network.closure': 0, 'network.near': 0, 'network.block': 0 },
} as const;

export const EMERGENT_FACTS: readonly Fact[] = [
  {
    number: 1,
    id: 'singletons',
    anchor: 'Goel, Watts & Goldstein 2012: 70–95 % of diffusion trees are a single adopter',
    isBuiltIn: false,
    parts: [
      {
        name: 'trees of one sharer ÷ trees',
        band: [0.7, 0.95],
        sample: (lab) => [treesOf(lab.run(2)).filter(({ size }) => size === 1).length, treesOf(lab.run(2)).length],
        pool: ratio,
      },
    ],
    broken: TOO_VIRAL,
  },
  {
    number: 2,
    id: 'shallow',
    anchor: 'Goel, Watts & Goldstein 2012: 1–4 % of trees go beyond one degree',
    isBuiltIn: false,
    parts: [
      {
        name: 'trees deeper than one ÷ trees',
        band: [0.005, 0.05],
        sample: (lab) => [treesOf(lab.run(2)).filter(({ depth }) => depth > 1).length, treesOf(lab.run(2)).length],
        pool: ratio,
      },
    ],
    broken: TOO_VIRAL,
  },
  {
    number: 3,
    id: 'broadcast',
    anchor: 'Goel, Anderson, Hofman & Watts 2016: popularity is driven by the largest broadcast',
    isBuiltIn: false,
    parts: [
      {
        name: 'seen through friends ÷ seen',
        band: [0, 0.1],
        sample: (lab) => [sumOf(lab.run(2), 'seenFriends'), seenBy(lab.run(2))],
        pool: ratio,
      },
    ],
    broken: TOO_VIRAL,
  },
  {
    number: 4,
    id: 'heavyTail',
    anchor: 'Bakshy et al. 2011, Goel et al. 2016: few posts hold most of the sharing',
    isBuiltIn: false,
    parts: [
      {
        name: 'sharing on held by the top hundredth of posts',
        band: [0.2, 1],
        sample: (lab) => lab.run(2).posts.map(({ tally }) => tally.sharesAgain),
        pool: topHundredth,
      },
    ],
    broken: { name: 'every post as lucky', changes: { 'engage.appealSigma': 0, 'part.sigma': 0, 'share.again': 0.06 } },
  },
  {
    number: 5,
    id: 'inequality',
    anchor: 'van Mierlo 2014: under 25 % ever post; superusers make 74.7 % of posts',
    isBuiltIn: false,
    parts: [
      {
        name: 'contributors ÷ followers',
        band: [0, 0.3],
        sample: (lab) => [participation(lab.run(1)).contributors, participation(lab.run(1)).followers],
        pool: ratio,
      },
      {
        name: 'contributions of the top hundredth',
        band: [0.25, 1],
        sample: (lab) => [participation(lab.run(1)).top, participation(lab.run(1)).all],
        pool: ratio,
      },
    ],
    broken: { name: 'all take part alike', changes: { 'part.sigma': 0 } },
  },
  {
    number: 6,
    id: 'decay',
    anchor: 'Pfeffer, Matter & Sargsyan 2023: about 95 % of impressions of a tweet come in 24 hours',
    isBuiltIn: false,
    parts: [
      {
        name: 'seen in the first day ÷ seen (conversation)',
        band: [0.85, 1],
        sample: (lab) => [sumOf(lab.run(1, 28, 'conversation'), 'firstDay'), seenBy(lab.run(1, 28, 'conversation'))],
        pool: ratio,
      },
    ],
    broken: { name: 'posts that live as in a feed', changes: { 'channel.conversation.halfLife': 38 } },
  },
  {
    number: 7,
    id: 'diminishing',
    anchor: 'Track Social (observational): at two a day each post gets 57 % of the likes, the total stays about flat',
    isBuiltIn: false,
    parts: [
      {
        name: 'reactions a post, two a day ÷ one a day',
        band: [0.45, 0.8],
        sample: (lab) => [total(lab.run(2), 'reactions') / 2, total(lab.run(1), 'reactions')],
        pool: ratio,
      },
      {
        name: 'reactions in all, two a day ÷ one a day',
        band: [0.85, 1.5],
        sample: (lab) => [total(lab.run(2), 'reactions'), total(lab.run(1), 'reactions')],
        pool: ratio,
      },
    ],
    broken: { name: 'no competition in the feed', changes: { 'see.competition': 0, 'see.fatigue': 0 } },
  },
  {
    number: 8,
    id: 'overposting',
    anchor: 'Sprout, ExactTarget, Fractl surveys: too many posts are a reason to leave',
    isBuiltIn: false,
    parts: [
      {
        name: 'leaving a day, six a day ÷ one a day',
        band: [1.1, 10],
        sample: (lab) => [total(lab.run(6, 28), 'unfollows') / 28, total(lab.run(1), 'unfollows') / 56],
        pool: ratio,
      },
    ],
    broken: { name: 'nobody tires', changes: { 'fatigue.load': 0, 'unfollow.detractor': 0, 'unfollow.base': 0.003 } },
  },
  {
    number: 9,
    id: 'homophily',
    anchor: 'McPherson, Smith-Lovin & Cook 2001: similar people are tied',
    isBuiltIn: false,
    parts: [
      {
        name: 'ties within a block (chance .125)',
        band: [0.25, 1],
        sample: (lab) => [sameBlockShare(lab.community), 1],
        pool: ratio,
      },
      {
        name: 'affinity of those who react − of those who see',
        band: [0.005, 1],
        sample: (lab) => [
          sumOf(lab.run(1), 'affinityReacted'),
          sumOf(lab.run(1), 'reactions'),
          sumOf(lab.run(1), 'affinitySeen'),
          seenBy(lab.run(1)),
        ],
        pool: difference,
      },
    ],
    broken: RANDOM_GRAPH,
  },
  {
    number: 10,
    id: 'clustering',
    anchor: 'Talaga & Nowak 2020: social networks are clustered',
    isBuiltIn: false,
    parts: [
      {
        name: 'transitivity',
        band: [0.05, 0.6],
        sample: (lab) => [transitivity(lab.community.network), 1],
        pool: ratio,
      },
    ],
    broken: RANDOM_GRAPH,
  },
  {
    number: 11,
    id: 'complexContagion',
    anchor: 'Centola 2010: what needs several friends spreads farther where friends know each other',
    isBuiltIn: false,
    parts: [
      {
        name: 'adopters at three friends, this network − the same degrees rewired',
        band: [0.03, 1],
        sample: (lab) => {
          const { network } = lab.community;
          const other = rewire(network, lab.seed);
          const reach = (net: typeof network) =>
            [0, 1, 2, 3, 4, 5, 6, 7].reduce((sum, nth) => sum + complexContagion(net, 3, 2, lab.seed + nth) / 8, 0);
          return [reach(network), 1, reach(other), 1];
        },
        pool: difference,
      },
    ],
    broken: RANDOM_GRAPH,
  },
  {
    number: 12,
    id: 'hubs',
    anchor: 'Watts & Dodds 2007; Hodas & Lerman 2012: hubs matter less than their ties',
    isBuiltIn: false,
    parts: [
      {
        name: 'sharers in trees of the most tied ÷ their ties (each against ordinary people)',
        band: [0, 0.9],
        sample: (lab) => {
          const { size, degree } = hubTrees(lab, 60);
          return [size, degree];
        },
        pool: ratio,
      },
      {
        name: 'chance that a share reaches the most tied ÷ ordinary people',
        band: [0, 0.8],
        sample: (lab) => [hubTrees(lab, 1).reach],
        pool: mean,
      },
    ],
    broken: { name: 'attention is never divided', changes: { 'share.attention': 0 } },
  },
];
