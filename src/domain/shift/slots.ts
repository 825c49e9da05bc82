import { type Sheet, type SlotId, slotIds } from './bank.ts';

const slot = /\{(\w+)\}/g;

/** The facts a text speaks of: `{product}`, or `{Product}` where it opens a sentence. */
export function slotsOf(text: string): SlotId[] {
  const found = [...text.matchAll(slot)].map(([, name = '']) => name.charAt(0).toLowerCase() + name.slice(1));
  return slotIds.filter((id) => found.includes(id));
}

/** Whether a sheet holds every fact a text speaks of. */
export function canFill(text: string, sheet: Sheet): boolean {
  return slotsOf(text).every((id) => sheet[id].trim() !== '');
}

/** The text with its facts. What is no slot stays as it is. */
export function fillSlots(text: string, sheet: Sheet): string {
  return text.replace(slot, (whole, name: string) => {
    const id = name.charAt(0).toLowerCase() + name.slice(1);
    const value = slotIds.some((known) => known === id) ? sheet[id as SlotId].trim() : undefined; // just found in the list
    if (value === undefined) return whole;
    return name === id ? value : value.charAt(0).toUpperCase() + value.slice(1);
  });
}

/** Every text of a value, however deep, with its facts. */
export function fillAll<T>(value: T, sheet: Sheet): T {
  const fill = (own: unknown): unknown => {
    if (typeof own === 'string') return fillSlots(own, sheet);
    if (Array.isArray(own)) return own.map(fill);
    if (typeof own !== 'object' || own === null) return own;
    return Object.fromEntries(Object.entries(own).map(([name, part]) => [name, fill(part)]));
  };
  return fill(value) as T; // the same shape: only texts changed
}
