/**
 * The words of a shift: which situation a conversation is about and how its author says it, who joins and with what, what
 * is written back. Chosen by the conversation and by what has been said before it, so that a decision changed later leaves
 * the words before it as they were. Nothing is said twice while there is something else to say.
 */
import { hashText } from '#domain/hash-text.ts';
import {
  type After,
  afters,
  type MessageBank,
  type MessageKind,
  type MessageSituation,
  type Pools,
  type Sheet,
} from './bank.ts';
import { createNames, type PersonName } from './crowd.ts';
import type { BackKind, Situation } from './names.ts';
import { canFill, fillSlots } from './slots.ts';
import type { SeenConversation } from './view.ts';

/** A conversation as it reads. */
export interface Worded {
  id: number;
  situation: MessageSituation;
  author: PersonName;
  text: string;
  joins: readonly { person: number; at: number; author: PersonName; text: string }[];
  backs: readonly { at: number; kind: BackKind; text: string }[];
}

export interface Wording {
  bank: MessageBank;
  seed: number;
  /** What those touched by a cause write about: ids of situations, by the id of the cause. */
  about: ReadonlyMap<string, readonly string[]>;
  /** Insults are kept out. */
  isMild: boolean;
}

/** People whose words under somebody's message are shown; the others are counted. */
export const shownJoins = 4;

/** Words for every conversation there is, by id, whatever the order they come in. */
export function wordConversations(
  conversations: readonly SeenConversation[],
  { bank, seed, about, isMild }: Wording,
): Map<number, Worded> {
  const nameOf = createNames(seed);
  const said = createSaid();
  const reserved = new Set([...about.values()].flat());
  const sayable = bank.situations.filter(({ says }) => says.some((text) => canFill(text, bank.sheet)));
  const uses = new Map<string, number>();
  const worded = new Map<number, Worded>();

  function choose(conversation: SeenConversation): { situation: MessageSituation; text: string } {
    const kind = kindOf(conversation);
    const of = conversation.cause === null ? undefined : about.get(conversation.cause);
    const could = sayable.filter((own) => own.kind === kind && !(isMild && own.isHostile));
    // What was touched by a cause is written of first, then the place; where nothing fits, any of the kind.
    const ofIt = could.filter(({ id }) => (of ? of.includes(id) : !reserved.has(id)));
    const here = ofIt.filter(({ place }) => place === 'either' || (place === 'private') === conversation.isPrivate);
    const some = [here, ofIt, could].find((own) => own.length > 0) ?? [];
    const [situation] = byTurn(
      some,
      (one) => uses.get(one.id) ?? 0,
      `${seed}:${conversation.id}`,
      ({ id }) => id,
    );
    if (!situation) throw new RangeError(`nobody can write a ${kind}`);
    uses.set(situation.id, (uses.get(situation.id) ?? 0) + 1);
    return { situation, text: said.pick(situation.says, bank.sheet, `${seed}:${conversation.id}`) };
  }

  for (const line of linesOf(conversations)) {
    const { conversation, at } = line;
    const { id } = conversation;
    if (line.type === 'opening') {
      const { situation, text } = choose(conversation);
      const author = nameOf(conversation.author.person, situation.kind);
      worded.set(id, { id, situation, author, text, joins: [], backs: [] });
      continue;
    }
    const own = worded.get(id);
    if (!own) continue;
    if (line.type === 'join') {
      const { person } = line;
      const text = said.pick(
        own.situation.joins ?? joinsOf(bank.pools, conversation.wrote),
        bank.sheet,
        `${seed}:${id}:${person}`,
      );
      worded.set(id, { ...own, joins: [...own.joins, { person, at, author: nameOf(person), text }] });
    } else {
      const { kind } = line;
      const texts = [...ownBacks(own.situation, kind), ...poolBacks(bank.pools, own.situation.kind, kind)];
      const text = said.pick(texts, bank.sheet, `${seed}:${id}:${at}:${kind}`);
      worded.set(id, { ...own, backs: [...own.backs, { at, kind, text }] });
    }
  }
  return worded;
}

