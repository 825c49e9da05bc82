/**
 * How well what a brand says fits what people hold it responsible for: the match M, −1…1, is the sum over the
 * components of its statements, clamped. Rows follow Coombs 2007 (doi:10.1057/palgrave.crr.1550049): instruct and
 * explain for a victim, explain and correct after an accident, apologise and repair what could be avoided. Sizes design.
 */
import { type Entry, entry } from './constant-entry.ts';
import { CLUSTERS, type Cluster, type Component } from './names.ts';

const ROWS: Record<Cluster, Partial<Record<Component, number>>> = {
  victim: {
    explain: 0.5,
    evidence: 0.35,
    acknowledge: 0.2,
    corrective: 0.15,
    deadline: 0.1,
    apologise: -0.05,
    compensate: -0.1,
    defend: -0.3,
  },
  accidental: {
    explain: 0.35,
    corrective: 0.45,
    acknowledge: 0.15,
    apologise: 0.2,
    evidence: 0.15,
    deadline: 0.15,
    compensate: 0.1,
    defend: -0.5,
  },
  preventable: {
    apologise: 0.3,
    corrective: 0.45,
    compensate: 0.25,
    acknowledge: 0.1,
    explain: 0.1,
    deadline: 0.15,
    evidence: 0.1,
    defend: -1,
  },
};

export const MATCH_COMPONENTS = Object.fromEntries(
  CLUSTERS.map((cluster) => [cluster, Object.keys(ROWS[cluster]) as Component[]]), // keys are components
) as Record<Cluster, Component[]>;

/** The table flattened to names such as `match.victim.explain`. */
export function matchEntries(): Record<string, Entry> {
  const all: Record<string, Entry> = {};
  for (const cluster of CLUSTERS)
    for (const component of MATCH_COMPONENTS[cluster])
      all[`match.${cluster}.${component}`] = entry(
        ROWS[cluster][component] ?? 0,
        'match',
        -1,
        1,
        'added to the match when said',
        'Coombs 2007 (sign); value design',
      );
  return all;
}
