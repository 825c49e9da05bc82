import { aaker, type Canvas, type CanvasCell } from '#domain/canvas/shape.ts';
import type { Block } from './blocks.ts';
import { present, under, writeFacts, writeItem, writeList, writeParagraph, writeTable, writeText } from './building.ts';
import { inner, joinSentences, lowerFirst, oneLine, quote } from './phrasing.ts';
import { say, sayOption, type World } from './world.ts';

/** One cell of the canvas as it reads on paper; none when nothing is in it. */
export function writeCell(cell: CanvasCell, canvas: Canvas, world: World): Block[] {
  return under(say(world, `cell.${cell}`), `cell-${cell}`, cells[cell](canvas, world));
}

const cells: Record<CanvasCell, (canvas: Canvas, world: World) => Block[]> = {
  origin: ({ origin }, world) => [
    ...writeText(origin.story),
    ...writeText(origin.why, say(world, 'origin.why')),
    ...writeText(origin.how, say(world, 'origin.how')),
    ...writeText(origin.what, say(world, 'origin.what')),
  ],
  personality: writePersonality,
  values: ({ values }) => writeList(values.values.map(({ value }) => value)),
  hero: ({ hero }, world) => {
    const audience = inner((hero.audience && world.audienceName?.(hero.audience)) || '');
    return [...writeText(hero.hero), ...writeFacts([[say(world, 'hero.audience'), audience]])];
  },
  want: ({ want }) => {
    const wants = present(want.wants.map((own) => oneLine(own.want)));
    return wants.length === 1 ? writeText(wants.join('')) : writeList(wants);
  },
  obstacle: ({ obstacle }, world) => [
    ...writeText(obstacle.outer, say(world, 'obstacle.outer')),
    ...writeText(obstacle.inner, say(world, 'obstacle.inner')),
    ...writeText(obstacle.unfair, say(world, 'obstacle.unfair')),
    ...writeText(obstacle.villain, say(world, 'obstacle.villain')),
  ],
  part: ({ part }, world) => [
    ...writeText(part.empathy),
    ...writeSteps(
      part.plan.map(({ step }) => step),
      say(world, 'part.plan'),
    ),
    ...writeFacts([
      [say(world, 'part.direct'), part.direct],
      [say(world, 'part.soft'), part.soft],
    ]),
  ],
  change: ({ change }, world) => [
    ...writeText(change.before, say(world, 'change.before')),
    ...writeText(change.after, say(world, 'change.after')),
    ...writeText(change.failure, say(world, 'change.failure')),
  ],
  proofs: ({ proofs }, world) => [
    ...writeTable(
      say(world, 'proofs.caption'),
      [say(world, 'proofs.claim'), say(world, 'proofs.proof')],
      proofs.claims.map(({ claim, proof }) => [claim, proof]),
    ),
    ...writeList(proofs.authority, say(world, 'proofs.authority')),
  ],
  voice: ({ voice }, world) =>
    writeList(voice.pairs.map(({ is, butNot }) => writePair(inner(is), inner(butNot), world))),
  words: ({ words }, world) => [
    ...writeWords(words.yes, 'words.yes', world),
    ...writeWords(words.no, 'words.no', world),
    ...writeList(words.never, say(world, 'words.never')),
  ],
  stories: ({ stories }, world) => [
    ...writeText(stories.core, say(world, 'stories.core')),
    ...stories.arcs.flatMap((arc, place) => writeArc(arc, place, world)),
  ],
};

/** «Calda, ma non sdolcinata»; of a half pair, the half. */
export function writePair(is: string, butNot: string, world: World): string {
  if (is && butNot) return say(world, 'voice.pair', { is, butNot: lowerFirst(butNot, world.locale) });
  return is || (butNot && say(world, 'voice.not', { butNot: lowerFirst(butNot, world.locale) }));
}

function writePersonality({ personality }: Canvas, world: World): Block[] {
  const { words, archetype, because, perceived } = personality;
  const seen = perceived.filter((own) => inner(own.who) && aaker.some((trait) => own[trait] !== null));
  const named = archetype
    ? say(world, 'personality.archetype', { archetype: sayOption(world, 'archetype', archetype) })
    : '';
  const head = [
    say(world, 'personality.trait'),
    say(world, 'personality.own'),
    ...seen.map(({ who, n }) =>
      n === null ? inner(who) : say(world, 'personality.seen', { who: inner(who), n: world.number(n) }),
    ),
  ];
  const rows = aaker.map((trait) => [
    say(world, `personality.${trait}`),
    ...[personality, ...seen].map((own) => sayOption(world, trait, own[trait])),
  ]);
  return [
    ...writeList(words),
    ...writeTable(
      say(world, 'personality.caption'),
      head,
      rows.filter((row) => row.slice(1).some((level) => level !== '')),
    ),
    ...writeParagraph(named),
    ...writeText(because, archetype ? say(world, 'personality.because') : say(world, 'personality.reason')),
  ];
}

function writeSteps(steps: readonly string[], label: string): Block[] {
  return writeList(steps, label).map((block) => (block.kind === 'list' ? { ...block, ordered: true } : block));
}

function writeWords(words: readonly string[], key: string, world: World): Block[] {
  const quoted = words.map((word) => quote(inner(word), world.locale));
  return quoted.length === 0 ? [] : [{ kind: 'paragraph', label: say(world, key), text: `${quoted.join(', ')}.` }];
}

function writeArc(arc: Canvas['stories']['arcs'][number], place: number, world: World): Block[] {
  const beats = arc.beats.map(({ beat }) => beat);
  const shape = arc.shape && say(world, `stories.shape.${arc.shape}`);
  const blocks = [...writeParagraph(joinSentences(shape)), ...writeSteps(beats, say(world, 'stories.beats'))];
  const written = writeItem(
    arc.name,
    say(world, 'stories.unnamed', { number: world.number(place + 1) }),
    `arc-${arc.id}`,
    blocks,
  );
  return written.map((block) => (block.kind === 'heading' ? { ...block, level: 2 } : block));
}
