import { type Canvas, tones } from '#domain/canvas/shape.ts';
import type { Block } from './blocks.ts';
import { writeFacts, writeTable } from './building.ts';
import { writePair } from './canvas-rows.ts';
import { inner } from './phrasing.ts';
import { say, sayOption, type World } from './world.ts';

/** The voice as rules that somebody else can write by: pairs with examples, person, address, tone, sentences. */
export function writeGuide({ voice }: Canvas, world: World): Block[] {
  const tried = voice.pairs.filter(({ example, counterExample }) => inner(example) || inner(counterExample));
  return [
    ...writeTable(
      say(world, 'guide.pairsCaption'),
      [say(world, 'guide.pair'), say(world, 'guide.example'), say(world, 'guide.counterExample')],
      tried.map(({ is, butNot, example, counterExample }) => [
        writePair(inner(is), inner(butNot), world),
        example,
        counterExample,
      ]),
    ),
    ...writeFacts([
      [say(world, 'guide.person'), sayOption(world, 'person', voice.person)],
      [say(world, 'guide.address'), sayOption(world, 'address', voice.address)],
      [say(world, 'guide.tone'), writeTone(voice, world)],
      [say(world, 'guide.sentences'), sayOption(world, 'sentences', voice.sentences)],
      [say(world, 'guide.emoji'), sayOption(world, 'emoji', voice.emoji)],
      [say(world, 'guide.anglicisms'), sayOption(world, 'anglicisms', voice.anglicisms)],
      [say(world, 'guide.inclusive'), voice.inclusive],
    ]),
  ];
}

/** The same voice in each situation: how who reads feels, the tone then, a sentence to start from. */
export function writeContexts({ voice }: Canvas, world: World): Block[] {
  const filled = voice.contexts.filter(
    (own) => inner(own.feels) || inner(own.sample) || tones.some((tone) => own[tone] !== null),
  );
  const head = ['context', 'feels', 'tone', 'sample'];
  return writeTable(
    say(world, 'contexts.caption'),
    head.map((name) => say(world, `contexts.${name}`)),
    filled.map((own) => [sayOption(world, 'context', own.context), own.feels, writeTone(own, world), own.sample]),
  );
}

type Tone = Pick<Canvas['voice'], (typeof tones)[number]>;

/** What the tone leans to: «Serio, formale». What is left in the middle goes without saying, unless everything is. */
function writeTone(own: Tone, world: World): string {
  const given = tones.filter((tone) => own[tone] !== null);
  const leaning = given.filter((tone) => own[tone] !== 0);
  if (leaning.length === 0) return given.length > 0 ? say(world, 'tone.neutral') : '';
  const words = leaning.map((tone) => sayOption(world, tone, own[tone]));
  return words.map((word, place) => (place === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1))).join(', ');
}
