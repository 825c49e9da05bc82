import { atom } from 'nanostores';
import { isObject } from '#domain/progress-record.ts';
import { type Coach, type CoachData, type CoachModel, createCoach, type Language } from '#domain/reply/coach.ts';

/** The reply coach: it comes when the first reply is opened. */
export type CoachState = { type: 'idle' } | { type: 'loading' } | { type: 'ready'; hear: Coach } | { type: 'failed' };

export interface CoachWorld {
  fetchFile(address: string): Promise<Pick<Response, 'ok' | 'json'>>;
  /** The words and turns of a language. */
  load(language: Language): Promise<Pick<CoachData, 'lexicon' | 'rules'>>;
}

export function createCoachStore({ fetchFile, load }: CoachWorld) {
  const $coach = atom<CoachState>({ type: 'idle' });

  /** Brings the coach; after a failure it may be asked again. */
  async function bring(address: string, language: Language): Promise<void> {
    if ($coach.get().type === 'loading' || $coach.get().type === 'ready') return;
    $coach.set({ type: 'loading' });
    try {
      const [response, words] = await Promise.all([fetchFile(address), load(language)]);
      const model: unknown = response.ok ? await response.json() : undefined;
      if (!isModel(model)) throw new Error('no model');
      $coach.set({ type: 'ready', hear: createCoach({ language, model, ...words }) });
    } catch {
      // No network, or a page of somebody else's in place of the file.
      $coach.set({ type: 'failed' });
    }
  }

  return { $coach, bring };
}

/** Our own file, made with the site: enough to tell it from another's. */
function isModel(raw: unknown): raw is CoachModel {
  return isObject(raw) && Array.isArray(raw['thresholds']) && Array.isArray(raw['isSure']) && isObject(raw['weights']);
}
