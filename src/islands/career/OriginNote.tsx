import { type JSX, Show } from 'solid-js';
import type { Origin } from '#domain/career/data.ts';
import { formatDate } from '#i18n/format.ts';
import { usePlanner } from './career-page.ts';

/** Where a figure comes from and when it was checked; past its day it says so, in words and in amber. */
export function OriginNote(props: { origin: Origin }): JSX.Element {
  const { speech, today } = usePlanner();
  const isStale = () => props.origin.expiresOn < today;
  return (
    <small class="origin" classList={{ stale: isStale() }}>
      <a href={props.origin.href}>{speech.text('career.source', { key: props.origin.source })}</a>,{' '}
      {speech.text('career.checked', { date: formatDate(speech.locale, props.origin.checkedOn, 'short') })}
      <Show when={isStale()}>: {speech.text('career.stale')}</Show>
    </small>
  );
}
