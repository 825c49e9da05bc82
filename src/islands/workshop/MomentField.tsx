import { createEffect, type JSX } from 'solid-js';
import { dayOfMoment, momentOf, timeOfMoment } from '#domain/plan/calendar.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

/** A day and an hour, in the browser's own controls; the hour may wait. Each is given a value only when it shows another. */
export function MomentField(props: ControlProps): JSX.Element {
  const { part, speech } = useTool();
  let day: HTMLInputElement | undefined;
  let time: HTMLInputElement | undefined;
  createEffect(() => {
    const value = String(props.value ?? '');
    if (day && day.value !== dayOfMoment(value)) day.value = dayOfMoment(value);
    if (time && time.value !== timeOfMoment(value)) time.value = timeOfMoment(value);
  });

  function change() {
    part.set([[props.path, momentOf(day?.value ?? '', time?.value ?? '') || null]]);
  }

  return (
    <span class="moment">
      <input
        id={fieldId(props.path)}
        ref={day}
        class="field"
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        aria-describedby={props.describedBy}
        onChange={change}
      />
      <input
        ref={time}
        class="field"
        type="time"
        aria-label={speech.text('workshop.hourOf', { name: props.label })}
        onChange={change}
      />
    </span>
  );
}
