import type { CanvasFacts } from '#domain/canvas/rule.ts';
import type { Canvas } from '#domain/canvas/shape.ts';
import type { Sketch } from '../strategy/documents.ts';
import { strategyOf } from '../strategy/documents.ts';

/** Of one rule: a canvas that breaks it and where, and one like it that does not; `facts` where the rule needs them. */
export interface Example {
  fails: Sketch<Canvas>;
  at: string;
  params?: Readonly<Record<string, string | number>>;
  passes: Sketch<Canvas>;
  facts?: CanvasFacts;
}

const repair = {
  id: 'repair',
  value: 'Riparare prima di buttare',
  behaviour: 'Banco gratuito il primo sabato del mese',
  proof: '143 riparazioni nel 2025, nel registro',
  visible: 'Ogni mese un pezzo prima e dopo',
};
const values = (own: Sketch<Canvas>['values']): Sketch<Canvas> => ({
  values: own,
  hero: { hero: 'Chi ha un piatto rotto' },
});
const said = { words: { yes: ['mano'] } };

function aaker(sincerity: number, excitement: number, competence: number, sophistication: number, ruggedness: number) {
  return { sincerity, excitement, competence, sophistication, ruggedness };
}

function seen(dimension: keyof ReturnType<typeof aaker>): Example {
  const people = (level: number) => [{ who: 'Clienti del sabato', n: 14, [dimension]: level }];
  return {
    fails: { personality: { [dimension]: 4, perceived: people(1) } },
    at: `personality/${dimension}`,
    params: { own: 4, seen: 1, n: 14 },
    passes: { personality: { [dimension]: 4, perceived: people(3) } },
  };
}

/** A cooperative that makes flour, with the audiences of its strategy. */
const flour: CanvasFacts = {
  brandName: 'Cooperativa Montepane',
  strategy: strategyOf({
    people: { audiences: [{ id: 'bakers', name: 'Chi fa il pane in casa' }] },
    positioning: { proof: 'Il prezzo pagato ai soci è stampato su ogni confezione dal 2019' },
  }),
};

const joke = (context: 'crisis' | 'mourning' | 'complaint', funny: number): Sketch<Canvas> => ({
  voice: { contexts: [{ id: 'hard', context, funny }] },
});
const contexts = (...all: ('launch' | 'complaint' | 'mourning')[]): Sketch<Canvas> => ({
  voice: { contexts: all.map((context) => ({ context })) },
  ...said,
});
const pairs = (...all: [string, string][]): Sketch<Canvas>['voice'] => ({
  pairs: all.map(([is, butNot], i) => ({ id: `pair${i}`, is, butNot })),
  person: 'we',
});

