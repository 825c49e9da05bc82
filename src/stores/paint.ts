/** Runs once what was changed has been laid out and painted: what then asks where things are does not wait for it. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
