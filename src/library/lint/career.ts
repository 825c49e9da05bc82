import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { careerFile, listDated, readCareer } from '../career.ts';
import { isExpired } from '../facts.ts';
import { findDateFault } from './fact-dates.ts';
import { sayUnknown } from './known.ts';
import { type Check, nameAll, repeats } from './rule.ts';

/** Each figure of the career planner has a known source and days in a possible order; each tax year is there once. */
export function checkCareer({ library, report, root, on }: Check): void {
  if (!existsSync(join(root, careerFile))) return;
  const file = readCareer(root, report);
  if (!file) return;
  for (const { entry, position } of repeats(file.data.years.map(({ year }) => year)))
    report.error(careerFile, `The year ${entry} is here twice. Keep one.`, file.lineOf(['years', position]));
  const dated = listDated(file.data);
  for (const { id, source, checkedOn, expiresOn, path } of dated) {
    if (!library.sources.has(source))
      report.error(careerFile, `\`${id}\`: ${sayUnknown('source', source, 'content/sources.yml')}`, file.lineOf(path));
    const fault = findDateFault({ checkedOn, expiresOn }, on);
    if (fault) report.error(careerFile, `The figure \`${id}\` ${fault.message}`, file.lineOf([...path, fault.field]));
  }
  const expired = on ? dated.filter((own) => isExpired(own, on)) : [];
  if (expired.length > 0)
    report.warn(
      careerFile,
      `${expired.length} expired figures (${nameAll(expired.map(({ id }) => id))}). Run npm run facts.`,
    );
}
