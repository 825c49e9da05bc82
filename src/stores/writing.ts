import type { ProgressEventOf, WrittenText } from '#domain/progress.ts';
import type { Clock } from './world.ts';

/** Longest time a typed letter waits before it is kept. */
const keepAfterMs = 400;

type Wrote = ProgressEventOf<'wrote'>;

interface Session {
  id: string;
  lesson: string;
  field: string;
  text: string;
  over: string[];
  /** When the last letter was typed: of two tabs the later hand stands, not the later timer. */
  at: number;
  cancel?: (() => void) | undefined;
}

interface WritingWorld {
  clock: Clock;
  random: () => string;
  /** A moment for the next event, later than the last. */
  moment: () => number;
  textOf: (path: string) => WrittenText | undefined;
  add: (event: Wrote) => void;
}

/**
 * Texts being typed. What is typed into one field of one page is one event revised in place; it is written over the
 * versions that stood when the typing began, and over no other.
 */
export function createWriting({ clock, random, moment, textOf, add }: WritingWorld) {
  const sessions = new Map<string, Session>();

  function keep(session: Session): void {
    if (!session.cancel) return;
    session.cancel();
    session.cancel = undefined;
    const { id, at, lesson, field, text, over } = session;
    add({ id, at, kind: 'wrote', lesson, field, text, over });
  }

  /**
   * The session to type into. A field with nothing waiting shows what stands: where that came from elsewhere, what is
   * typed now is written over it, and begins a session of its own.
   */
  function begin(lesson: string, field: string): Session {
    const path = `${lesson}/${field}`;
    const standing = textOf(path);
    const known = sessions.get(path);
    if (known && (known.cancel || !standing || standing.id === known.id)) return known;
    const session = { id: random(), lesson, field, text: standing?.text ?? '', over: standing?.keys ?? [], at: 0 };
    sessions.set(path, session);
    return session;
  }

  return {
    write(lesson: string, field: string, text: string): void {
      const session = begin(lesson, field);
      if (session.text === text) return;
      session.text = text;
      session.at = moment();
      // Not put off by the next letter: somebody who types without a pause is kept as well.
      session.cancel ??= clock.after(keepAfterMs, () => keep(session));
    },

    /** Makes one of the versions stand and dismisses the others. */
    choose(lesson: string, field: string, id: string): void {
      const path = `${lesson}/${field}`;
      const session = sessions.get(path);
      if (session) keep(session);
      const standing = textOf(path);
      const chosen = [standing, ...(standing?.others ?? [])].find((version) => version?.id === id);
      if (!standing || !chosen || standing.others.length === 0) return;
      sessions.delete(path);
      const over = [...standing.keys, ...standing.others.map((version) => version.key)];
      add({ id: random(), at: moment(), kind: 'wrote', lesson, field, text: chosen.text, over });
    },

    /** Keeps at once whatever is waiting. */
    flush(): void {
      for (const session of sessions.values()) keep(session);
    },

    /** Forgets the texts being typed in these lessons. */
    forget(isOut: (lesson: string) => boolean): void {
      for (const [path, session] of sessions) {
        if (!isOut(session.lesson)) continue;
        session.cancel?.();
        sessions.delete(path);
      }
    },
  };
}
