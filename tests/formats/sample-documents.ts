import type { Block, DocumentText } from '#domain/document/blocks.ts';

/** A document with one section of these blocks. */
export function documentOf(...blocks: Block[]): DocumentText {
  return {
    title: 'Strategia digitale',
    subtitle: 'Forno Lisetta',
    sections: [{ id: 'context', title: 'Contesto', blocks }],
  };
}

/** One block of each kind. */
export const allKinds: Block[] = [
  { kind: 'heading', level: 1, text: 'I profili oggi', id: 'context-audit' },
  { kind: 'heading', level: 2, text: 'Più in dettaglio', id: 'context-more' },
  { kind: 'paragraph', label: 'Che cosa offre', text: 'Pane ogni mattina.' },
  { kind: 'paragraph', text: 'Un corso al mese.' },
  { kind: 'list', label: 'I limiti', items: ['Nove ore', 'Un forno solo'] },
  { kind: 'list', items: ['Scrivi il nome', 'Passa quando vuoi'], ordered: true },
  {
    kind: 'facts',
    pairs: [
      ['Chi lo segue', 'Marta'],
      ['Per chi', 'Vera'],
    ],
  },
  {
    kind: 'table',
    caption: 'Numeri e decisioni',
    head: ['Canale', 'Follower'],
    rows: [
      ['Instagram', '830'],
      ['Evento', ''],
    ],
  },
];

/** What people paste: markup, scripts, pipes, text from right to left, combining characters, controls. */
export const hardTexts = [
  '<script>alert("7")</script> & <b>grassetto</b>',
  '**a** _b_ `c` ~~d~~ [e](http://f.example) ![g](h) <i@j.example>',
  'a | b || c \\| d \\',
  '# titolo',
  '- voce',
  '12. voce',
  '> detto &amp; ridetto &#65;',
  'https://www.example.org/a_b_c?d=1&e=2 www.example.org k@l.example',
  'שלום, ברוך הבא',
  'مرحبا «Lisetta» 2027',
  'e\u0301a\u0308 \u{1F9D1}\u200D\u{1F373} ﬁne',
  'riga\r\nriga\rriga\nriga',
  'nul\u0000 esc\u001b form\u000c del\u007f non\uFFFF',
  '$x$ $$y$$ [^1] :fumo: @qualcuno #12',
  '===',
  '+ più',
  '---',
  '| --- |',
];
