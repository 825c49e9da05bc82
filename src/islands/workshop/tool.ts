import { type Accessor, createContext, useContext } from 'solid-js';
import type { DocumentShape, RefList } from '#domain/project/fields.ts';
import type { Locale } from '#i18n/locales.ts';
import type { PartStore } from '#stores/create-part.ts';
import type { Speech } from '../speech.ts';
import type { CellSignals } from './cell-signals.ts';
import type { Named } from './control.ts';

/** A channel as the tools know it. */
export interface ChannelChoice extends Named {
  ownership: 'owned' | 'rented' | 'others';
  needs: 'none' | 'follow' | 'optIn' | 'invitation';
  consent: string;
  formats: readonly Named[];
}

/** What every field of a tool needs to draw itself and to act. */
export interface Tool {
  /** `strategy` or `canvas`: the area in which the words of its fields are. */
  area: string;
  shape: DocumentShape;
  /** The language of the page: its words, and how numbers are written. */
  locale: Locale;
  /** The language of what is written. */
  language: Accessor<Locale>;
  speech: Speech;
  part: PartStore;
  /** What stands at a path; who asks hears when it changes. */
  cell: CellSignals['cell'];
  items: CellSignals['items'];
  channels: readonly ChannelChoice[];
  /** The items a reference may name, with what to call them. */
  choices: (list: RefList) => readonly Named[];
  /** Where the lists are to which one may add from a reference: an objective names the measure it is read by. */
  lists: Partial<Record<RefList, string>>;
  /** Shows the place of a path, whatever hides it, and puts the focus there. */
  goTo: (path: string) => void;
  /** Says something to who listens. */
  announce: (text: string) => void;
}

const ToolContext = createContext<Tool>();
export const ToolProvider = ToolContext.Provider;

export function useTool(): Tool {
  const tool = useContext(ToolContext);
  if (!tool) throw new Error('A field is drawn outside its tool.');
  return tool;
}

/** Brings a field into view with everything around it open, and puts the focus there. */
export function reveal(path: string): void {
  const element = findNearest(path);
  if (!element) return;
  for (let parent: Element | null = element; parent; parent = parent.parentElement)
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  element.focus({ preventScroll: true });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
}

/** The field at a path, or the item or list that holds it. */
function findNearest(path: string): HTMLElement | null {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(parts.slice(0, length).join('/')));
    if (found) return found;
  }
  return null;
}

export function fieldId(path: string): string {
  return `field-${path}`;
}
