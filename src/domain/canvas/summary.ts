import { present } from '#domain/document/building.ts';
import { writePair } from '#domain/document/canvas-rows.ts';
import { afterColon, capitalise, inner, oneLine } from '#domain/document/phrasing.ts';
import { say, sayOption, type World } from '#domain/document/world.ts';
import { quote } from '#domain/project/wording.ts';
import type { Canvas, CanvasCell } from './shape.ts';

/** A line of what stands in a cell: a sentence of the person's own, after the name of the part it answers if it has one. */
export interface SummaryLine {
  text: string;
  label?: string;
}

/** On screen a cell is a glance: rows of about so many characters, so many in all. */
const rowLength = 26;
const mostRows = 5;

/** All that a cell says, in the fewest words of its own: what one page of paper shows. */
export function summariseWhole(cell: CanvasCell, canvas: Canvas, world: World): SummaryLine[] {
  return cells[cell](canvas, world).filter(({ text }) => text !== '');
}

/** The same at a glance, cut at a word. */
export function summarise(cell: CanvasCell, canvas: Canvas, world: World): SummaryLine[] {
  const whole = summariseWhole(cell, canvas, world);
  const lines: SummaryLine[] = [];
  let rows = mostRows;
  for (const line of whole) {
    if (rows < 1) break;
    const labelLength = line.label ? line.label.length + 1 : 0;
    const text = quote(line.text, Math.max(rowLength / 2, rows * rowLength - labelLength));
    rows -= Math.ceil((labelLength + text.length) / rowLength);
    lines.push({ ...line, text });
  }
  const last = lines.at(-1);
  if (last && lines.length < whole.length && !last.text.endsWith('…')) last.text = `${inner(last.text)}…`;
  return lines;
}

const cells: Record<CanvasCell, (canvas: Canvas, world: World) => SummaryLine[]> = {
  origin: ({ origin }, world) => [
    { text: oneLine(origin.story) },
    labelled(world, 'origin.why', origin.why),
    labelled(world, 'origin.how', origin.how),
    labelled(world, 'origin.what', origin.what),
  ],
  personality: ({ personality }, world) => [
    { text: asList(personality.words) },
    { text: sayOption(world, 'archetype', personality.archetype) },
  ],
  values: ({ values }) => values.values.map(({ value }) => ({ text: oneLine(value) })),
  hero: ({ hero }, world) => [
    { text: oneLine(hero.hero) },
    labelled(world, 'hero.audience', (hero.audience && world.audienceName?.(hero.audience)) || ''),
  ],
  want: ({ want }) => want.wants.map((own) => ({ text: oneLine(own.want) })),
  obstacle: ({ obstacle }, world) => [
    labelled(world, 'obstacle.outer', obstacle.outer),
    labelled(world, 'obstacle.inner', obstacle.inner),
    labelled(world, 'obstacle.unfair', obstacle.unfair),
    labelled(world, 'obstacle.villain', obstacle.villain),
  ],
  part: ({ part }, world) => [
    { text: oneLine(part.empathy) },
    ...present(part.plan.map(({ step }) => oneLine(step))).map((step, place) => ({ text: `${place + 1}. ${step}` })),
    labelled(world, 'part.direct', part.direct),
    labelled(world, 'part.soft', part.soft),
  ],
  change: ({ change }, world) => [
    labelled(world, 'change.before', change.before),
    labelled(world, 'change.after', change.after),
    labelled(world, 'change.failure', change.failure),
  ],
  proofs: ({ proofs }, world) => [
    ...proofs.claims.map(({ claim, proof }) => ({ text: withProof(claim, proof, world) })),
    labelled(world, 'proofs.authority', asList(proofs.authority)),
  ],
  voice: ({ voice }, world) =>
    voice.pairs.map(({ is, butNot }) => ({ text: capitalise(writePair(inner(is), inner(butNot), world)) })),
  words: ({ words }, world) => [
    labelled(world, 'words.yes', asList(words.yes)),
    labelled(world, 'words.no', asList(words.no)),
    labelled(world, 'words.never', asList(words.never)),
  ],
  stories: ({ stories }) => [
    { text: oneLine(stories.core) },
    ...stories.arcs.map(({ name }) => ({ text: oneLine(name) })),
  ],
};

function labelled(world: World, key: string, text: string): SummaryLine {
  return { label: say(world, key), text: oneLine(text) };
}

/** «Calma, concreta, sincera»: lines one after the other, each without its own stop. */
function asList(lines: readonly string[]): string {
  return present(lines.map(inner)).join(', ');
}

/** A claim is only as good as what stands after its colon. */
function withProof(claim: string, proof: string, world: World): string {
  if (oneLine(claim) === '' || oneLine(proof) === '') return oneLine(claim) || oneLine(proof);
  return `${inner(claim)}: ${afterColon(proof, world.locale)}`;
}
