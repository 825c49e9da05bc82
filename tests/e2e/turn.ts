import { execFileSync } from 'node:child_process';
import { type Locale, locales } from '#i18n/locales.ts';

/** A number that follows from the commit: what cannot be tried whole at each one is tried in turn. 0 where there is no git. */
export const turn = Number.parseInt(commit().slice(0, 6), 16);

/** The longest journeys go in one language at a commit, the other at another; `npm run verify` goes in both. */
export const journeyLocales: readonly Locale[] =
  process.env['VERIFY'] === '1' ? locales : locales.slice(turn % locales.length).slice(0, 1);

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '000000';
  }
}
