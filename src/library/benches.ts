import type { Bench, BenchKind, BenchOf } from '#domain/bench/bench.ts';
import type { DrawnPicture } from '#domain/drawn-picture.ts';
import { parseColour } from '#domain/plan/contrast.ts';
import type { Locale } from '#i18n/locales.ts';
import type { BenchSource, BenchSourceOf } from './bench-schema.ts';
import type { Lesson, Library } from './library.ts';
import { localise } from './localise.ts';
import { viewPicture } from './pictures.ts';

interface World {
  library: Library;
  lesson: Lesson;
  locale: Locale;
}

/** What each kind needs besides its own words: limits of channels, colours as numbers, drawings. */
const makers: { [K in BenchKind]: (source: BenchSourceOf<K>, world: World) => BenchOf<K> } = {
  fold: ({ id, kind, sample, channels }, { library, locale }) => ({
    id,
    kind,
    sample: sample[locale],
    folds: channels.map((channel) => foldOf(library, channel, locale)),
  }),
  palette: ({ colours, ...source }, { locale }) => ({
    ...source,
    colours: colours.map(({ id, name, hex }) => ({ id, name: name[locale], colour: parseColour(hex) })),
  }),
  frame: ({ picture, keep, frames, ...source }, world) => ({
    ...source,
    picture: drawingOf(picture, world),
    keep: { ...keep, name: keep.name[world.locale] },
    frames: frames.map((frame) => ({ ...frame, name: frame.name[world.locale] })),
  }),
  captions: ({ sample, ...source }, { locale }) => ({ ...source, sample: sample[locale] }),
  alt: ({ items, ...source }, world) => ({
    ...source,
    items: items.map(({ picture, ...item }) => ({
      ...(localise(item, world.locale) as Omit<BenchOf<'alt'>['items'][number], 'picture'>), // the form, in one language
      picture: drawingOf(picture, world),
    })),
  }),
  assistant: ({ sample, ...source }, { locale }) => ({
    ...source,
    sample: { task: sample.task[locale], material: sample.material[locale], limits: sample.limits[locale] },
  }),
};

/** One bench of a lesson in one language. @throws {Error} when it names what is not there: the content check says it before. */
export function viewBench(source: BenchSource, lesson: Lesson, library: Library, locale: Locale): Bench {
  const make = makers[source.kind] as (source: BenchSource, world: World) => Bench; // the table pairs each kind with its own
  return make(source, { library, lesson, locale });
}

/** The drawings that stand in a bench instead of in the prose. */
export function benchPictures(bench: BenchSource): string[] {
  if (bench.kind === 'frame') return [bench.picture];
  return bench.kind === 'alt' ? bench.items.map(({ picture }) => picture) : [];
}

function foldOf(library: Library, id: string, locale: Locale): BenchOf<'fold'>['folds'][number] {
  const channel = library.channels.get(id);
  const limit = channel?.limits.find(({ what }) => what === 'fold');
  if (!channel || !limit) throw new Error(`No fold is known of the channel ${id}`);
  return { channel: id, name: channel.name[locale], characters: limit.value, source: limit.source, seen: limit.seen };
}

function drawingOf(id: string, { lesson, locale }: World): DrawnPicture {
  const picture = lesson.pictures.find((each) => each.id === id);
  if (!picture) throw new Error(`No drawing ${id} in ${lesson.folder}`);
  return viewPicture(picture, locale);
}
