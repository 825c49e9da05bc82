import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { MapCourse } from '#domain/skill-map.ts';
import {
  apartMs,
  countSkills,
  fitsFilter,
  laterMs,
  type SkillFilter,
  type SkillStanding,
  skillFilters,
  skillStates,
} from '#domain/skill-state.ts';
import { unfoldForPrint } from '#islands/workshop/printing.ts';
import type { Speech } from '../speech.ts';
import { SkillCourse } from './SkillCourse.tsx';
import { StateMark } from './StateMark.tsx';

const ruled = [...skillStates, 'back'] as const;

/** The map: what each state asks for and how many skills have it, then the skills course by course. */
export function SkillMap(props: {
  speech: Speech;
  courses: readonly MapCourse[];
  /** Nothing until it is known. */
  standings: ReadonlyMap<string, SkillStanding> | undefined;
  /** The skills whose review has come round; nothing until it is known. */
  due: ReadonlySet<string> | undefined;
  reviewHref: string | undefined;
}): JSX.Element {
  const { text, counted, number } = props.speech;
  const [filter, setFilter] = createSignal<SkillFilter>('all');
  const counts = createMemo(() => props.standings && countSkills(props.standings.values()));
  const fits = (id: string) => {
    const standing = props.standings?.get(id);
    return filter() === 'all' || (standing !== undefined && fitsFilter(standing, filter()));
  };
  const nameOf = (own: SkillFilter) => text(own === 'all' ? 'skills.filter.all' : `skills.state.${own}`);
  const rule = (own: (typeof ruled)[number]) =>
    text(`skills.rule.${own}`, { hours: number(laterMs / 3_600_000), days: number(apartMs / 86_400_000) });
  /** The course something of was seen last: the one that stands open. */
  const latest = createMemo(() => {
    const seenAt = ({ skills }: MapCourse) =>
      Math.max(0, ...skills.map(({ id }) => props.standings?.get(id)?.seenAt ?? 0));
    const [first] = [...props.courses].sort((one, other) => seenAt(other) - seenAt(one));
    return first && seenAt(first) > 0 ? first.title : undefined;
  });
  let place: HTMLElement | undefined;
  unfoldForPrint(() => place?.querySelectorAll('details') ?? []);

  return (
    <section class="skill-map" aria-labelledby="skills" ref={place}>
      <h2 id="skills">{text('skills.map')}</h2>
      <h3>{text('skills.rules')}</h3>
      <dl class="skill-rules">
        <For each={ruled}>
          {(own) => (
            <div>
              <dt>
                <StateMark state={own === 'back' ? 'practised' : own} isBack={own === 'back'} />
                {nameOf(own)} <Show when={counts()}>{(all) => <span class="chip">{number(all()[own])}</span>}</Show>
              </dt>
              <dd class="soft">{rule(own)}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="small soft">{text('skills.mapping')}</p>
      <Show when={counts()}>
        {(all) => (
          <div class="acts no-print">
            <label>
              {text('skills.filter')}{' '}
              <select
                class="field"
                autocomplete="off"
                onChange={(event) => {
                  const wanted = event.currentTarget.value;
                  setFilter(skillFilters.find((own) => own === wanted) ?? 'all');
                }}
              >
                {skillFilters.map((own) => (
                  <option value={own}>
                    {text('skills.filterOption', { state: nameOf(own), count: number(all()[own]) })}
                  </option>
                ))}
              </select>
            </label>
            <span role="status" class="small soft">
              {filter() === 'all'
                ? ''
                : all()[filter()] === 0
                  ? text('skills.none')
                  : counted('skills.shown', all()[filter()])}
            </span>
            <button type="button" class="btn ghost sm" onClick={() => window.print()}>
              {text('skills.print')}
            </button>
          </div>
        )}
      </Show>
      <For each={props.courses}>
        {(course) => (
          <SkillCourse
            speech={props.speech}
            course={course}
            standings={props.standings}
            fits={fits}
            due={props.due}
            isOpen={filter() !== 'all' || latest() === course.title}
            reviewHref={props.reviewHref}
          />
        )}
      </For>
    </section>
  );
}
