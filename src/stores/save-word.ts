import type { DocumentText } from '#domain/document/blocks.ts';
import { fileName } from '#formats/file-name.ts';
import type { WordFrame } from '#formats/word.ts';
import { browserClock } from './clock.ts';
import { offerFile } from './offer-file.ts';

/** Hands a document over as a Word file. False: what writes it did not come, or could not. */
export async function saveWord(document: DocumentText, frame: WordFrame): Promise<boolean> {
  try {
    const { toWord } = await import('#formats/word.ts');
    offerFile(fileName(document.title, browserClock.now(), 'docx'), await toWord(document, frame));
    return true;
  } catch {
    return false;
  }
}
