import type { DrawnPicture } from '#domain/drawn-picture.ts';
import type { Colour } from '#domain/plan/contrast.ts';

/**
 * A small tool inside a lesson, in one language: what the page gives it to start from. What a person writes there is
 * kept with the lesson's other texts, under `bench-<id>`; nothing else of it is stored.
 */
export type Bench = FoldBench | PaletteBench | FrameBench | CaptionsBench | AltBench | AssistantBench;
export type BenchKind = Bench['kind'];
export type BenchOf<K extends BenchKind> = Extract<Bench, { kind: K }>;

/** What a live bench is made of: itself, and every word it says by its whole key. */
export interface BenchData<K extends BenchKind = BenchKind> {
  bench: BenchOf<K>;
  words: Record<string, string>;
}

/** How a text begins on each channel before «more». */
export interface FoldBench {
  kind: 'fold';
  id: string;
  /** What is shown until something is written. */
  sample: string;
  folds: ChannelFold[];
}

/** Characters a channel shows before it folds a text, with where that was read and on what day (`YYYY-MM-DD`). */
export interface ChannelFold {
  channel: string;
  name: string;
  characters: number;
  source: string;
  seen: string;
}

/** Which of a brand's colours can be read on which. */
export interface PaletteBench {
  kind: 'palette';
  id: string;
  colours: { id: string; name: string; colour: Colour }[];
  /** The pair shown first: ids of two of the colours. */
  text: string;
  ground: string;
}

/** What frames of other shapes cut off a picture. */
export interface FrameBench {
  kind: 'frame';
  id: string;
  picture: DrawnPicture;
  /** Pixels of the picture. */
  size: { width: number; height: number };
  /** What must not be cut: shares of width and height, from 0 to 1. */
  keep: { name: string; x: number; y: number; width: number; height: number };
  /** Shapes, width by height. */
  frames: { id: string; name: string; width: number; height: number }[];
}

/** When each caption of a video comes, and how fast it must be read. */
export interface CaptionsBench {
  kind: 'captions';
  id: string;
  /** What is said, as it is shown until something is written. */
  sample: string;
  /** Length of the video. */
  seconds: number;
}

/** Pictures to be described for a purpose. */
export interface AltBench {
  kind: 'alt';
  id: string;
  items: AltItem[];
}

export interface AltItem {
  id: string;
  picture: DrawnPicture;
  /** Where the picture stands and what it is there for. */
  purpose: string;
  /** What the description should say, each recognised by words: an alternative is found when all its words are. */
  ideas: { id: string; name: string; words: string[][] }[];
  model: string;
}

/** A request to an AI assistant written field by field, then the checks of its answer. */
export interface AssistantBench {
  kind: 'assistant';
  id: string;
  /** What is shown until something is written. */
  sample: { task: string; material: string; limits: string };
}

/** The name under which a text written at a bench is kept among the lesson's texts. */
export function benchField(id: string, part = ''): string {
  return part === '' ? `bench-${id}` : `bench-${id}-${part}`;
}
