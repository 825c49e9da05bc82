import { createEffect, For, type JSX, Show } from 'solid-js';
import type { MapCourse, MapSkill } from '#domain/skill-map.ts';
import { type SkillStanding, skillStates } from '#domain/skill-state.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '../speech.ts';
import { StateMark } from './StateMark.tsx';

interface CourseProps {
  speech: Speech;
  course: MapCourse;
  standings: ReadonlyMap<string, SkillStanding> | undefined;
  fits: (id: string) => boolean;
  due: ReadonlySet<string> | undefined;
  /** Opens it; what is then folded by hand stays folded. */
  isOpen: boolean;
  reviewHref: string | undefined;
}

/** The skills of a course: their marks on one line, and unfolded what each says and where one stands with it. */
export function SkillCourse(props: CourseProps): JSX.Element {
  const { text, number } = props.speech;
  let fold: HTMLDetailsElement | undefined;
  const standingOf = (id: string) => props.standings?.get(id);
  const shown = () => props.course.skills.filter(({ id }) => props.fits(id));
  /** «2 mostrate, 1 praticata …» would need a plural for each: the state, then how many. */
  const summed = () =>
    skillStates
      .toReversed()
      .map((state) => ({
        state,
        count: props.course.skills.filter(({ id }) => standingOf(id)?.state === state).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) =>
        text('skills.filterOption', { state: text(`skills.state.${state}`), count: number(count) }),
      )
      .join(', ');
  createEffect(() => {
    if (fold) fold.open = props.isOpen;
  });

  return (
    <Show when={shown().length > 0}>
      <details class="skill-course" ref={fold} open={props.isOpen}>
        <summary>
          <h3>{props.course.title}</h3>
          <span class="marks">
            <For each={props.standings ? props.course.skills : []}>
              {({ id }) => (
                <StateMark state={standingOf(id)?.state ?? 'new'} isBack={standingOf(id)?.isBack ?? false} />
              )}
            </For>
          </span>
          <span class="small soft">{summed()}</span>
        </summary>
        <ul>
          <For each={shown()}>
            {(skill) => (
              <SkillLine
                speech={props.speech}
                skill={skill}
                standing={standingOf(skill.id)}
                isDue={props.due?.has(skill.id) ?? false}
                reviewHref={props.reviewHref}
              />
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}

function SkillLine(props: {
  speech: Speech;
  skill: MapSkill;
  standing: SkillStanding | undefined;
  isDue: boolean;
  reviewHref: string | undefined;
}): JSX.Element {
  const { text, locale } = props.speech;
  const codes = (own: readonly string[]) => own.join(', ');
  return (
    <li>
      <p>{props.skill.statement}</p>
      <Show when={props.standing}>
        {(own) => (
          <p class="skill-state" data-state={own().state}>
            <StateMark state={own().state} isBack={own().isBack} />
            <strong>{text(`skills.state.${own().state}`)}</strong>
            <Show when={own().isBack}>
              <span class="back">{text('skills.state.back')}</span>
            </Show>
            <Show when={own().seenAt}>
              {(at) => <span class="small soft">{text('skills.seen', { day: formatDate(locale, at()) })}</span>}
            </Show>
          </p>
        )}
      </Show>
      <p class="skill-links small">
        <a href={props.skill.lesson.href}>{text('skills.lesson', { title: props.skill.lesson.title })}</a>
        <Show when={props.isDue && props.reviewHref}>
          {(href) => (
            <span>
              {text('skills.due')}: <a href={href()}>{text('skills.toReview')}</a>
            </span>
          )}
        </Show>
        <span class="soft">
          {text('skills.codes', {
            uni: codes(props.skill.uni),
            digcomp: codes(props.skill.digcomp),
            ecf: codes(props.skill.ecf),
          })}
        </span>
      </p>
    </li>
  );
}
