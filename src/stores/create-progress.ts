import { atom } from 'nanostores';
import type { Aliases } from '#domain/aliases.ts';
import { foldEvents } from '#domain/fold.ts';
import { lessonOf } from '#domain/lesson-progress.ts';
import { emptyProgress, type ProgressEvent, type ProgressState } from '#domain/progress.ts';
import { latestAt } from '#domain/progress-record.ts';
import type { Answer, Outcome } from '#domain/question.ts';
import type { ProgressStorage } from '#storage/progress.ts';
import { createKeeper } from './create-keeper.ts';
import { createMoments } from './moments.ts';
import type { Channel, Clock } from './world.ts';
import { createWriting } from './writing.ts';

export interface ProgressWorld {
  storage: ProgressStorage;
  clock: Clock;
  /** A new id. */
  random: () => string;
  channel: Channel;
  /** Asks the browser not to delete what is stored. */
  persist?: () => Promise<unknown>;
}

/** Opening the lesson one is already on is not news within this time. */
const openedAgainMs = 3_600_000;

/** What a learner does, as events; what the events add up to, as a store. Every action may be called at any time. */
export function createProgress({ storage, clock, random, channel, persist }: ProgressWorld) {
  const $progress = atom<ProgressState>(emptyProgress());
  let state = emptyProgress();
  let aliases: Aliases = {};
  const moment = createMoments(clock);

  function show(events: Iterable<ProgressEvent>): void {
    state = foldEvents(events, aliases);
    $progress.set(state);
  }

  const keeper = createKeeper({ storage, clock, channel, show });
  const { start } = keeper;

  function add(event: ProgressEvent): void {
    void start();
    void keeper.addAll([event]);
  }

  /** After everything known of the question too: it may have been tried on a device whose clock is ahead. */
  function momentFor(question: string): number {
    let at = moment();
    for (const known of keeper.events()) {
      if ('question' in known && known.question === question) at = Math.max(at, known.at + 1);
    }
    return Math.min(at, latestAt);
  }

  const writing = createWriting({ clock, random, moment, textOf: (path) => state.texts.get(path), add });

  return {
    ...keeper,
    $progress,
    aliases: () => aliases,
    flush: () => writing.flush(),

    answerQuestion(question: string, answer: Answer, outcome: Outcome): void {
      add({ id: random(), at: momentFor(question), kind: 'answered', question, answer, outcome });
    },
    showAnswer(question: string): void {
      add({ id: random(), at: momentFor(question), kind: 'shown', question });
    },
    retryQuestion(question: string): void {
      add({ id: random(), at: momentFor(question), kind: 'retried', question });
    },

    /** Keeps which questions a final check asks. */
    drawQuestions(seed: string, questions: string[]): void {
      add({ id: random(), at: moment(), kind: 'drew', seed, questions });
    },

    openLesson(lesson: string): void {
      void start().then(() => {
        const last = state.lastLesson;
        if (last?.lesson === lesson && clock.now() - last.at < openedAgainMs) return;
        add({ id: random(), at: moment(), kind: 'opened', lesson });
      });
    },

    /** The first lesson ever finished is when there is something to lose: the browser is asked to keep it. */
    finishLesson(lesson: string): void {
      if (state.finished.has(lesson)) return;
      add({ id: random(), at: moment(), kind: 'finished', lesson });
      void start().then(() => state.finished.size === 1 && persist?.());
    },

    writeText(lesson: string, field: string, text: string): void {
      void start();
      writing.write(lesson, field, text);
    },
    chooseText(lesson: string, field: string, id: string): void {
      writing.choose(lesson, field, id);
    },

    /** Old ids that the content has renamed. */
    setAliases(renamed: Aliases): void {
      aliases = renamed;
      show(keeper.events());
    },

    /** Takes out of what is shown, and of what waits to be stored, all that belongs to these lessons. */
    forget(isOut: (lesson: string) => boolean): void {
      writing.forget(isOut);
      keeper.drop((event) => isOut(lessonOf(event, aliases)));
    },
  };
}

export type ProgressStore = ReturnType<typeof createProgress>;
