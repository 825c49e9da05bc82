import type { Component } from 'solid-js';
import type { BenchKind } from '#domain/bench/bench.ts';
import { loadBench } from '#stores/bench.ts';
import { mount } from './mount.ts';
import { createSpeech, type Locale } from './speech.ts';

/** The small tools, each loaded where it is. */
const benches: Record<BenchKind, () => Promise<Component<never>>> = {
  fold: async () => (await import('./bench/FoldBench.tsx')).FoldBench,
  palette: async () => (await import('./bench/PaletteBench.tsx')).PaletteBench,
  frame: async () => (await import('./bench/FrameBench.tsx')).FrameBench,
  alt: async () => (await import('./bench/AltBench.tsx')).AltBench,
  captions: async () => (await import('./bench/CaptionsBench.tsx')).CaptionsBench,
  assistant: async () => (await import('./bench/AssistantBench.tsx')).AssistantBench,
};

/** Puts a live bench where the page holds it drawn. @throws when its parts do not arrive. */
export async function enlivenBench(
  place: HTMLElement,
  { locale, written }: { locale: Locale; written: Record<string, string> },
): Promise<void> {
  const [{ bench, words }, island] = await Promise.all([
    loadBench(place.dataset['file'] ?? ''),
    benches[place.dataset['bench'] as BenchKind](), // Written by our own component.
  ]);
  const typed = [...place.querySelectorAll<HTMLTextAreaElement>('textarea:not([readonly])')].map(({ id, value }) => ({
    id,
    value,
  }));
  const focused = document.activeElement?.id;
  const props = { bench, lesson: place.dataset['lesson'] ?? '', locale, speech: createSpeech(locale, words), written };
  mount(place, island as Component<typeof props>, props); // The table pairs each kind with its island.
  for (const { id, value } of typed) {
    const field = place.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`);
    if (field && !field.value.includes(value)) {
      // What is kept from an earlier visit may stand there already: both stay, as in `WrittenAnswer.tsx`.
      field.value = field.value === '' ? value : `${field.value}\n${value}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (field && focused === id) field.focus();
  }
}
