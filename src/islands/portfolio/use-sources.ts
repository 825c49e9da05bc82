import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js';
import { readTrial, type TrialInput } from '#domain/community/trial-request.ts';
import type { DocumentText } from '#domain/document/blocks.ts';
import { writeQuote } from '#domain/document/quote-document.ts';
import { noteField, scoreField } from '#domain/final-project.ts';
import { type ClosedShift, chosenShift, closedShifts } from '#domain/portfolio/kept-shifts.ts';
import { monthShown, postsOfMonth } from '#domain/portfolio/plan-month.ts';
import type { Portfolio } from '#domain/portfolio/shape.ts';
import type { PortfolioSources, ShiftSource } from '#domain/portfolio/write-portfolio.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import type { Picture } from '#domain/project/picture-record.ts';
import { debriefOf } from '#domain/shift/debrief.ts';
import type { ShiftRecord } from '#domain/shift/shift-record.ts';
import { createKeptScores } from '#islands/final/kept-scores.ts';
import { shiftReport } from '#islands/shift/shift-report.ts';
import type { Speech } from '#islands/speech.ts';
import { type ToolProps, worldOf } from '#islands/workshop/tool-page.ts';
import { pictures } from '#stores/pictures.ts';
import { $planData, loadPlanData } from '#stores/plan-data.ts';
import { keptShifts, liveAgain } from '#stores/portfolio-shift.ts';
import { openPart, readCanvas, readCareer, readPlan, readStrategy } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import type { PortfolioPageProps } from './portfolio-page.ts';

/** The works of a project as a dossier takes them in, each read again when it changes. */
export function useSources(own: ToolProps, page: PortfolioPageProps, speech: Speech, portfolio: Accessor<Portfolio>) {
  const id = own.project.id;
  const [isRead, setRead] = createSignal(false);
  const [strategy, canvas, plan, career] = [
    useReading(readStrategy(openPart(id, 'strategy'))),
    useReading(readCanvas(openPart(id, 'canvas'))),
    useReading(readPlan(openPart(id, 'plan'))),
    useReading(readCareer(openPart(id, 'career'))),
  ];
  const read = (['strategy', 'canvas', 'plan', 'career'] as const).map((part) => openPart(id, part).start());
  void Promise.all(read).then(() => setRead(true));
  void loadPlanData(page.data);
  const data = useClientStore($planData, $planData.get());

  const world = (words: Record<string, string>) => worldOf({ ...page, documentWords: words }, speech, own.project.name);
  const worlds = createMemo(() => ({
    strategy: world(page.wordsOf.strategy),
    canvas: {
      ...world(page.wordsOf.canvas),
      audienceName: (audience: string) => strategy().people.audiences.find((one) => one.id === audience)?.name,
    },
    plan: world(page.wordsOf.plan),
    portfolio: world(page.documentWords),
  }));

  const month = createMemo(() => monthShown(plan(), portfolio().parts.month));
  const shownPictures = usePictures(id, () =>
    postsOfMonth(plan(), month()).flatMap(({ media }) => media.flatMap(({ picture }) => picture || [])),
  );

  /** What a trial for the dossier would run: nothing while the channels are on their way. */
  const trial = createMemo((): TrialInput | undefined => {
    const known = data();
    if (known.type !== 'ready' || !isRead()) return undefined;
    const example = page.communities.find((one) => one.id === plan().trial.example);
    return { strategy: strategy(), plan: plan(), channels: known.channels, language: own.project.language, example };
  });
  const reading = createMemo(() => {
    const input = trial();
    return input && readTrial(input);
  });
  const isEvidenceOld = () => {
    const now = reading();
    return now !== undefined && (now.type !== 'ready' || now.hash !== portfolio().evidence.hash);
  };

  const shift = useShift(page, speech, portfolio);
  const kept = createKeptScores();
  const ids = page.criteria.map((criterion) => criterion.id);
  const scores = createMemo(() => ({
    criteria: page.criteria,
    scores: kept.scores(ids, scoreField),
    notes: new Map(ids.map((criterion) => [criterion, kept.textOf(noteField(criterion)) ?? ''])),
  }));
  const quote = createMemo((): DocumentText | undefined => {
    const { aim, options } = career().quote;
    return aim.trim() === '' && options.length === 0 ? undefined : writeQuote(career(), world(page.wordsOf.quote));
  });

  const sources = (): PortfolioSources => ({
    portfolio: portfolio(),
    strategy: strategy(),
    canvas: canvas(),
    plan: plan(),
    pictures: shownPictures(),
    isEvidenceOld: isEvidenceOld(),
    shift: shift.source(),
    scores: scores(),
    quote: quote(),
    project: { name: own.project.name, isExample: own.project.brand !== null },
    worlds: worlds(),
  });
  return { sources, isRead, plan, month, trial, reading, shift };
}

export type Sources = ReturnType<typeof useSources>;

function useReading<T>(store: {
  get(): T;
  subscribe(run: (value: T) => void): () => void;
  listen: unknown;
}): Accessor<T> {
  const [value, setValue] = createSignal<T>(store.get());
  onMount(() => onCleanup(store.subscribe((next) => setValue(() => next))));
  return value;
}

/** Kept pictures by id, brought one after the other; those that are not in this browser are left out. */
function usePictures(project: string, ids: () => readonly string[]): Accessor<ReadonlyMap<string, Picture>> {
  const [here, setHere] = createSignal<ReadonlyMap<string, Picture>>(new Map());
  const asked = new Set<string>();
  const wanted = createMemo(() => [...new Set(ids())], [], { equals: isSameList });
  createEffect(
    on(wanted, (own) => {
      for (const id of own) {
        if (asked.has(id)) continue;
        asked.add(id);
        void pictures.bring(project, id).then((picture) => {
          if (picture) setHere((before) => new Map([...before, [id, picture]]));
        });
      }
    }),
  );
  return here;
}

/** The shifts one may choose from, and the debrief of the one chosen, lived again when it is asked for. */
function useShift(page: PortfolioPageProps, speech: Speech, portfolio: Accessor<Portfolio>) {
  const [records, setRecords] = createSignal<readonly ShiftRecord[]>();
  const [source, setSource] = createSignal<ShiftSource>({ type: 'absent', reason: 'loading' });
  onMount(() => void keptShifts().then(setRecords));
  const found = createMemo(() => closedShifts(records() ?? [], page.cases, page.ownFile));
  const chosen = createMemo(() => chosenShift(found().shifts, portfolio().parts.shift));

  async function live(own: ClosedShift) {
    setSource({ type: 'absent', reason: 'loading' });
    const lived = await liveAgain(own);
    if (chosen() !== own) return;
    if (lived.type === 'absent') setSource(lived);
    else {
      const { file, shift, end, words } = lived.state;
      const document = shiftReport(speech, lived.state, debriefOf(file.shift, shift.log, end, words));
      setSource({ type: 'ready', document });
    }
  }

  createEffect(
    on([records, chosen], ([all, own]) => {
      if (!all) return;
      if (own) void live(own);
      else setSource({ type: 'absent', reason: found().gone > 0 ? 'gone' : 'none' });
    }),
  );
  const again = () => {
    const own = chosen();
    if (own) void live(own);
  };
  return { shifts: () => found().shifts, chosen, source, again };
}
