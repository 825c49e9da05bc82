import { createSignal, type JSX } from 'solid-js';
import { benchField } from '#domain/bench/bench.ts';
import { writeText } from '#stores/progress.ts';
import { WrittenAnswer } from '../WrittenAnswer.tsx';
import { BeginFromSample } from './BeginFromSample.tsx';
import type { BenchProps } from './bench-props.ts';

/** The one field of a bench that starts from a sample. `all`: the bench's own props; `onText` hears what stands in it. */
export function SampleField(props: {
  all: Omit<BenchProps<'fold'>, 'bench'> & { bench: { id: string; sample: string } };
  label: string;
  rows: number;
  onText: (text: string) => void;
}): JSX.Element {
  const { bench, lesson, locale, speech, written: words } = props.all;
  const [isBlank, setBlank] = createSignal(true);
  const field = benchField(bench.id);
  return (
    <>
      <WrittenAnswer
        lesson={lesson}
        field={field}
        label={props.label}
        rows={props.rows}
        locale={locale}
        words={words}
        onText={(text) => {
          setBlank(text.trim() === '');
          props.onText(text);
        }}
      />
      <BeginFromSample speech={speech} isBlank={isBlank()} begin={() => writeText(lesson, field, bench.sample)} />
    </>
  );
}
