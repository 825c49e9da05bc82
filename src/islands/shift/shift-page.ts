import type { Accessor } from 'solid-js';
import { createContext, useContext } from 'solid-js';
import type { SlotId } from '#domain/shift/bank.ts';
import type { Observation } from '#domain/shift/observation.ts';
import type { ShiftCase } from '#domain/shift/shift-case.ts';
import type { Locale, Speech } from '#islands/speech.ts';
import type { LiveShift } from '#stores/create-shift.ts';

/** What the page of the community hands to its island. */
export interface ShiftPageProps {
  locale: Locale;
  words: Record<string, string>;
  cases: readonly CaseChoice[];
  observation: Observation | null;
  /** Where the weights of the reply coach are. */
  coach: string;
  modelPage: string;
  /** For a project of one's own: where the rest of its shift and the channels are, how many people, the sheet's fields. */
  ownFile: string;
  channels: string;
  ownPeople: number;
  sheet: Readonly<Record<SlotId, { label: string; hint: string }>>;
  /** The sample rules of a house are in each case's file; their names here. */
  workshopPage: string;
  /** The day of the visit, `YYYY-MM-DD`. */
  today: string;
}

/** A shift that can be taken, as it is told before. */
export interface CaseChoice {
  id: string;
  kind: ShiftCase['kind'];
  brandName: string;
  title: string;
  brief: string;
  minutes: number;
  days: number;
  isHostile: boolean;
  notes: readonly string[];
  /** The address of everything it is taken with. */
  file: string;
}

/** What the parts of a desk share. */
export interface DeskView {
  speech: Speech;
  page: ShiftPageProps;
  live: Accessor<LiveShift>;
  /** The conversation at hand. */
  chosen: Accessor<number | undefined>;
  choose(id: number | undefined): void;
  isBusy: Accessor<boolean>;
}

export const DeskContext = createContext<DeskView>();

/** @throws when a part is drawn outside a desk: our own fault. */
export function useDesk(): DeskView {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part belongs to a desk.');
  return desk;
}
