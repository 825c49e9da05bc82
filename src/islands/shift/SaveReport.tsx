import { createSignal, type JSX } from 'solid-js';
import type { Debrief } from '#domain/shift/debrief.ts';
import type { ShiftEnd } from '#domain/shift/view.ts';
import type { Speech } from '#islands/speech.ts';
import type { LiveShift } from '#stores/create-shift.ts';
import { shiftReport } from './shift-report.ts';

/** The debrief as a file, to hand over: with what is written in it by now. */
export function SaveReport(props: {
  speech: Speech;
  locale: 'it' | 'en';
  state: LiveShift & { end: ShiftEnd };
  debrief: Debrief;
}): JSX.Element {
  const { text } = props.speech;
  const [isBusy, setBusy] = createSignal(false);
  const [said, say] = createSignal('');

  async function save(): Promise<void> {
    if (isBusy()) return;
    setBusy(true);
    say(text('shift.report.making'));
    const { saveWord } = await import('#stores/save-word.ts');
    const isSaved = await saveWord(shiftReport(props.speech, props.state, props.debrief), {
      brand: props.state.file.brandName,
      locale: props.locale,
      contentsTitle: text('shift.report.contents'),
      pageWord: text('shift.report.page'),
    });
    setBusy(false);
    say(text(isSaved ? 'shift.report.saved' : 'shift.report.failed'));
  }

  return (
    <>
      <button type="button" class="btn" aria-disabled={isBusy()} onClick={() => void save()}>
        {text('shift.report.save')}
      </button>
      <span role="status" class="small">
        {said()}
      </span>
    </>
  );
}
