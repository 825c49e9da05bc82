import type { Writes } from '#domain/project/values.ts';
import { type Portfolio, type PortfolioPart, portfolioParts } from './shape.ts';

/** Where the places of the parts are, as a path. */
const list = 'parts/parts';

export interface PlacedPart {
  part: PortfolioPart;
  isOut: boolean;
}

/** Every part in the order chosen. One that nobody placed, new since, comes after; one we do not know is passed over. */
export function readOrder({ parts }: Pick<Portfolio, 'parts'>): PlacedPart[] {
  const placed = parts.parts.flatMap(({ id, out }) => {
    const part = portfolioParts.find((own) => own === id);
    return part ? [{ part, isOut: out }] : [];
  });
  const known = new Set(placed.map(({ part }) => part));
  return [...placed, ...portfolioParts.filter((part) => !known.has(part)).map((part) => ({ part, isOut: false }))];
}

/** What to write to move a part by so many places, as far as the ends; nothing when it stays where it is. */
export function movePart(portfolio: Pick<Portfolio, 'parts'>, part: PortfolioPart, offset: number): Writes {
  const order = readOrder(portfolio).map((own) => own.part);
  const from = order.indexOf(part);
  const to = Math.min(order.length - 1, Math.max(0, from + offset));
  if (to === from) return [];
  order.splice(to, 0, ...order.splice(from, 1));
  return placesOf(order);
}

/** What to write to leave a part out, or to take it in again; it keeps its place. */
export function leavePart(portfolio: Pick<Portfolio, 'parts'>, part: PortfolioPart, isOut: boolean): Writes {
  const isPlaced = portfolio.parts.parts.some(({ id }) => id === part);
  const places = isPlaced ? [] : placesOf(readOrder(portfolio).map((own) => own.part));
  return [...places, [`${list}/${part}/out`, isOut]];
}

/** All the places at once: an order half written is another order. */
function placesOf(order: readonly PortfolioPart[]): Writes {
  return order.map((part, place) => [`${list}/${part}`, place + 1] as const);
}
