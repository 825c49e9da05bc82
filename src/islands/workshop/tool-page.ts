import type { World } from '#domain/document/world.ts';
import type { PagedPart, Project } from '#domain/project/project.ts';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Speech } from '../speech.ts';
import type { ChannelChoice } from './tool.ts';

/** What the page of a tool hands to its island. */
export interface ToolPage {
  locale: Locale;
  /** The words of the tool and of the workshop, by their whole keys. */
  words: Record<string, string>;
  /** The document's own words, without their area. */
  documentWords: Record<string, string>;
  channels: readonly ChannelChoice[];
  /** The lessons that can be read, by id. */
  lessons: Record<string, { href: string; title: string }>;
  examples: readonly ExampleChoice[];
  pages: Record<'workshop' | 'voice' | PagedPart, string>;
  /** The day of the visit, `YYYY-MM-DD`. */
  today: string;
}

/** The exercise of a lesson that opened the tool. */
export interface Exercise {
  lesson: string;
  href: string;
  title: string;
  /** The example it is to be done on, if it says one. */
  brand: string | undefined;
}

/** What the address says of the lesson one comes from: `?lesson=<id>&case=<brand>`. */
export function readExercise(search: string, lessons: ToolPage['lessons']): Exercise | undefined {
  const query = new URLSearchParams(search);
  const lesson = query.get('lesson') ?? '';
  const found = Object.hasOwn(lessons, lesson) ? lessons[lesson] : undefined;
  return found && { lesson, ...found, brand: query.get('case') ?? undefined };
}

/** A brand of the school whose documents may be read and copied. */
export interface ExampleChoice {
  id: string;
  name: string;
  /** What it is, in a sentence. */
  about: string;
  /** The address of its documents. */
  file: string;
}

/** What the tool of one project is given. */
export interface ToolProps {
  page: ToolPage;
  project: Project;
  /** The projects one can switch to, the open one included. */
  all: readonly Project[];
}

/** What of a page a document is written with. */
type Documented = Pick<ToolPage, 'locale' | 'words' | 'documentWords' | 'channels'>;

/** What a document of this project is written with. */
export function worldOf(page: Documented, speech: Speech, brand: string): World {
  const channels = new Map(page.channels.map((channel) => [channel.id, channel]));
  return {
    words: { ...page.words, ...page.documentWords },
    locale: page.locale,
    channelName: (id) => channels.get(id)?.name ?? id,
    formatName: (channel, format) => channels.get(channel)?.formats.find(({ id }) => id === format)?.name ?? format,
    number: speech.number,
    day: (iso) => formatDate(page.locale, iso),
    brand,
  };
}
