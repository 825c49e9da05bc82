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
