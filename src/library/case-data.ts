import type { Client } from '#domain/plan/approval.ts';
import type { PlanCase } from '#domain/plan/case.ts';
import { readClients, viewClients } from './approvals.ts';
import { readCases, viewCases } from './cases.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { contentRoot, type Library } from './library.ts';
import { ContentError, ProblemList } from './problem.ts';
import type { Link } from './view.ts';

/**
 * The cases to play and the clients who approve, in one language, as the browser fetches them.
 * @throws {ContentError} when one of their files does not fit its form.
 */
export function caseFile(
  library: Library,
  locale: 'it' | 'en',
  root = contentRoot(),
): DataFile<{ cases: PlanCase[]; clients: Client[] }> {
  const problems = new ProblemList();
  const { cases } = readCases(root, library.brands, problems);
  const { clients } = readClients(root, library.brands, problems);
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
  const body = {
    cases: viewCases(cases, library.brands, locale),
    clients: viewClients(clients, library.brands, locale),
  };
  return dataFile(locale, body);
}

/** The address of that file, for the page of the plan. */
export function caseAddress(library: Library, locale: 'it' | 'en', link: Link): string {
  return link(`/cases/${caseFile(library, locale).name}.json`);
}