type Line = { conversation: SeenConversation; at: number } & (
  | { type: 'opening' }
  | { type: 'join'; person: number }
  | { type: 'back'; kind: BackKind }
);

const order = { opening: 0, join: 1, back: 2 };

/** Everything that is said, in the order of its moment: what is there already never changes for what comes later. */
function linesOf(conversations: readonly SeenConversation[]): Line[] {
  const lines = conversations.flatMap((conversation): Line[] => [
    { type: 'opening', conversation, at: conversation.at },
    ...conversation.supporters
      .slice(0, shownJoins)
      .map(({ person, at }): Line => ({ type: 'join', conversation, at, person })),
    ...conversation.backs.map(({ at, kind }): Line => ({ type: 'back', conversation, at, kind })),
  ]);
  return lines.sort(
    (one, other) =>
      one.at - other.at || order[one.type] - order[other.type] || one.conversation.id - other.conversation.id,
  );
}

/** Of what can be said, what has been said least, the rest by lot: a text never comes twice before all have come once. */
function createSaid() {
  const times = new Map<string, number>();
  return {
    pick(texts: readonly string[], sheet: Sheet, lot: string): string {
      const sayable = texts.filter((text) => canFill(text, sheet));
      const [text = ''] = byTurn(
        sayable,
        (one) => times.get(one) ?? 0,
        lot,
        (one) => one,
      );
      times.set(text, (times.get(text) ?? 0) + 1);
      return fillSlots(text, sheet);
    },
  };
}

/** Items by how often they have had their turn, then by lot. */
function byTurn<T>(items: readonly T[], turns: (item: T) => number, lot: string, name: (item: T) => string): T[] {
  const ranked = items.map((item) => ({ item, turn: turns(item), draw: hashText(`${lot}:${name(item)}`) }));
  return ranked.sort((one, other) => one.turn - other.turn || one.draw - other.draw).map(({ item }) => item);
}

/** How a conversation is written. */
export function kindOf({ wrote, isAddressed }: Pick<SeenConversation, 'wrote' | 'isAddressed'>): MessageKind {
  if (!isAddressed) return 'talk';
  return wrote === 'crisisVictim' || wrote === 'crisisAccidental' || wrote === 'crisisPreventable' ? 'crisis' : wrote;
}

type Family = 'question' | 'complaint' | 'dissent' | 'misinformation' | 'crisis' | 'praise' | 'leaveMeAlone';

const families: Record<MessageKind, Family> = {
  question: 'question',
  complaintCalm: 'complaint',
  complaintFurious: 'complaint',
  dissent: 'dissent',
  misinformation: 'misinformation',
  troll: 'dissent',
  praise: 'praise',
  talk: 'praise',
  leaveMeAlone: 'leaveMeAlone',
  crisis: 'crisis',
};

function joinsOf(pools: Pools, wrote: Situation): readonly string[] {
  const family = families[kindOf({ wrote, isAddressed: true })];
  if (family === 'dissent' || family === 'misinformation' || family === 'crisis') return pools.joins[family];
  return pools.joins.complaint;
}

function ownBacks(situation: MessageSituation, kind: BackKind): readonly string[] {
  const after = afters.find((one): one is After => one === kind);
  return (after && situation.after[after]) ?? [];
}

function poolBacks(pools: Pools, kind: MessageKind, back: BackKind): readonly string[] {
  const family = families[kind];
  switch (back) {
    case 'solved':
      return pools.thanks;
    case 'open':
      return family === 'praise' || family === 'leaveMeAlone' ? pools.open.question : pools.open[family];
    case 'worse':
      return pools.worse[family];
    case 'silence':
      return family === 'misinformation' || family === 'leaveMeAlone' ? pools.silence.complaint : pools.silence[family];
    case 'late':
      return pools.late;
    default:
      return pools[back];
  }
}
