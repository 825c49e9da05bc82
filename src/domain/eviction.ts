const dayMs = 86_400_000;

/**
 * Whether this browser may delete what a site keeps after seven days of use without a visit: the engine of Safari,
 * which every browser on an iPhone shares. A site added to the home screen has its own count and is left alone.
 * `vendor` is `navigator.vendor`.
 */
export function isEvictingBrowser(browser: { vendor: string; userAgent: string; isInstalled: boolean }): boolean {
  return browser.vendor.startsWith('Apple') && browser.userAgent.includes('AppleWebKit') && !browser.isInstalled;
}

/** Whole days since the last event before this visit; none where nothing was kept. */
export function countDaysAway(lastAt: number | undefined, now: number): number | undefined {
  return lastAt === undefined ? undefined : Math.max(0, Math.floor((now - lastAt) / dayMs));
}

/**
 * Whether the greeting offers to restore a copy: after five days away, and where the browser may have deleted
 * everything, which from here looks the same as a first visit.
 */
export function offersRestore(daysAway: number | undefined, isEvicting: boolean): boolean {
  return daysAway === undefined ? isEvicting : daysAway >= 5;
}
