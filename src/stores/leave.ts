/** Calls back when the page may be about to go: the last moment in which something can be written. */
export function onLeave(run: () => void): void {
  addEventListener('pagehide', run);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') run();
  });
}