export const canvasExamples = {
  allHigh: {
    fails: { personality: aaker(4, 3, 4, 3, 3) },
    at: 'personality/sincerity',
    params: { least: 3 },
    passes: { personality: aaker(4, 1, 3, 0, 2) },
  },
  allEqual: {
    fails: { personality: aaker(2, 2, 2, 2, 2) },
    at: 'personality/sincerity',
    params: { level: 2 },
    passes: { personality: aaker(2, 2, 2, 2, 1) },
  },
  gapSincerity: {
    fails: {
      personality: {
        sincerity: 4,
        perceived: [
          { who: 'Clienti', n: 30, sincerity: 1 },
          { who: 'Fornitori', n: 10, sincerity: 4 },
        ],
      },
    },
    at: 'personality/sincerity',
    params: { own: 4, seen: 1.8, n: 40 },
    passes: {
      personality: {
        sincerity: 4,
        perceived: [
          { who: 'Clienti', n: 10, sincerity: 1 },
          { who: 'Fornitori', n: 30, sincerity: 4 },
        ],
      },
    },
  },
  gapExcitement: seen('excitement'),
  gapCompetence: seen('competence'),
  gapSophistication: seen('sophistication'),
  gapRuggedness: seen('ruggedness'),
  archetypeNoReason: {
    fails: { personality: { archetype: 'creator' }, hero: { hero: 'Who sets a table' } },
    at: 'personality/because',
    passes: {
      personality: { archetype: 'creator', because: 'Customers say «he made it» before they say what it is' },
      hero: { hero: 'Who sets a table' },
    },
  },
  valueNoBehaviour: {
    fails: values({ values: [{ ...repair, behaviour: undefined }] }),
    at: 'values/values/repair/behaviour',
    params: { value: 'Riparare prima di buttare' },
    passes: values({ values: [repair] }),
  },
  valueNoProof: {
    fails: values({ values: [{ ...repair, proof: undefined }] }),
    at: 'values/values/repair/proof',
    passes: values({ values: [repair] }),
  },
  valueNoVisible: {
    fails: values({ values: [{ ...repair, visible: undefined }] }),
    at: 'values/values/repair/visible',
    passes: values({ values: [repair] }),
  },
  valueGeneric: {
    fails: { values: { values: [{ id: 'v', value: 'Qualità e passione' }] } },
    at: 'values/values/v/value',
    params: { value: 'Qualità e passione' },
    passes: { values: { values: [{ id: 'v', value: 'Qualità misurata a ogni lotto' }] } },
  },
  brandIsHero: {
    fails: { hero: { hero: 'La nostra bottega, che non si arrende' } },
    at: 'hero/hero',
    params: { hero: 'La nostra bottega, che non si arrende' },
    passes: { hero: { hero: 'Chi torna da Tornio Lento con un piatto rotto' } },
    facts: { brandName: 'Bottega Tornio Lento' },
  },
  heroNoAudience: {
    fails: { hero: { hero: 'Chi impasta la domenica' }, want: { wants: [{ want: 'Un pane che cresce' }] } },
    at: 'hero/audience',
    params: { names: 'Chi fa il pane in casa' },
    passes: {
      hero: { hero: 'Chi impasta la domenica', audience: 'bakers' },
      want: { wants: [{ want: 'Un pane che cresce' }] },
    },
    facts: flour,
  },
  heroAudienceGone: {
    fails: { hero: { hero: 'Chi impasta la domenica', audience: 'restaurants' } },
    at: 'hero/audience',
    passes: { hero: { hero: 'Chi impasta la domenica', audience: 'bakers' } },
    facts: flour,
  },
  twoWants: {
    fails: { want: { wants: [{ want: 'A bike that works on Monday' }, { want: 'To spend less on petrol' }] } },
    at: 'want/wants',
    params: { count: 2, first: 'A bike that works on Monday', second: 'To spend less on petrol' },
    passes: { want: { wants: [{ want: 'A bike that works on Monday' }, { want: ' ' }] } },
  },
  noInner: {
    fails: { obstacle: { outer: 'The shop closes at six' }, part: { empathy: 'We know the last train' } },
    at: 'obstacle/inner',
    params: { outer: 'The shop closes at six' },
    passes: {
      obstacle: { outer: 'The shop closes at six', inner: 'She feels she is always late' },
      part: { empathy: 'We know the last train' },
    },
  },
  ownObstacle: {
    fails: { obstacle: { outer: 'In pochi conoscono i nostri corsi' } },
    at: 'obstacle/outer',
    passes: { obstacle: { outer: 'I corsi sono sempre in orario d’ufficio' } },
  },
  claimNoProof: {
    fails: { proofs: { claims: [{ id: 'c', claim: 'Si lava in lavastoviglie' }], authority: ['Dal 1987'] } },
    at: 'proofs/claims/c/proof',
    params: { claim: 'Si lava in lavastoviglie' },
    passes: {
      proofs: {
        claims: [{ id: 'c', claim: 'Si lava in lavastoviglie', proof: '300 lavaggi' }],
        authority: ['Dal 1987'],
      },
    },
  },
  claimNoValue: {
    fails: { values: { values: [repair] }, proofs: { claims: [{ id: 'c', claim: 'Spedito in un giorno' }] }, ...said },
    at: 'proofs/claims/c/value',
    params: { claim: 'Spedito in un giorno' },
    passes: {
      values: { values: [repair] },
      proofs: { claims: [{ id: 'c', claim: 'Riparato in un mese', value: 'repair' }] },
      ...said,
    },
  },
  proofForgotten: {
    fails: { proofs: { claims: [{ claim: 'Macinata a pietra', proof: 'Il mulino, ogni ultima domenica' }] }, ...said },
    at: 'proofs/claims',
    params: { proof: 'Il prezzo pagato ai soci è stampato su ogni confezione dal 2019' },
    passes: { proofs: { claims: [{ claim: 'Un prezzo giusto', proof: 'Scritto sul pacco dal 2019' }] }, ...said },
    facts: flour,
  },
  jokeInCrisis: {
    fails: joke('mourning', 1),
    at: 'voice/contexts/hard/funny',
    passes: joke('mourning', -1),
  },
  jokeInComplaint: {
    fails: joke('complaint', 1),
    at: 'voice/contexts/hard/funny',
    passes: joke('complaint', 0),
  },
  noComplaintTone: {
    fails: contexts('launch', 'mourning'),
    at: 'voice/contexts',
    passes: contexts('launch', 'complaint'),
  },
  noMourningTone: {
    fails: contexts('launch', 'complaint'),
    at: 'voice/contexts',
    passes: contexts('launch', 'mourning'),
  },
  leiCasual: {
    fails: { voice: { address: 'lei', formal: -1 } },
    at: 'voice/formal',
    passes: { voice: { address: 'lei', formal: 0 } },
  },
  tuFormal: {
    fails: { voice: { address: 'tu', formal: 1 } },
    at: 'voice/formal',
    passes: { voice: { address: 'lei', formal: 1 } },
  },
  fewPairs: {
    fails: { voice: pairs(['warm', 'sugary'], ['plain', 'cold']) },
    at: 'voice/pairs',
    params: { count: 2, least: 3 },
    passes: { voice: pairs(['warm', 'sugary'], ['plain', 'cold'], ['funny', 'silly']) },
  },
  pairEmpty: {
    fails: { voice: pairs(['allegri', 'non allegri']) },
    at: 'voice/pairs/pair0/butNot',
    params: { is: 'allegri', butNot: 'non allegri' },
    passes: { voice: pairs(['allegri', 'sciocchi']) },
  },
  wordsOverlap: {
    fails: { words: { yes: ['prova, tempo'], no: ['Tempo'] } },
    at: 'words/no',
    params: { words: 'tempo' },
    passes: { words: { yes: ['prova, tempo'], no: ['esclusivo'] } },
  },
  refusedWordUsed: {
    fails: { words: { no: ['imperdibile'] }, stories: { core: 'Un’occasione imperdibile per chi ama il pane' } },
    at: 'words/no',
    params: { words: 'imperdibile', text: 'Un’occasione imperdibile per chi ama il pane' },
    passes: {
      words: { no: ['imperdibile'] },
      voice: { pairs: [{ is: 'calmi', butNot: 'freddi', counterExample: 'Imperdibile, solo oggi' }] },
    },
  },
  longCore: {
    fails: { stories: { core: 'parola dopo parola '.repeat(9) } },
    at: 'stories/core',
    params: { words: 27, most: 25 },
    passes: { stories: { core: 'Trentotto famiglie che hanno scelto di far vedere il prezzo.' } },
  },
  thinArc: {
    fails: {
      stories: {
        arcs: [{ id: 'plate', name: 'Il piatto', beats: [{ beat: 'Undici pezzi' }, { beat: 'Ne manca uno' }] }],
      },
    },
    at: 'stories/arcs/plate/beats',
    params: { name: 'Il piatto', count: 2 },
    passes: {
      stories: {
        arcs: [
          {
            id: 'plate',
            name: 'Il piatto',
            beats: ['Undici pezzi', 'Ne manca uno', 'Una riga d’ocra'].map((beat) => ({ beat })),
          },
        ],
      },
    },
  },
  customerArcNoValue: {
    fails: {
      values: { values: [repair] },
      stories: { arcs: [{ id: 'franco', name: 'Franco', shape: 'customer', beats: [{ beat: 'Undici pezzi' }] }] },
    },
    at: 'stories/arcs/franco/value',
    params: { name: 'Franco' },
    passes: {
      values: { values: [repair] },
      stories: {
        arcs: [{ id: 'franco', name: 'Franco', shape: 'customer', value: 'repair', beats: [{ beat: 'Undici pezzi' }] }],
      },
    },
  },
} as const satisfies Record<string, Example>;
