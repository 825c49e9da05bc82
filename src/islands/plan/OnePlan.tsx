import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import type { Canvas } from '#domain/canvas/shape.ts';
import { writePlan } from '#domain/document/plan-document.ts';
import { addDays } from '#domain/plan/calendar.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { listDays } from '#domain/plan/kept-days.ts';
import { planShape } from '#domain/plan/shape.ts';
import type { RefList } from '#domain/project/fields.ts';
import type { Finding } from '#domain/project/finding.ts';
import { isSameContent } from '#domain/project/keep-each.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Named } from '#islands/workshop/control.ts';
import { useNamedPlace } from '#islands/workshop/named-place.ts';
import { ToolShell } from '#islands/workshop/ToolShell.tsx';
import { type ToolProps, worldOf } from '#islands/workshop/tool-page.ts';
import { $planChecks, checkPlan, leaveChecks, repairOf } from '#stores/plan-checks.ts';
import { $planData, loadPlanData } from '#stores/plan-data.ts';
import { openPart, readPlan } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { createSpeech } from '../speech.ts';
import { PlanDesk } from './PlanDesk.tsx';
import { PrintedPlan } from './PrintedPlan.tsx';
import type { PlanName, PlanPageProps } from './plan-page.ts';
import { createPlanView, PlanProvider } from './plan-view.ts';

const same = { equals: isSameContent };

/** One plan being written: what it holds, what the checks say of it, and the desk to write it at. */
export function OnePlan(props: {
  own: ToolProps;
  page: PlanPageProps;
  name: PlanName;
  change: (name: PlanName) => void;
  strategy: Strategy;
  canvas: Canvas;
}): JSX.Element {
  const { page } = props;
  const speech = createSpeech(page.locale, page.words);
  const part = openPart(props.own.project.id, props.name);
  const [isRead, setRead] = createSignal(false);
  void part.start().then(() => setRead(true));
  void loadPlanData(page.data);
  const $plan = readPlan(part);
  const plan = useClientStore($plan, $plan.get());
  const data = useClientStore($planData, $planData.get());

  const objectives = createMemo(() => namesOf(props.strategy.objectives.objectives, 'statement'), [], same);
  const pillars = createMemo(() => namesOf(props.strategy.pillars.pillars, 'name'), [], same);
  const audiences = createMemo(() => namesOf(props.strategy.people.audiences, 'name'), [], same);
  const beats = createMemo(
    () =>
      props.canvas.stories.arcs.flatMap(({ name, beats: own }) =>
        own.map(({ id, beat }) => ({ id, name: `${name}: ${beat}` })),
      ),
    [],
    same,
  );
  const about = createMemo(() => plan().about, undefined, same);
  const days = createMemo(() => {
    const known = data();
    const from = about().from || page.today;
    // A month around the plan, for the weeks a month view shows.
    return known.type === 'ready' ? listDays(known.days, addDays(from, -45), addDays(about().to || from, 75)) : [];
  });
  const channels = createMemo((): ReadonlyMap<string, PlanChannel> => {
    const known = data();
    return known.type === 'ready' ? known.channels : new Map();
  });
  const facts = createMemo(() => {
    if (data().type !== 'ready') return undefined;
    const { strategy, canvas } = props;
    return { today: page.today, channels: channels(), strategy, canvas, days: days() };
  });
  onCleanup(leaveChecks);
  const checks = useClientStore($planChecks, $planChecks.get());
  createEffect(() => {
    const known = facts();
    plan();
    if (known && isRead()) void checkPlan(part.$cells.get(), known);
  });

  const channelNames = new Map(page.channels.map(({ id, name }) => [id, name]));
  const used = createMemo(() => [...new Set(plan().posts.posts.map(({ channel }) => channel))], [], same);
  const chosen = createMemo(
    () =>
      props.strategy.channels.channels
        .filter(({ role }) => role !== 'no' && role !== 'listen')
        .map((own) => own.channel),
    [],
    same,
  );
  const view = createPlanView({
    part,
    plan,
    readNow: () => $plan.now(),
    checks,
    days,
    pillars,
    objectives,
    usedChannels: () => page.channels.filter(({ id }) => used().includes(id)),
    ownChannels: () =>
      page.channels.filter(
        ({ id, ownership }) => ownership !== 'others' && (used().includes(id) || chosen().includes(id)),
      ),
    channelName: (id) => channelNames.get(id) ?? id,
    channels,
    today: page.today,
  });
  const isPost = (anchor: string) => view.posts().has(anchor);
  const { place: opened, show: open } = useNamedPlace((anchor) => (isPost(anchor) ? anchor : undefined), undefined);

  function choicesOf(list: RefList): readonly Named[] {
    const lists: Partial<Record<RefList, () => readonly Named[]>> = {
      audiences,
      objectives,
      pillars,
      beats,
      posts: () => namesOf(plan().posts.posts, 'title'),
    };
    return lists[list]?.() ?? [];
  }

  function show(path: string) {
    const [section, , id] = path.split('/');
    // What was undone a moment ago may have taken the post with it.
    $plan.now();
    if (section === 'posts' && id !== undefined && view.posts().has(id)) open(id);
    else if (section !== 'posts') open(undefined);
  }

  const repairs = {
    has: (code: string) => page.checks[code]?.canMend === true,
    async make(finding: Finding): Promise<boolean> {
      const repair = await repairOf(finding);
      if (repair) view.set(repair);
      return repair !== undefined;
    },
  };
  const document = () => writePlan(plan(), props.strategy, worldOf(page, speech, props.own.project.name));

  return (
    <ToolShell
      own={props.own}
      speech={speech}
      area="plan"
      name={props.name}
      shape={planShape}
      part={part}
      title={speech.text('workshop.plan')}
      choices={choicesOf}
      lists={{}}
      show={show}
      document={document}
    >
      <PlanProvider value={view}>
        <Show when={isRead()}>
          <PlanDesk
            page={page}
            project={props.own.project.id}
            projectName={props.own.project.name}
            world={worldOf(page, speech, props.own.project.name)}
            brand={props.strategy.context.brand || props.own.project.name}
            name={props.name}
            change={props.change}
            strategy={props.strategy}
            canvas={props.canvas}
            opened={opened()}
            open={open}
            repairs={repairs}
            lessonOf={(code) => page.lessons[page.checks[code]?.lesson ?? '']}
          />
        </Show>
      </PlanProvider>
      <PrintedPlan document={document} lang={props.own.project.language} />
    </ToolShell>
  );
}

function namesOf<K extends string>(items: readonly ({ id: string } & Record<K, string>)[], field: K): Named[] {
  return items.map((item) => ({ id: item.id, name: item[field] }));
}
