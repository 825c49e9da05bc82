import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, settingsKey, writeSettings } from '#storage/settings.ts';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('settings', () => {
  it('are nothing until something is chosen', () => {
    expect(readSettings()).toEqual({});
  });

  it('change one by one', () => {
    expect(writeSettings({ theme: 'dark' })).toEqual({ ok: true });
    writeSettings({ locale: 'en' });
    expect(readSettings()).toEqual({ theme: 'dark', locale: 'en' });
    expect(JSON.parse(kept.get(settingsKey) ?? '')).toEqual({ schema: 1, theme: 'dark', locale: 'en' });
  });

  it.each(['{', '[]', '"dark"', 'null', '{"theme":"pink","locale":"fr"}'])('do not believe %s', (text) => {
    kept.set(settingsKey, text);
    expect(readSettings()).toEqual({});
  });

  it('are not kept, and stop nothing, where the browser forbids it or has no room', () => {
    const setItem = vi.fn(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    vi.stubGlobal('localStorage', { getItem: () => null, setItem });
    expect(writeSettings({ theme: 'light' })).toEqual({ ok: false, code: 'full' });
    vi.stubGlobal('localStorage', undefined);
    expect(readSettings()).toEqual({});
    expect(writeSettings({ theme: 'light' })).toEqual({ ok: false, code: 'unavailable' });
  });
});
