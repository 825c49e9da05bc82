import { canvasCodes } from '#domain/canvas/coherence.ts';
import { canvasCells, canvasRows, canvasShape, prism } from '#domain/canvas/shape.ts';
import { careerCodes } from '#domain/career/rules.ts';
import { careerShape, careerSteps } from '#domain/career/shape.ts';
import { planCodes } from '#domain/plan/rules.ts';
import { planShape } from '#domain/plan/shape.ts';
import { portfolioShape } from '#domain/portfolio/shape.ts';
import type { DocumentShape, Field, Shape } from '#domain/project/fields.ts';
import { strategyCodes } from '#domain/strategy/rules.ts';
import { strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import { axes, axisTable } from '#domain/text/axes.ts';
import { features } from '#domain/text/feature.ts';
import { findingCodes, mayAsk } from '#domain/text/finding-codes.ts';
import type { Check } from './rule.ts';
import { readUi } from './ui-strings.ts';

/** The areas whose words follow from the documents' shapes: this rule asks for them, not the one of usage. */
export const documentAreas: readonly string[] = ['strategy', 'canvas', 'option'];

/** The words of a plan and of the trade that follow from shape and checks. The rest of their areas is of the interface. */
const shapedWords = /^(plan|career|portfolio)\.(f|h|add|item|rule|step)\./;

/** Of the dossier, what has a form: its parts and the trial kept for it are written by what draws them. */
const { cover, report: results, reflections } = portfolioShape;
const dossier = { cover, report: results, reflections };

/** The words that follow from what a voice is read for. The rest of their area is of the interface. */
const voiceWords = /^voice\.(finding|axis|end|feature)\./;

/** Words that may be there and need not: hints, explanations, notes beside a model. */
const free = /^(strategy|canvas|plan|career|portfolio)\.(h|critique|tows)\./;

/**
 * The forms of the workshop are drawn from the shapes of its documents: every field has its label, every list the words
 * to add an item and to call it, every choice its name, every rule its sentence and its why; and none of these words is left without its field.
 * In the same way every finding, axis and feature of a voice has its words.
 */
export function checkDocumentWords({ root, report }: Check): void {
  const ui = readUi(root, 'it');
  const wanted = new Set([
    ...wordsOf('strategy', strategyShape),
    ...wordsOf('canvas', canvasShape),
    ...wordsOf('plan', planShape),
    ...wordsOf('career', careerShape),
    ...wordsOf('portfolio', dossier),
    ...otherWords(),
    ...wordsOfVoice(),
  ]);
  const isOurs = (key: string) => isShaped(key) || documentAreas.some((area) => key.startsWith(`${area}.`));
  if (!Object.keys(ui.strings).some(isOurs)) return;
  for (const key of wanted)
    if (!(key in ui.strings))
      report.error(ui.file, `\`${key}\` is missing: a field of the workshop needs it. Write it.`);
  for (const key of Object.keys(ui.strings)) {
    if (!isOurs(key)) continue;
    const isHint = free.test(key) && (!key.includes('.h.') || wanted.has(key.replace('.h.', '.f.')));
    if (!wanted.has(key) && !isHint)
      report.error(
        ui.file,
        `\`${key}\` belongs to no field of the workshop. Take it out, or correct the key.`,
        ui.lineOf(key),
      );
  }
}

/** Whether a key is of the words that this rule asks for, in an area that has others too. */
export function isShaped(key: string): boolean {
  return shapedWords.test(key) || voiceWords.test(key);
}

/** The labels of a document's fields, and the names of what can be chosen in them. */
function wordsOf(area: string, document: DocumentShape): string[] {
  const words: string[] = [];
  const walk = (fields: Shape, path: string) => {
    for (const [name, own] of Object.entries(fields)) {
      const full = `${path}.${name}`;
      words.push(`${area}.f.${full}`, ...optionsOf(name, own));
      if (own.kind !== 'list') continue;
      if (!full.startsWith('review.')) words.push(`${area}.add.${full}`, `${area}.item.${full}`);
      walk(own.fields, full);
    }
  };
  for (const [section, fields] of Object.entries(document)) walk(fields, section);
  return words;
}

function optionsOf(name: string, own: Field): string[] {
  if (own.kind === 'choice' || own.kind === 'picks') return own.options.map((option) => `option.${name}.${option}`);
  if (own.kind !== 'level') return [];
  return Array.from({ length: own.max - own.min + 1 }, (_, step) => `option.${name}.${own.min + step}`);
}

/** The sentences of rules, the names of steps, rows, cells and facets. */
function otherWords(): string[] {
  const titled = (key: string) => [key, `${key}.lead`];
  return [
    ...strategyCodes.flatMap((code) => [`strategy.rule.${code}`, `strategy.rule.${code}.why`]),
    ...canvasCodes.flatMap((code) => [`canvas.rule.${code}`, `canvas.rule.${code}.why`]),
    ...planCodes.flatMap((code) => [`plan.rule.${code}`, `plan.rule.${code}.why`]),
    ...careerCodes.flatMap((code) => [`career.rule.${code}`, `career.rule.${code}.why`]),
    ...careerSteps.flatMap((step) => titled(`career.step.${step}`)),
    ...strategySteps.flatMap((step) => titled(`strategy.step.${step}`)),
    ...Object.keys(canvasRows).map((row) => `canvas.row.${row}`),
    ...[...canvasCells, 'samples'].flatMap((cell) => titled(`canvas.cell.${cell}`)),
    ...Object.keys(prism).map((side) => `canvas.axis.${side}`),
    ...Object.values(prism).flatMap((side) => Object.keys(side).flatMap((facet) => titled(`canvas.facet.${facet}`))),
  ];
}

/** A finding that may rest on a feature often mistaken has its question too. */
function wordsOfVoice(): string[] {
  return [
    ...findingCodes.flatMap((code) => {
      const key = `voice.finding.${code}`;
      return [key, `${key}.why`, ...(mayAsk(code) ? [`${key}.ask`] : [])];
    }),
    ...axes.flatMap((axis) => {
      const { low, high } = axisTable[axis];
      return [`voice.axis.${axis}`, `voice.axis.${axis}.lead`, `voice.end.${low}`, `voice.end.${high}`];
    }),
    ...features.map((feature) => `voice.feature.${feature}`),
  ];
}
