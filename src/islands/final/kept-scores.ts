import { createEffect, createSignal } from 'solid-js';
import { parseScore, projectOwner, readScores, type Score, type Scores } from '#domain/final-project.ts';
import { emptyProgress } from '#domain/progress.ts';
import { $progress, writeText } from '#stores/progress.ts';
import { useClientStore } from '../client-store.ts';

export type KeptScores = ReturnType<typeof createKeptScores>;

/** Scores kept as texts of the progress. What was just chosen shows at once, before the store has put it away. */
export function createKeptScores() {
  const progress = useClientStore($progress, emptyProgress());
  const [fresh, setFresh] = createSignal<ReadonlyMap<string, string>>(new Map());
  const stored = (field: string) => progress().texts.get(`${projectOwner}/${field}`)?.text;
  const textOf = (field: string) => fresh().get(field) ?? stored(field);

  createEffect(() => {
    const waiting = new Map([...fresh()].filter(([field, text]) => stored(field) !== text));
    if (waiting.size < fresh().size) setFresh(waiting);
  });

  function put(field: string, text: string) {
    setFresh(new Map([...fresh(), [field, text]]));
    writeText(projectOwner, field, text);
  }

  return {
    textOf,
    put,
    scoreOf: (field: string): Score | undefined => parseScore(textOf(field)),
    scores: (criteria: readonly string[], field: (criterion: string) => string): Scores =>
      readScores(criteria, field, textOf),
  };
}
