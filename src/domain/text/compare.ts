import type { AxisReading } from './axes.ts';
import { findingTable } from './findings.ts';

/** An axis that has both sides. */
export interface ComparedAxis extends AxisReading {
  said: number;
  heard: number;
}

/** What the picture shows, for the sentence above it: never one score of all. */
export type VoiceComparison =
  /** Nothing was chosen and too little was heard. */
  | { kind: 'nothing' }
  /** Only one of the two voices can be drawn. */
  | { kind: 'saidAlone' }
  | { kind: 'heardAlone' }
  /** Both, but on no axis together. */
  | { kind: 'apart' }
  /** The axis where they are furthest: within the gap that makes a finding, or beyond. */
  | { kind: 'near' | 'far'; widest: ComparedAxis; compared: number; gap: number };

export function compareVoices(axes: readonly AxisReading[]): VoiceComparison {
  const isSaid = axes.some(({ said }) => said !== null);
  const isHeard = axes.some(({ heard }) => heard !== null);
  if (!isSaid) return { kind: isHeard ? 'heardAlone' : 'nothing' };
  if (!isHeard) return { kind: 'saidAlone' };
  const compared = axes.flatMap(({ said, heard, ...rest }): ComparedAxis[] =>
    said === null || heard === null ? [] : [{ ...rest, said, heard }],
  );
  const [first, ...others] = compared;
  if (!first) return { kind: 'apart' };
  const apart = ({ said, heard }: ComparedAxis) => Math.abs(said - heard);
  const widest = others.reduce((most, each) => (apart(each) > apart(most) ? each : most), first);
  const isFar = apart(widest) >= findingTable.gap;
  return { kind: isFar ? 'far' : 'near', widest, compared: compared.length, gap: findingTable.gap };
}
