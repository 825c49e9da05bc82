import { timeAt } from './desk-acts.ts';
import type { DeskEntry } from './desk-log.ts';
import type { Worded } from './messages.ts';
import type { ShiftCase } from './shift-case.ts';
import type { SeenConversation } from './view.ts';

/** Something in a conversation, as it is read. */
export type ThreadItem = { at: number } & (
  | { type: 'opening' | 'back'; text: string }
  | { type: 'join'; name: string; text: string }
  | { type: 'reply'; text: string; isPublic: boolean; entry: number }
  | { type: 'act'; act: 'hide' | 'report' | 'moveUp' | 'moveDown' | 'leave' | 'note'; text: string }
  | { type: 'forward'; colleague: string }
  /** What a colleague answered, half a day after they were asked. */
  | { type: 'colleague'; colleague: string }
);

const weight = { opening: 0, join: 1, back: 2, reply: 3, act: 3, forward: 3, colleague: 3 } as const;

/** A conversation from its opening to now: what others said, and what was done at the desk. */
export function threadOf(
  conversation: SeenConversation,
  worded: Worded,
  log: readonly DeskEntry[],
  shift: Pick<ShiftCase, 'opens'>,
): ThreadItem[] {
  const items: ThreadItem[] = [
    { type: 'opening', at: conversation.at, text: worded.text },
    ...worded.joins.map(({ at, author, text }): ThreadItem => ({ type: 'join', at, name: author.name, text })),
    ...worded.backs.map(({ at, text }): ThreadItem => ({ type: 'back', at, text })),
    ...log.flatMap((entry, place): ThreadItem[] => {
      if (!('conversation' in entry) || entry.conversation !== conversation.id) return [];
      const at = timeAt(entry, shift);
      if (entry.type === 'reply')
        return [{ type: 'reply', at, text: entry.text, isPublic: entry.isPublic, entry: place }];
      if (entry.type === 'forward') return [{ type: 'forward', at, colleague: entry.colleague }];
      if (entry.type === 'note') return [{ type: 'act', at, act: 'note', text: entry.text }];
      if (entry.type === 'hide' || entry.type === 'report')
        return [{ type: 'act', at, act: entry.type, text: entry.rule }];
      return [{ type: 'act', at, act: entry.type, text: '' }];
    }),
  ];
  return items.sort((one, other) => one.at - other.at || weight[one.type] - weight[other.type]);
}
