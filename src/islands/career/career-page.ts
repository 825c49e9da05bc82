import { createContext, useContext } from 'solid-js';
import type { CareerData, YearData } from '#domain/career/data.ts';
import { writeMoney } from '#domain/career/money.ts';
import type { Career } from '#domain/career/shape.ts';
import type { Speech } from '#islands/speech.ts';
import type { ToolPage } from '#islands/workshop/tool-page.ts';

/** What the page of the career planner hands to its island. */
export interface CareerPageProps extends ToolPage {
  career: CareerData;
}

/** What the views of the planner share. */
export interface Planner {
  speech: Speech;
  data: CareerData;
  career: () => Career;
  /** The tax year the document is reckoned with. */
  year: () => YearData;
  /** `YYYY-MM-DD`. */
  today: string;
}

const PlannerContext = createContext<Planner>();
export const PlannerProvider = PlannerContext.Provider;

export function usePlanner(): Planner {
  const planner = useContext(PlannerContext);
  if (!planner) throw new Error('A part of the career planner is drawn outside it.');
  return planner;
}

/** «991,67 €». */
export function sayEuros({ locale, number, text }: Speech, euros: number): string {
  return text('career.euros', { number: writeMoney(euros, locale, number) });
}
