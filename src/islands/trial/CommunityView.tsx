import { For, type JSX, Show } from 'solid-js';
import { needs, type PlannedCommunity } from '#domain/community/request.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { SetShare } from './SetShare.tsx';

/** The community a plan is tried on: every number with its reason, and the way to set it otherwise. */
export function CommunityView(props: { community: PlannedCommunity }): JSX.Element {
  const { speech } = useTool();
  const isOwn = () => props.community.origin === 'strategy';
  return (
    <details class="community">
      <summary>{speech.text('plan.community')}</summary>
      <p class="hint">{speech.text(`plan.community.origin.${props.community.origin}`)}</p>
      <div class="scroll-x">
        <table>
          <caption>{speech.text('plan.community.blocks')}</caption>
          <thead>
            <tr>
              <th scope="col">{speech.text('plan.f.trial.blocks.audience')}</th>
              <th scope="col">{speech.text('plan.f.trial.blocks.share')}</th>
              <For each={needs}>{(need) => <th scope="col">{speech.text(`plan.f.trial.blocks.${need}`)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.community.blocks}>
              {(block) => (
                <tr>
                  <th scope="row">{block.name}</th>
                  <For each={['share', ...needs] as const}>
                    {(name) => (
                      <td>
                        <SetShare
                          list="trial/blocks"
                          by="audience"
                          id={block.audience}
                          field={name}
                          choice={name === 'share' ? block.share : block.needs[name]}
                          label={`${block.name}: ${speech.text(`plan.f.trial.blocks.${name}`)}`}
                          isFixed={!isOwn()}
                        />
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <table>
          <caption>{speech.text('plan.community.follows')}</caption>
          <thead>
            <tr>
              <th scope="col">{speech.text('plan.f.trial.follows.profile')}</th>
              <th scope="col">{speech.text('plan.f.trial.follows.share')}</th>
              <th scope="col">{speech.text('plan.community.why')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.community.follows}>
              {(follow) => (
                <tr>
                  <th scope="row">{speech.text(`option.profile.${follow.profile}`)}</th>
                  <td>
                    <SetShare
                      list="trial/follows"
                      by="profile"
                      id={follow.profile}
                      field="share"
                      choice={follow.share}
                      label={speech.text(`option.profile.${follow.profile}`)}
                    />
                  </td>
                  <td class="small">
                    {speech.text(`plan.community.reason.${follow.share.reason}`, {
                      followers: speech.number(follow.followers ?? 0),
                      people: speech.number(follow.people ?? 0),
                    })}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="small">
        {speech.text('plan.community.topics')}{' '}
        {props.community.topics.map(({ name }) => name || speech.text('plan.community.other')).join(' · ')}
      </p>
      <ul class="small">
        <For each={props.community.blocks}>
          {(block) => (
            <li>
              {block.name}: {speech.text(`plan.community.reason.${block.share.reason}`)}{' '}
              {speech.text(`plan.community.reason.${block.needs.information.reason}`)}
              <Show when={block.share.isChanged}> {speech.text('plan.community.changed')}</Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
