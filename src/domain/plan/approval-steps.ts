import type { Writes } from '#domain/project/values.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Approver, Client, Decision } from './approval.ts';
import { isBrand } from './case.ts';
import { statusOf } from './order.ts';
import { type Plan, type Post, postsPath } from './shape.ts';

export type ApprovalMode = 'none' | 'optional' | 'required' | 'levels';

/** Who must say yes: as the plan says, or else the strategy, or else nobody must. */
export function approvalMode({ about: { approval } }: Plan, { resources }: Strategy): ApprovalMode {
  return approval || resources.approval || 'optional';
}

/** The client as one of the chain, with what that one looks at. */
export function asApprover(client: Client, { name, role, concerns }: Approver): Client {
  return { ...client, name, role, concerns: client.concerns.filter(({ id }) => concerns.includes(id)) };
}

/** For a brand that is not the client's: what only that brand knows of itself says nothing. */
export function asStranger(client: Client): Client {
  const concerns = client.concerns.flatMap(({ words: _, prices: __, ...concern }) =>
    concern.codes || concern.loud ? [concern] : [],
  );
  return { ...client, concerns };
}

/** Who reads: the one who decides alone, or the chain, one after the other. */
function readersOf(client: Client, mode: ApprovalMode): Client[] {
  const isChain = mode === 'levels' && client.levels.length > 0;
  return isChain ? client.levels.map((level) => asApprover(client, level)) : [client];
}

/**
 * Who reads a post next: the first whose last word about it was not yes; where all have said yes, it begins again from
 * the first. With whether the post is approved if this one says yes too.
 */
export function nextReader(
  post: Pick<Post, 'comments'>,
  client: Client,
  mode: ApprovalMode,
): { reader: Client; isLast: boolean } {
  const readers = readersOf(client, mode);
  const waiting = readers.filter(({ name }) => lastVerdict(post, name) !== 'approve');
  return { reader: waiting[0] ?? readers[0] ?? client, isLast: waiting.length <= 1 };
}

function lastVerdict(post: Pick<Post, 'comments'>, name: string): string | undefined {
  return verdictsOf(post, name).at(-1)?.verdict;
}

/** How many answers this person has given to a post. */
export function roundOf(post: Pick<Post, 'comments'>, name: string): number {
  return verdictsOf(post, name).length;
}

/** A comment is signed with the name and, after a comma, that the person is played: in the language of that day. */
function verdictsOf({ comments }: Pick<Post, 'comments'>, name: string): Post['comments'] {
  return comments.filter(({ by, verdict }) => verdict !== '' && by.split(',')[0] === name);
}

/** Why a post cannot be sent, or nothing: an idea is not written yet, what is out is out. */
export function whyNotSent(post: Post): 'idea' | 'published' | undefined {
  const status = statusOf(post);
  return status === 'idea' || status === 'published' ? status : undefined;
}

/** Puts a post before who approves. */
export function sendPost(post: Post): Writes {
  return whyNotSent(post) === undefined ? [[statusPath(post), 'review']] : [];
}

interface Written {
  /** A new id. */
  id: string;
  by: string;
  /** `YYYY-MM-DDTHH:mm`. */
  at: string;
}

/**
 * The verdict beside the post, and where it stands after: with `changes`, or approved once nobody is left who has to read
 * it. To be written as one step.
 */
export function writeVerdict(post: Post, { verdict, text }: Decision, written: Written, isLast: boolean): Writes {
  const status = verdict === 'change' ? 'changes' : isLast ? 'approved' : 'review';
  return [
    ...writeComment(post, text, written),
    [commentPath(post, written, 'verdict'), verdict],
    [statusPath(post), status],
  ];
}

/** A comment without a verdict: the answer of who wrote the post. */
export function writeComment(post: Post, text: string, written: Written): Writes {
  return [
    [`${postsPath}/${post.id}/comments/${written.id}`, post.comments.length + 1],
    [commentPath(post, written, 'by'), written.by],
    [commentPath(post, written, 'at'), written.at],
    [commentPath(post, written, 'text'), text],
  ];
}

function commentPath(post: Post, { id }: Written, field: string): string {
  return `${postsPath}/${post.id}/comments/${id}/${field}`;
}

function statusPath(post: Post): string {
  return `${postsPath}/${post.id}/status`;
}

interface Wanted {
  /** What the brand of the project is called. */
  brandName: string;
  /** The ids of brands: of the case that is played, and the one a person chose. Nothing: ''. */
  played: string;
  chosen: string;
}

/** Whose client answers: the case's, the chosen one, the brand's own, else the first; of another brand as a stranger. */
export function clientFor(clients: readonly Client[], { brandName, played, chosen }: Wanted): Client | undefined {
  const ofBrand = (id: string) => clients.find(({ brand }) => brand === id);
  const own = clients.find((client) => isBrand(client.brandName, brandName));
  const ofCase = ofBrand(played);
  if (ofCase) return ofCase;
  const found = ofBrand(chosen) ?? own ?? clients[0];
  return found && (found === own ? found : asStranger(found));
}
