import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBanks, readCrises, readHouseRules } from '../community.ts';
import { readObservation } from '../observation.ts';
import { readShiftCases } from '../shift-cases.ts';
import type { Rule } from './rule.ts';

/** What the people of a community say: every text fits its form, is in both languages, and finds its facts. */
export const checkCommunity: Rule = ({ library, report, root }) => {
  // A school may have none.
  if (!existsSync(join(root, 'content', 'community'))) return;
  checkBanks(root, library.brands.keys(), report);
  readHouseRules(root, 'it', report);
  readShiftCases(root, library.brands, report);
  readCrises(root, 'en', report);
  readObservation(root, 'it', report);
};
