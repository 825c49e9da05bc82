import { isEvictingBrowser } from '#domain/eviction.ts';

/** Whether the browser the page is in may delete what is stored, by itself, after days without a visit. */
export function isEvictingHere(): boolean {
  const { vendor, userAgent } = navigator;
  return isEvictingBrowser({ vendor, userAgent, isInstalled: matchMedia('(display-mode: standalone)').matches });
}
