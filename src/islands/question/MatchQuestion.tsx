import { For, Show } from 'solid-js';
import { match } from '#domain/kinds/match.ts';
import { shuffleAway } from '#domain/shuffle.ts';
import { followPointer } from './drag.ts';
import { Mark } from './Mark.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps } from './session.ts';

/** Lefts to pair with rights: each left has a list to choose from; a right can also be dragged onto a left. */
export function MatchQuestion(props: QuestionProps<'match'>) {
  const { pairs, extra, id } = props.question;
  const s = createSession(props, match, { blank: { kind: 'match', pairs: {} }, restore: (answer) => answer });
  /** In the order of the letters A, B, C … that stand for them in the lists. */
  const rights = shuffleAway([...pairs, ...extra], id);
  const settled = () => s.phase() === 'settled';
  const letterOf = (right: string) => String.fromCharCode(65 + rights.findIndex((each) => each.id === right));
  const rightOf = (right: string | undefined) => rights.find((each) => each.id === right);
  const rightCount = () => pairs.filter((pair) => s.grade()?.parts[pair.id] === 'right').length;
  let surface: HTMLDivElement | undefined;

  function choose(left: string, right: string) {
    s.edit({ kind: 'match', pairs: { ...s.draft().pairs, [left]: right } });
  }

  function drag(right: string, event: PointerEvent & { currentTarget: HTMLElement }) {
    const chip = event.currentTarget;
    // A finger scrolls here; it has the lists.
    if (!surface || !s.ready() || event.pointerType === 'touch') return;
    const rowUnder = (at: PointerEvent) =>
      document.elementsFromPoint(at.clientX, at.clientY).find((each) => each.matches('[data-left]'));
    let over: Element | undefined;
    const leave = () => over?.classList.remove('over');
    chip.classList.add('dragging');
    followPointer(
      event,
      surface,
      (at) => {
        chip.style.translate = `${at.clientX - event.clientX}px ${at.clientY - event.clientY}px`;
        leave();
        over = rowUnder(at);
        over?.classList.add('over');
      },
      (at) => {
        leave();
        chip.classList.remove('dragging');
        chip.style.translate = '';
        const left = at.type === 'pointerup' ? rowUnder(at)?.getAttribute('data-left') : undefined;
        if (!left || !surface?.contains(rowUnder(at) ?? null)) return;
        choose(left, right);
        s.say(
          s.text('match.paired', { left: pairs.find((pair) => pair.id === left)?.left ?? '', letter: letterOf(right) }),
        );
      },
    );
  }

  return (
    <QuestionFrame
      session={s}
      summary={
        <Show when={s.grade() && s.grade()?.outcome !== 'right'}>
          <p>{s.text('match.score', { count: rightCount(), total: pairs.length })}</p>
        </Show>
      }
    >
      <div class="q-match" ref={surface}>
        <Show when={!settled()}>
          <ul class="q-rights">
            <For each={rights}>
              {(right) => (
                <li onPointerDown={(event) => drag(right.id, event)}>
                  <b>{letterOf(right.id)}</b> <span>{right.right}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <For each={pairs}>
          {(pair) => {
            const mine = () => rightOf(s.last()?.pairs[pair.id]);
            const fits = () => s.grade()?.parts[pair.id] === 'right';
            return (
              <div
                class={`q-option q-pair ${settled() ? (fits() || !s.last() ? 'right' : 'wrong') : ''}`}
                data-left={pair.id}
              >
                <Show
                  when={!settled()}
                  fallback={
                    <>
                      <p>
                        <strong>{pair.left}</strong>
                      </p>
                      <Show when={mine() && !fits()}>
                        <p>
                          <Mark session={s} shape="mine" word="mark.mine" /> {mine()?.right}
                        </p>
                      </Show>
                      <p>
                        <Mark session={s} shape="right" word="mark.right" /> {pair.right}
                      </p>
                      <p class="q-feedback">{pair.feedback}</p>
                    </>
                  }
                >
                  <label>
                    <span>{pair.left}</span>
                    <select
                      value={s.draft().pairs[pair.id] ?? ''}
                      onChange={(event) => choose(pair.id, event.currentTarget.value)}
                    >
                      <option value="">{s.text('match.choose')}</option>
                      <For each={rights}>
                        {(right) => (
                          <option value={right.id}>
                            {letterOf(right.id)}. {right.right}
                          </option>
                        )}
                      </For>
                    </select>
                  </label>
                </Show>
              </div>
            );
          }}
        </For>
        <Show when={settled()}>
          <For each={extra.filter((each) => s.grade()?.parts[each.id] === 'wrong')}>
            {(each) => (
              <div class="q-option">
                <p>
                  <Mark session={s} shape="wrong" word="mark.spare" /> {each.right}
                </p>
                <p class="q-feedback">{each.feedback}</p>
              </div>
            )}
          </For>
        </Show>
      </div>
    </QuestionFrame>
  );
}
