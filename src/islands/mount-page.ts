import type { Component } from 'solid-js';
import { mount } from './mount.ts';

/**
 * Brings a page's one big island to life with the props the page wrote as data (see `components/PageIsland.astro`).
 * @param more what only the browser knows, such as what was typed before the script arrived.
 */
export function mountPage<P extends object>(component: Component<P>, more: Partial<P> = {}): void {
  const place = document.querySelector('[data-page-island]');
  const props: unknown = JSON.parse(document.getElementById('island-props')?.textContent ?? '{}');
  if (place) mount(place, component, { ...(props as P), ...more }); // The page that draws the component wrote its props.
}
