import { createEffect, createMemo, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import type { Canvas } from '#domain/canvas/shape.ts';
import type { World } from '#domain/document/world.ts';
import { weeksOfMonth } from '#domain/plan/calendar.ts';
import { planShape, postsPath } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/project/finding.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { Findings } from '#islands/workshop/Findings.tsx';
import { Fields } from '#islands/workshop/ListField.tsx';
import { useTool } from '#islands/workshop/tool.ts';
import { $planData, loadPlanData } from '#stores/plan-data.ts';
import { useClientStore } from '../client-store.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CasePlace } from './CasePlace.tsx';
import { FirstDays } from './FirstDays.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { PicturePlace } from './PicturePlace.tsx';
import { PlanBar } from './PlanBar.tsx';
import { PlanFiles } from './PlanFiles.tsx';
import { PlanNumbers } from './PlanNumbers.tsx';
import { PlanSwitch } from './PlanSwitch.tsx';
import { PostList, UndatedPosts } from './PostList.tsx';
import { PostPanel } from './PostPanel.tsx';
import { PostPlayPlace } from './PostPlayPlace.tsx';
import { PostTextPlace } from './PostTextPlace.tsx';
import type { PlanName, PlanPageProps } from './plan-page.ts';
import { usePlan } from './plan-view.ts';
import { TrialPlace } from './TrialPlace.tsx';
import { CalendarProvider, createCalendar } from './use-calendar.ts';

interface DeskProps {
  page: PlanPageProps;
  /** The id of the project, and what the brand is called. */
  project: string;
  projectName: string;
  brand: string;
  /** What the plan is written out with. */
  world: World;
  name: PlanName;
  change: (name: PlanName) => void;
  strategy: Strategy;
  canvas: Canvas;
  /** The id of the post being written. */
  opened: string | undefined;
  open: (id: string | undefined) => void;
  lessonOf: (code: string) => { href: string; title: string } | undefined;
  repairs: { has: (code: string) => boolean; make: (finding: Finding) => Promise<boolean> };
}

/** The calendar, and beside it the post being written or what the checks say. */
export function PlanDesk(props: DeskProps): JSX.Element {
  const tool = useTool();
  const { speech } = tool;
  const view = usePlan();
  const [moving, setMoving] = createSignal<string>();
  const calendar = createCalendar({
    tool,
    view,
    opened: () => props.opened,
    open: (id) => props.open(id),
    askMove: setMoving,
  });
  const isNew = () => view.plan().about.from === '' && view.plan().posts.posts.length === 0;
  const month = createMemo(() => view.month());
  const monthWeeks = createMemo(() => weeksOfMonth(month()));
  const review = createMemo(() => view.plan().review);
  const silenced = createMemo(() => new Map(review().silenced.map(({ id, reason }) => [id, reason])));

  function close() {
    const id = props.opened;
    view.readNow();
    props.open(undefined);
    if (id !== undefined) calendar.back(id);
  }
  createEffect(
    on(
      () => props.opened,
      (id) => {
        if (id !== undefined) document.getElementById(view.posts().get(id)?.title ? 'post' : titleId(id))?.focus();
      },
      { defer: true },
    ),
  );

  function noneSaid(id?: string): string {
    const { type } = view.checks();
    if (type !== 'ready') return speech.text(`plan.checks.${type}`);
    return speech.text(id === undefined ? 'plan.checks.none' : 'plan.checks.here.none');
  }
  const rulesOf = (id?: string) => (
    <Findings
      findings={id === undefined ? view.findings() : view.findingsOf(id)}
      silenced={silenced()}
      lessonOf={props.lessonOf}
      repairs={props.repairs}
      title={speech.text(id === undefined ? 'plan.checks' : 'plan.checks.here')}
      none={noneSaid(id)}
    />
  );

  const data = useClientStore($planData, $planData.get());
  const which = () => <PlanSwitch name={props.name} change={props.change} project={props.project} />;

  return (
    <CalendarProvider value={calendar}>
      <Show
        when={!isNew()}
        fallback={
          <>
            {which()}
            <FirstDays strategy={props.strategy} today={props.page.today} />
          </>
        }
      >
        <PlanBar>
          {which()}
          <PlanFiles
            project={{ id: props.project, name: props.projectName }}
            strategy={props.strategy}
            world={props.world}
          />
        </PlanBar>
        <Show when={data().type === 'failed'}>
          <p class="notice">
            {speech.text('plan.data.failed')}{' '}
            <button type="button" class="link" onClick={() => void loadPlanData(props.page.data)}>
              {speech.text('plan.data.again')}
            </button>
          </p>
        </Show>
        <p class="visually-hidden" id="calendar-keys">
          {speech.text('plan.keys')}
        </p>
        <div class="plan-grid" classList={{ 'has-open': props.opened !== undefined }}>
          <div class="plan-main">
            <Switch>
              <Match when={view.view() === 'month'}>
                <CalendarGrid weeks={monthWeeks()} isDetailed={false} />
              </Match>
              <Match when={view.view() === 'week'}>
                <CalendarGrid weeks={[view.week()]} isDetailed={true} />
              </Match>
              <Match when={view.view() === 'list'}>
                <PostList />
              </Match>
            </Switch>
            <UndatedPosts />
            <details class="keys-help">
              <summary>{speech.text('plan.keys.title')}</summary>
              <p>{speech.text('plan.keys')}</p>
            </details>
          </div>
          <div class="plan-side">
            <Show
              when={props.opened}
              keyed
              fallback={
                <>
                  {rulesOf()}
                  <PlanNumbers />
                  <details class="plan-about">
                    <summary>{speech.text('plan.about')}</summary>
                    <Fields path="about" fields={planShape.about} />
                    <Fields path="days" fields={{ own: planShape.days.own }} />
                  </details>
                </>
              }
            >
              {(id) => (
                <PostPanel
                  id={id}
                  findings={rulesOf(id)}
                  text={(post) => (
                    <PostTextPlace post={post()} brand={props.brand} project={props.project} today={props.page.today} />
                  )}
                  picture={(path) => <PicturePlace path={path} project={props.project} />}
                  play={(post) => (
                    <PostPlayPlace post={post()} cases={props.page.data.cases} strategy={props.strategy} />
                  )}
                  close={close}
                />
              )}
            </Show>
          </div>
        </div>
        <TrialPlace project={props.project} page={props.page} strategy={props.strategy} />
      </Show>
      <CasePlace cases={props.page.data.cases} workshop={props.page.pages.workshop} strategy={props.strategy} />
      <MoveDialog
        post={moving()}
        move={(at) => calendar.move(moving() ?? '', at)}
        close={() => {
          const id = moving();
          setMoving(undefined);
          if (id !== undefined && props.opened === undefined) calendar.back(id);
        }}
      />
    </CalendarProvider>
  );
}

function titleId(id: string): string {
  return `field-${postsPath}/${id}/title`;
}
