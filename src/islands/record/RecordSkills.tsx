import type { JSX } from 'solid-js';
import type { MappedSkill } from '#domain/record.ts';
import type { Speech } from '#islands/speech.ts';
import { SectionView } from '#islands/workshop/DocumentView.tsx';
import { unfoldForPrint } from '#islands/workshop/printing.ts';
import { skillSection } from './record-document.ts';

/** The skills of the finished lessons, folded on the screen and open on paper. */
export function RecordSkills(props: { speech: Speech; skills: readonly MappedSkill[] }): JSX.Element {
  let fold: HTMLDetailsElement | undefined;
  unfoldForPrint(() => (fold ? [fold] : []));

  return (
    <details class="record-skills" ref={fold}>
      <summary>{props.speech.counted('record.skillsSummary', props.skills.length)}</summary>
      <div class="document">
        <SectionView section={skillSection(props.speech, props.skills)} />
      </div>
    </details>
  );
}
