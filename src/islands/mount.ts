import { type Component, createComponent } from 'solid-js';
import { render } from 'solid-js/web';

/** Draws a live component aside and puts it in at once, so that nothing is seen to go and come back. */
export function mount<P extends object>(place: Element, component: Component<P>, props: P): void {
  const live = document.createElement('div');
  render(() => createComponent(component, props), live);
  place.replaceChildren(live);
}
