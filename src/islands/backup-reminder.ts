import { readReminder, silence } from '#stores/backup-reminder.ts';
import { saveCopy } from './save-copy.ts';

/** A page that says already that what is here may go, or be missing, is not made to say it twice. */
const warnings = '[data-keep]:not([hidden]), [data-greeting]:not([hidden])';

/** Shows, where there is reason to, the line that reminds of a copy: see `components/BackupReminder.astro`. */
export async function remind(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-reminder]');
  const line = place?.querySelector<HTMLElement>('[data-reminder-line]');
  const said = place?.querySelector<HTMLElement>('[data-reminder-said]');
  if (!place || !line || !said) return;
  const which = await readReminder(document.querySelector(warnings) !== null);
  const words: Record<string, string> = JSON.parse(place.dataset['words'] ?? '{}');
  const sentence = line.querySelector('[data-reminder-text]');
  if (!which || !sentence) return;
  sentence.textContent = words[which] ?? '';
  line.hidden = false;
  place.hidden = false;

  function answer(text: string, isOver: boolean) {
    if (!said || !line) return;
    said.textContent = text;
    said.hidden = false;
    if (!isOver) return;
    line.hidden = true;
    said.focus();
  }

  line.querySelector('[data-reminder-save]')?.addEventListener('click', async () => {
    await saveCopy(words).then(
      (text) => answer(text, true),
      () => answer(words['notSaved'] ?? '', false),
    );
  });
  line.querySelector('[data-reminder-dismiss]')?.addEventListener('click', () => {
    silence();
    answer(words['dismissed'] ?? '', true);
  });
}
