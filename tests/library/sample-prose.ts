const line = {
  it: 'La bottega apre presto e chi passa trova la porta aperta.',
  en: 'The workshop opens early and people who pass find the door open.',
};

/** The prose of a lesson of the sample, in one language; `last`: the questions that close it. */
export function sampleProse(locale: 'it' | 'en', lesson: string, last: string[]): string {
  const say = (it: string, en: string) => (locale === 'it' ? it : en);
  const paragraph = `${line[locale]} ${line[locale]} ${line[locale]}`;
  const segment = (id: string, title: string, words: string, question: string) =>
    `## ${title} { #${id} }\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n\n${words}\n\n${paragraph}\n\n<Question id="${question}" />\n`;
  return [
    `<Scene brand="tornio-lento">\n${lesson}: ${paragraph} ${line[locale]}\n</Scene>\n`,
    '<Question id="guess-the-door" />\n',
    segment(
      'segment-one',
      say('Uno', 'One'),
      say(
        'Una <Term id="brand-community">comunità</Term> vive di legami<Cite id="MUNIZ01" />.',
        'A <Term id="brand-community">community</Term> lives on ties<Cite id="MUNIZ01" />.',
      ),
      'pair-signs',
    ),
    segment(
      'segment-two',
      say('Due', 'Two'),
      say(
        '<Fact id="three-markers">Nel 2001 il 12 % dei segni contava per tre</Fact>, si legge.',
        'One reads that <Fact id="three-markers">in 2001 12 % of the markers counted as three</Fact>.',
      ),
      'order-steps',
    ),
    segment(
      'segment-three',
      say('Tre', 'Three'),
      `<Case brand="tornio-lento">\n${say('Ieri il 30 % ha salutato.', 'Yesterday 30 % said hello.')}\n</Case>`,
      'pick-two',
    ),
    segment(
      'segment-four',
      say('Quattro', 'Four'),
      say('Il resto viene dopo.', 'The rest comes later.'),
      'count-hours',
    ),
    `## ${say('Esempio', 'Example')} { #worked-example }\n\n<Worked brand="tornio-lento">\n${line[locale]} <Note>${say('Prima il gesto.', 'The gesture first.')}</Note>\n\n${line[locale]} <Note>${say('Poi la voce.', 'Then the voice.')}</Note>\n\n${line[locale]} <Note>${say('Infine il nome.', 'The name at the end.')}</Note>\n</Worked>\n`,
    `## ${say('Tocca a te', 'Your turn')} { #your-turn }\n\n<Faded brand="tornio-lento">\n${paragraph}\n\n<Blank id="first-words" label="${say('Le prime parole', 'The first words')}" rows="2" />\n\n<Hint>${say('Guarda la scena.', 'Look at the scene.')}</Hint>\n\n<Hint>${say('Comincia dal nome.', 'Start from the name.')}</Hint>\n\n<Model>\n${line[locale]}\n</Model>\n</Faded>\n`,
    `## ${say('Perché?', 'Why?')} { #why }\n\n<Why prompt="${say('Perché si saluta prima?', 'Why greet first?')}" />\n`,
    `## ${say('Ultime domande', 'Last questions')} { #last-questions }\n\n${last.map((id) => `<Question id="${id}" />\n`).join('\n')}`,
    `## ${say('In breve', 'In short')} { #in-short }\n\n- ${line[locale]}\n\n<Checklist>\n- ${say('So salutare.', 'I can greet.')}\n</Checklist>\n\n<Mistakes>\n- ${lesson}: ${say('«Tanto entra comunque»: e poi esce.', '“They come in anyway”: and then they leave.')}\n</Mistakes>\n`,
  ].join('\n');
}
