import { type Component, createComponent } from 'solid-js';
import { render } from 'solid-js/web';

/**
 * Puts a live component where a drawn one stands. Both steps are one for who looks; the place is in the page when the
 * component starts, so that it can move focus.
 */
export function mount<P extends object>(place: Element, component: Component<P>, props: P): void {
  const live = document.createElement('div');
  place.replaceChildren(live);
  render(() => createComponent(component, props), live);
}
