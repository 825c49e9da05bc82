import { formatMessage } from '#i18n/format.ts';

/**
 * Hands over a copy and gives what to say of it. A step of its own between a lesson's script and what makes copies: the
 * script of every lesson names this file only, not all that saving takes.
 * `words`: the `progress.*` strings, by their key without the area.
 */
export async function saveCopy(words: Readonly<Record<string, string>>): Promise<string> {
  const { saveBackup } = await import('#stores/copy.ts');
  const { name, isWhole } = await saveBackup();
  return formatMessage(words[isWhole ? 'saved' : 'savedPart'] ?? '{name}', { name });
}
