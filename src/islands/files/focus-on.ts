/** Puts the focus on something that has just come up, once it is in the page. */
export function focusOn(element: HTMLElement): void {
  queueMicrotask(() => element.focus());
}
