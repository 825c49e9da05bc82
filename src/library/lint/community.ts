import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBanks, readCrises, readHouseRules } from '../community.ts';
import { readObservation } from '../observation.ts';
import { readShiftCases } from '../shift-cases.ts';
import type { Rule } from './rule.ts';

/** What the people of a community say: every text fits its form, is in both languages, and finds its facts. */
export const checkCommunity: Rule = ({ library, report, root }) => {
  const has = (...names: string[]) => existsSync(join(root, 'content', 'community', ...names));
  // A school may have none, or people to watch and none to answer.
  if (!has()) return;
  if (has('common', 'situations.yml')) {
    checkBanks(
      root,
      library.brands.keys().filter((brand) => has(brand, 'situations.yml')),
      report,
    );
    readHouseRules(root, 'it', report);
  }
  readShiftCases(root, library.brands, report);
  readCrises(root, 'en', report);
  if (has('observation.yml')) readObservation(root, 'it', report);
};
