import type { Component } from 'solid-js';
import { mount } from './mount.ts';

/** The props a page wrote for its one big island, as data: see `components/PageIsland.astro`. */
export function mountPage<P extends object>(component: Component<P>): void {
  const place = document.querySelector('[data-page-island]');
  const props: unknown = JSON.parse(document.getElementById('island-props')?.textContent ?? '{}');
  if (place) mount(place, component, props as P); // The page that draws the component wrote its props.
}
