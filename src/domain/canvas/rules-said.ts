import type { Found } from '#domain/project/finding.ts';
import { isLeft } from '#domain/project/left.ts';
import { isBlank, plainWords, quote, usedWords } from '#domain/project/wording.ts';
import type { CanvasRules } from './rule.ts';
import type { Canvas, contexts } from './shape.ts';
import { entriesOf, isEmptyPair, refusedEntries } from './wording.ts';

type Context = (typeof contexts)[number];

const fewestPairs = 3;
const fewestBeats = 3;
/** Words after which a core story is no longer one breath. */
const longestCore = 25;

function findJokes({ voice }: Canvas, wanted: readonly Context[]): Found[] {
  return voice.contexts
    .filter(({ context, funny }) => funny === 1 && wanted.some((own) => own === context))
    .map(({ id }) => ({ path: `voice/contexts/${id}/funny`, params: {} }));
}

/** A context that is not foreseen, once others are and who writes went on. */
function findUnforeseen(canvas: Canvas, wanted: Context): Found[] {
  const named = canvas.voice.contexts.filter(({ context }) => context !== '');
  const isMissing = named.length > 0 && !named.some(({ context }) => context === wanted);
  return isMissing && isLeft(canvas, 'voice/contexts') ? [{ path: 'voice/contexts', params: {} }] : [];
}

function findTone({ voice }: Canvas, address: Canvas['voice']['address'], formal: number): Found[] {
  const isFound = voice.address === address && voice.formal === formal;
  return isFound ? [{ path: 'voice/formal', params: {} }] : [];
}

/** The canvas's own words in the brand's voice. Sample texts are read by `domain/text`, counterexamples are meant so. */
function spokenTexts({ origin, voice, stories }: Canvas): string[] {
  return [
    origin.story,
    ...voice.pairs.map(({ example }) => example),
    ...voice.contexts.map(({ sample }) => sample),
    stories.core,
    ...stories.arcs.flatMap(({ beats }) => beats.map(({ beat }) => beat)),
  ];
}

const lesson = 'voice-and-style-guide';

export const saidRules = {
  jokeInCrisis: {
    severity: 'error',
    cell: 'voice',
    lesson: 'crisis-communication',
    check: (canvas) => findJokes(canvas, ['crisis', 'mourning']),
  },
  jokeInComplaint: {
    severity: 'warning',
    cell: 'voice',
    lesson: 'answering-with-a-human-voice',
    check: (canvas) => findJokes(canvas, ['complaint']),
  },
  noComplaintTone: {
    severity: 'warning',
    cell: 'voice',
    lesson,
    check: (canvas) => findUnforeseen(canvas, 'complaint'),
  },
  noMourningTone: {
    severity: 'warning',
    cell: 'voice',
    lesson,
    check: (canvas) => findUnforeseen(canvas, 'mourning'),
  },
  leiCasual: { severity: 'note', cell: 'voice', lesson, check: (canvas) => findTone(canvas, 'lei', -1) },
  tuFormal: { severity: 'note', cell: 'voice', lesson, check: (canvas) => findTone(canvas, 'tu', 1) },
  fewPairs: {
    severity: 'note',
    cell: 'voice',
    lesson,
    check: (canvas) => {
      const count = canvas.voice.pairs.filter(({ is }) => !isBlank(is)).length;
      const isFound = count > 0 && count < fewestPairs && isLeft(canvas, 'voice/pairs');
      return isFound ? [{ path: 'voice/pairs', params: { count, least: fewestPairs } }] : [];
    },
  },
  pairEmpty: {
    severity: 'warning',
    cell: 'voice',
    lesson,
    check: ({ voice }) =>
      voice.pairs
        .filter(({ is, butNot }) => isEmptyPair(is, butNot))
        .map(({ id, is, butNot }) => ({
          path: `voice/pairs/${id}/butNot`,
          params: { is: quote(is), butNot: quote(butNot) },
        })),
  },
  wordsOverlap: {
    severity: 'warning',
    cell: 'words',
    lesson,
    check: ({ words }) => {
      const plain = (entry: string) => plainWords(entry).join(' ');
      const refused = new Set(entriesOf([...words.no, ...words.never]).map(plain));
      const both = entriesOf(words.yes).filter((entry) => refused.has(plain(entry)));
      return both.length > 0 ? [{ path: 'words/no', params: { words: quote(both.join(', ')) } }] : [];
    },
  },
  refusedWordUsed: {
    severity: 'warning',
    cell: 'words',
    lesson,
    check: (canvas) => {
      const refused = refusedEntries(canvas.words);
      const texts = spokenTexts(canvas);
      const used = usedWords(texts.join('\n'), refused);
      if (used.length === 0) return [];
      const hit = texts.find((text) => usedWords(text, refused).length > 0) ?? '';
      return [{ path: 'words/no', params: { words: quote(used.join(', ')), text: quote(hit) } }];
    },
  },
  longCore: {
    severity: 'note',
    cell: 'stories',
    lesson: 'anatomy-of-a-brand-story',
    check: ({ stories: { core } }) => {
      const words = plainWords(core).length;
      return words > longestCore ? [{ path: 'stories/core', params: { words, most: longestCore } }] : [];
    },
  },
  /** The beats are the last thing one writes: only a note, and none while there is not one and nothing comes after. */
  thinArc: {
    severity: 'note',
    cell: 'stories',
    lesson: 'anatomy-of-a-brand-story',
    check: (canvas) =>
      canvas.stories.arcs.flatMap(({ id, name, beats }) => {
        const count = beats.filter(({ beat }) => !isBlank(beat)).length;
        const isWritten = count > 0 || isLeft(canvas, `stories/arcs/${id}/beats`);
        const isFound = !isBlank(name) && isWritten && count < fewestBeats;
        return isFound ? [{ path: `stories/arcs/${id}/beats`, params: { name: quote(name), count } }] : [];
      }),
  },
  customerArcNoValue: {
    severity: 'warning',
    cell: 'stories',
    lesson: 'other-peoples-stories',
    check: (canvas) => {
      const known = new Set(canvas.values.values.map(({ id }) => id));
      return canvas.stories.arcs
        .filter(({ name, shape, value }) => !isBlank(name) && shape === 'customer' && !known.has(value))
        .filter(({ id }) => isLeft(canvas, `stories/arcs/${id}/value`))
        .map(({ id, name }) => ({ path: `stories/arcs/${id}/value`, params: { name: quote(name) } }));
    },
  },
} as const satisfies CanvasRules;
