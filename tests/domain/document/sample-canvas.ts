/** The same bakery: every field of its canvas is filled. */
export const bakeryCanvas = {
  origin: {
    story: 'Nel 1931 la nonna accende il forno',
    why: 'Perché il pane di ieri sia ancora buono',
    how: 'Di notte, con il lievito',
    what: 'Pane, focacce, un corso',
  },
  personality: {
    words: ['asciutta', 'mattiniera'],
    sincerity: 4,
    excitement: 1,
    competence: 3,
    sophistication: 0,
    ruggedness: 2,
    archetype: 'caregiver',
    because: 'Tiene da parte',
    perceived: [
      {
        id: 'pe1',
        who: 'chi compra',
        n: 31,
        sincerity: 3,
        excitement: 2,
        competence: 4,
        sophistication: 1,
        ruggedness: 0,
      },
    ],
  },
  values: {
    values: [
      {
        id: 'durare',
        value: 'Durare',
        behaviour: 'Si impasta a mezzanotte',
        proof: 'Il quaderno dei lotti',
        visible: 'La data sul sacchetto',
      },
      {
        id: 'dire',
        value: 'Dire le cose',
        behaviour: 'I prezzi si decidono insieme',
        proof: 'Il verbale',
        visible: 'Il cartello dei costi',
      },
    ],
  },
  hero: { hero: 'Vera, che esce alle sei', audience: 'vera' },
  want: { wants: [{ id: 'w1', want: 'Un pane buono anche giovedì sera' }] },
  obstacle: {
    outer: 'Alle nove è finito',
    inner: 'Non osa chiedere di tenerlo',
    unfair: 'Chi lavora resta senza',
    villain: 'La fretta',
  },
  part: {
    empathy: 'Anche noi torniamo tardi',
    plan: [
      { id: 's1', step: 'Scrivi il nome' },
      { id: 's2', step: 'Passa quando vuoi' },
    ],
    direct: 'Prenota il tuo',
    soft: 'Leggi la lettera',
  },
  change: { before: 'Il banco vuoto', after: 'Il sacchetto con il suo nome', failure: 'Compra quello confezionato' },
  proofs: {
    claims: [{ id: 'cl1', claim: 'Dura tre giorni', proof: 'La prova del giovedì', value: 'durare' }],
    authority: ['Dal 1931 nella stessa via'],
  },
  voice: {
    pairs: [
      {
        id: 'v1',
        is: 'Calda',
        butNot: 'Sdolcinata',
        example: 'Il tuo è da parte',
        counterExample: 'Un abbraccio di farina',
      },
      { id: 'v2', is: 'Breve', butNot: 'Brusca' },
    ],
    person: 'we',
    address: 'tu',
    funny: 0,
    formal: -1,
    respectful: 1,
    enthusiastic: 0,
    sentences: 'short',
    emoji: 'none',
    anglicisms: 'avoid',
    inclusive: 'Chi compra, le persone',
    contexts: [
      {
        id: 'x1',
        context: 'complaint',
        feels: 'Delusione',
        funny: -1,
        formal: 0,
        respectful: 1,
        enthusiastic: -1,
        sample: 'Hai ragione, era crudo',
      },
      { id: 'x2', context: 'mourning', feels: 'Vuoto', sample: 'Oggi il forno è spento' },
    ],
  },
  words: { yes: ['impasto', 'da parte'], no: ['imperdibile'], never: ['Ultimi pezzi'] },
  stories: {
    core: 'Una luce accesa alle tre',
    arcs: [
      {
        id: 'a1',
        name: 'La notte del lievito',
        shape: 'behindScenes',
        value: 'durare',
        beats: [
          { id: 'b1', beat: 'Mezzanotte' },
          { id: 'b2', beat: 'L’alba' },
        ],
      },
    ],
  },
  samples: { texts: [{ id: 't1', text: 'Buongiorno, il pane è pronto' }] },
};
