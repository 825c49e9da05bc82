import { createEffect, createMemo, type JSX, onMount, Show } from 'solid-js';
import { isServer } from 'solid-js/web';
import { readMistakes } from '#domain/mistakes.ts';
import { resumeLesson } from '#domain/path-progress.ts';
import { emptyProgress } from '#domain/progress.ts';
import { firstTries } from '#domain/review/first-tries.ts';
import type { MapCourse } from '#domain/skill-map.ts';
import { judgeSkills } from '#domain/skill-state.ts';
import { $keeping, $progress, type Keeping } from '#stores/progress.ts';
import { loadReviewIndex } from '#stores/review-index.ts';
import { useClientStore } from './client-store.ts';
import { createLater } from './later.ts';
import { NotArrived } from './NotArrived.tsx';
import { Foresight } from './progress/Foresight.tsx';
import { Notebook } from './progress/Notebook.tsx';
import { PlannedTime } from './progress/PlannedTime.tsx';
import { SkillMap } from './progress/SkillMap.tsx';
import { createSpeech, type Locale } from './speech.ts';

export interface PathProgressProps {
  locale: Locale;
  /** Every `skills.*` and `check.*` string of the language, by its key. */
  words: Record<string, string>;
  courses: readonly MapCourse[];
  /** Where the questions of each skill can be fetched. */
  address: string;
  reviewHref: string | undefined;
  planHref: string;
}

/** Where one stands: the map of skills, the notebook of mistakes, what one predicted and what came. */
export function PathProgress(props: PathProgressProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const { text } = speech;
  const progress = useClientStore($progress, emptyProgress());
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const fetched = createLater(() => loadReviewIndex(props.address));
  onMount(() => void fetched.ask());
  let place: HTMLDivElement | undefined;
  const skills = props.courses.flatMap((course) => course.skills);
  const isRead = () => keeping().type !== 'loading' && keeping().type !== 'failed';
  const index = () => (isRead() ? fetched.here() : undefined);
  const tries = createMemo(() => {
    const own = index();
    return own ? firstTries(own, progress()) : [];
  });
  const standings = createMemo(() =>
    index()
      ? judgeSkills(
          skills.map(({ id, lesson }) => ({ id, lesson: lesson.id })),
          progress(),
          tries(),
        )
      : undefined,
  );
  const review = createLater(() => import('#stores/due-skills.ts'));
  createEffect(() => {
    if (index()) void review.ask();
  });
  const due = createMemo(() => {
    const own = index();
    return own ? review.here()?.findDueSkills(own, progress()) : undefined;
  });
  const mistakes = createMemo(() => readMistakes(tries()));
  const isEmpty = () => [...(standings()?.values() ?? [])].every(({ state }) => state === 'new');
  const next = () => {
    const own = resumeLesson(
      progress(),
      props.courses.map(({ lessons }) => lessons.map(({ id }) => id)),
    );
    return (skills.find(({ lesson }) => lesson.id === own) ?? skills[0])?.lesson;
  };

  /** The button goes with the failure: what it was pressed for is where one goes on. */
  async function loadAgain() {
    await fetched.askAnew();
    place?.focus();
  }

  return (
    <div class="progress-live" tabindex="-1" ref={place}>
      <Show when={!isServer && fetched.part().type !== 'missing' && keeping().type !== 'failed' && !standings()}>
        <p class="soft">{text('skills.loading')}</p>
      </Show>
      <Show when={fetched.part().type === 'missing'}>
        <NotArrived said={text('skills.failed')} again={text('skills.again')} ask={loadAgain} />
      </Show>
      <Show when={keeping().type === 'failed'}>
        <p class="notice">{text('skills.unread')}</p>
      </Show>
      <Show when={standings() && isEmpty()}>
        <div class="progress-empty no-print">
          <p>{text('skills.empty')}</p>
          <Show when={next()}>
            {(lesson) => (
              <p>
                <a class="btn" href={lesson().href}>
                  {text('skills.next', { title: lesson().title })}
                </a>
              </p>
            )}
          </Show>
        </div>
      </Show>
      <SkillMap
        speech={speech}
        courses={props.courses}
        standings={standings()}
        due={due()}
        reviewHref={props.reviewHref}
      />
      <Show when={index()}>
        {(own) => (
          <>
            <Notebook speech={speech} index={own()} mistakes={mistakes()} />
            <Foresight speech={speech} courses={props.courses} progress={progress()} planHref={props.planHref} />
            <PlannedTime speech={speech} courses={props.courses} progress={progress()} />
          </>
        )}
      </Show>
    </div>
  );
}
