import type { Canvas } from '#domain/canvas/shape.ts';
import type { Block, DocumentText, Section } from '#domain/document/blocks.ts';
import { writeFacts, writeList, writeParagraph } from '#domain/document/building.ts';
import { writeCanvas } from '#domain/document/canvas-document.ts';
import { inner, oneLine } from '#domain/document/phrasing.ts';
import { writeStrategy } from '#domain/document/strategy-document.ts';
import { say, type World } from '#domain/document/world.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { isFilled } from '#domain/project/filled.ts';
import type { Picture } from '#domain/project/picture-record.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { readOrder } from './arrange.ts';
import { writeEvidence } from './evidence.ts';
import { nestSections } from './nest.ts';
import { type OwnScores, writeReflections, writeReport, writeScores } from './own-words.ts';
import { monthShown, writeMonthOfPlan } from './plan-month.ts';
import type { Portfolio, PortfolioPart } from './shape.ts';

/** The debrief of a shift, lived again from what is kept of it; or why it is not there. */
export type ShiftSource =
  | { type: 'ready'; document: DocumentText }
  /** `none`: no closed shift is kept here. `gone`: its case has left the site. `old`: lived with another model. */
  | { type: 'absent'; reason: 'none' | 'loading' | 'failed' | 'gone' | 'old' };

/** Everything a dossier can be made of. */
export interface PortfolioSources {
  portfolio: Portfolio;
  strategy: Strategy;
  canvas: Canvas;
  plan: Plan;
  pictures: ReadonlyMap<string, Picture>;
  /** The community or the posts are others than the kept trial was run on. */
  isEvidenceOld: boolean;
  shift: ShiftSource;
  scores: OwnScores;
  /** The quote of the career planner, if one is written. */
  quote: DocumentText | undefined;
  project: { name: string; isExample: boolean };
  worlds: Record<'strategy' | 'canvas' | 'plan' | 'portfolio', World>;
}

/** Why a part is not in the dossier although nobody left it out: the words for each are `portfolio.gap.<reason>`. */
export type GapReason = `${PortfolioPart}.empty` | `shift.${Extract<ShiftSource, { type: 'absent' }>['reason']}`;

export type WrittenPart =
  | { part: PortfolioPart; state: 'in' | 'out' }
  | { part: PortfolioPart; state: 'gap'; reason: GapReason };

export interface WrittenPortfolio {
  document: DocumentText;
  /** Every part in the order chosen. */
  parts: WrittenPart[];
}

/** Parts in which something happened to invented people; the report, where it speaks of a trial or of a case. */
function isSimulated(part: PortfolioPart, { trial, play }: Plan): boolean {
  if (part !== 'report') return part === 'evidence' || part === 'shift';
  return trial.predictions.length > 0 || [play.wanted, play.happened, play.missed, play.change].some(isFilled);
}

/** One document out of a project's works: a cover, what it is, then each part that is wanted and that has something in it. */
export function writePortfolio(sources: PortfolioSources): WrittenPortfolio {
  const world = sources.worlds.portfolio;
  const sections: Section[] = [];
  const parts = readOrder(sources.portfolio).map(({ part, isOut }): WrittenPart => {
    if (isOut) return { part, state: 'out' };
    const blocks = writers[part](sources);
    if (blocks.length === 0) return { part, state: 'gap', reason: reasonOf(part, sources) };
    sections.push({ id: part, title: say(world, `part.${part}`), blocks });
    return { part, state: 'in' };
  });
  const written = sections.map(({ id }) => id as PortfolioPart); // ids are the parts'
  const about: Section = { id: 'about', title: say(world, 'part.about'), blocks: writeAbout(sources, written) };
  return {
    document: {
      ...writeCover(sources),
      sections: sections.length === 0 ? [] : [about, ...sections].map(number(world)),
    },
    parts,
  };
}

const writers: Record<PortfolioPart, (sources: PortfolioSources) => Block[]> = {
  strategy: ({ strategy, worlds }) => nestSections(writeStrategy(strategy, worlds.strategy).sections, 'strategy'),
  canvas: ({ canvas, worlds }) => nestSections(writeCanvas(canvas, worlds.canvas).sections, 'canvas'),
  plan: ({ plan, strategy, portfolio, pictures, worlds }) =>
    writeMonthOfPlan(plan, strategy, monthShown(plan, portfolio.parts.month), pictures, worlds),
  evidence: ({ portfolio, isEvidenceOld, worlds }) =>
    writeEvidence(portfolio.evidence, isEvidenceOld, worlds.portfolio),
  shift: ({ shift }) => (shift.type === 'ready' ? nestDocument(shift.document, 'shift') : []),
  report: ({ portfolio, plan, worlds }) => writeReport(portfolio, plan, worlds.portfolio),
  quote: ({ quote }) => (quote ? nestDocument(quote, 'quote') : []),
  reflections: ({ portfolio, worlds }) => writeReflections(portfolio, worlds.portfolio),
  finalProject: ({ scores, worlds }) => writeScores(scores, worlds.portfolio),
};

function reasonOf(part: PortfolioPart, { shift }: PortfolioSources): GapReason {
  if (part === 'shift' && shift.type === 'absent') return `shift.${shift.reason}`;
  return `${part}.empty`;
}

/** A document that had a title of its own: its title and subtitle as a line, then its sections. */
function nestDocument({ title, subtitle, sections }: DocumentText, name: string): Block[] {
  if (sections.length === 0) return [];
  const line = [title, subtitle].filter((text) => text !== '').join('. ');
  return [...writeParagraph(line), ...nestSections(sections, name)];
}

/** Parts are numbered: on paper, where contents cannot always say the page, the number is how one is found. */
function number(world: World) {
  return (section: Section, place: number): Section => ({
    ...section,
    title: say(world, 'numbered', { number: world.number(place + 1), title: section.title }),
  });
}

function writeCover({ portfolio: { cover }, strategy, project, worlds }: PortfolioSources) {
  const world = worlds.portfolio;
  const brand = inner(strategy.context.brand) || project.name;
  const facts = writeFacts([
    [say(world, 'cover.author'), cover.author],
    [say(world, 'cover.brand'), brand],
    [say(world, 'cover.forWhom'), cover.forWhom],
    [say(world, 'cover.date'), cover.date === '' ? '' : world.day(cover.date)],
  ]);
  return {
    title: oneLine(cover.title) || say(world, 'title', { brand }),
    subtitle: oneLine(cover.line),
    cover: facts.flatMap((block) => (block.kind === 'facts' ? block.pairs : [])),
  };
}

/** What the reader must know before believing anything: who says it, what is simulated, what is invented. */
function writeAbout(
  { portfolio: { cover }, plan, project, worlds }: PortfolioSources,
  written: readonly PortfolioPart[],
): Block[] {
  const world = worlds.portfolio;
  const name = (part: PortfolioPart) => say(world, `part.${part}`);
  const author = inner(cover.author);
  const tried = written.filter((part) => isSimulated(part, plan)).map(name);
  return [
    ...writeParagraph(author === '' ? say(world, 'about.made') : say(world, 'about.madeBy', { author })),
    ...writeList([
      say(world, 'about.declared'),
      tried.length === 0 ? say(world, 'about.noTrial') : say(world, 'about.simulated', { parts: tried.join(', ') }),
      project.isExample ? say(world, 'about.example') : '',
      written.includes('finalProject') ? say(world, 'about.scores') : '',
    ]),
  ];
}
