import type { MessageKind } from '#domain/shift/bank.ts';
import type { Component } from './components.ts';

/**
 * What usually helps, the most useful first, by what is being answered: the largest weights of the community's model,
 * whose signs come from the studies told on its page. A hint is never more than two.
 */
const useful: Record<MessageKind, readonly Component[]> = {
  question: ['explain', 'evidence', 'personal'],
  complaintCalm: ['corrective', 'acknowledge', 'deadline', 'personal'],
  complaintFurious: ['acknowledge', 'corrective', 'explain', 'deadline'],
  dissent: ['acknowledge', 'explain', 'invite', 'evidence'],
  misinformation: ['evidence', 'explain'],
  troll: [],
  praise: ['thank', 'personal', 'invite'],
  talk: [],
  leaveMeAlone: ['corrective', 'acknowledge'],
  crisis: ['explain', 'corrective', 'deadline', 'evidence'],
};
const most = 2;

/** What a reply does not do yet and might: nothing where it is better left alone. */
export function hintsOf(kind: MessageKind, does: ReadonlySet<Component>): Component[] {
  return useful[kind].filter((component) => !does.has(component)).slice(0, most);
}
