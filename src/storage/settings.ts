import { parseSettings, type Settings } from '#domain/settings.ts';

/**
 * Settings are in localStorage, so that the page can read them before it draws anything: public/theme.js does, without a
 * word of explanation because it is sent as it is with every page. Under this name:
 * `{"schema":1,"theme":"dark","locale":"it"}`, each part only if it was chosen.
 */
export const settingsKey = 'bottega.settings';

/** What was chosen; empty where nothing was, or where this browser keeps nothing. */
export function readSettings(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(settingsKey) ?? 'null'));
  } catch {
    return {};
  }
}

/** Changes what is given and leaves the rest. */
export function writeSettings(change: Settings): { ok: true } | { ok: false; code: 'unavailable' | 'full' } {
  try {
    localStorage.setItem(settingsKey, JSON.stringify({ schema: 1, ...readSettings(), ...change }));
    return { ok: true };
  } catch (problem) {
    const isFull = problem instanceof DOMException && problem.name === 'QuotaExceededError';
    return { ok: false, code: isFull ? 'full' : 'unavailable' };
  }
}
