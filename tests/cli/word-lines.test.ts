import { describe, expect, it } from 'vitest';
import { linesOf, linesRead } from '#cli/word-lines.ts';
import { allKinds, documentOf } from '../formats/sample-documents.ts';

describe('what a Word file reads as', () => {
  const lines = linesOf(documentOf(...allKinds), 'Contenuti');

  it('has every heading in the contents, then every item and every filled cell on a line', () => {
    expect(lines.slice(0, 7)).toEqual([
      'Strategia digitale',
      'Forno Lisetta',
      'Contenuti',
      'Contesto #',
      'I profili oggi #',
      'Contesto',
      'I profili oggi',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining(['Che cosa offre. Pane ogni mattina.', '• Nove ore', '2. Passa quando vuoi']),
    );
    expect(lines.slice(-6)).toEqual(['Numeri e decisioni', 'Canale', 'Follower', 'Instagram', '830', 'Evento']);
  });

  it('is found in a text read back, bullets set in and pages at the end of the contents', () => {
    const text = `${lines.join('\n\n').replace('• ', '    • ').replace('Contesto #', 'Contesto\t2').replace('oggi #', 'oggi\t13')}\n`;
    expect(linesRead(text)).toEqual(lines);
    expect(linesRead(text.replace('830', '380'))).not.toEqual(lines);
  });
});
