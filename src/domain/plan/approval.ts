import { fillHoles } from '#domain/fill-holes.ts';
import { hashText } from '#domain/hash-text.ts';
import type { Finding } from '#domain/project/finding.ts';
import { usedWords } from '#domain/project/wording.ts';
import { wordsOf } from './reading.ts';
import type { Post } from './shape.ts';

/** What somebody who approves looks at, and how it is said. A concern holds when one of its signs is there. */
export interface Concern {
  id: string;
  /** Checks of the plan that found something in the post. */
  codes?: readonly string[];
  /** Words this brand does not say. A `*` stands for any ending. */
  words?: readonly string[];
  /** Amounts in euros that a sentence naming these things may say. */
  prices?: readonly { words: readonly string[]; amounts: readonly number[] }[];
  /** Runs of exclamation marks, or a post that does nothing but sell. */
  loud?: boolean;
  /** Two or three ways to say it. `{words}` and the like are filled with what was found. */
  says: readonly string[];
}

/** One who reads in a chain of approvals, and what for. */
export interface Approver {
  name: string;
  role: string;
  concerns: readonly string[];
}

/** A client who is played: a person of the story, simulated. In one language. */
export interface Client {
  brand: string;
  brandName: string;
  /** Who says yes alone, about everything. */
  name: string;
  role: string;
  concerns: readonly Concern[];
  levels: readonly Approver[];
  /** How a yes sounds; how a request begins, the first time and after; how it ends. Two or three ways each. */
  approves: readonly string[];
  opens: readonly string[];
  opensAgain: readonly string[];
  closes: readonly string[];
}

export interface Reason {
  concern: string;
  text: string;
  /** What of the checks it rests on. */
  findings: Finding[];
}

export type Decision = { verdict: 'approve' | 'change'; text: string; reasons: Reason[] };

/** Nobody reads a list of ten: the rest comes the next time, if it is still there. */
const mostReasons = 2;

/**
 * What a client answers to a post: yes, or what has to change first, two things at most, in the order in which the client
 * cares. The same post in the same round gets the same answer.
 * @param findings those of this post. @param round how many answers this person has given to it before.
 */
export function decide(post: Post, findings: readonly Finding[], client: Client, round: number): Decision {
  const pick = (ways: readonly string[], salt: string) =>
    ways[hashText(`${post.id} ${round} ${salt}`) % ways.length] ?? '';
  const reasons = client.concerns
    .flatMap((concern) => {
      const sign = findSign(post, findings, concern);
      return sign
        ? [
            {
              concern: concern.id,
              text: fillHoles(pick(concern.says, concern.id), sign.params),
              findings: sign.findings,
            },
          ]
        : [];
    })
    .slice(0, mostReasons);
  if (reasons.length === 0) return { verdict: 'approve', text: pick(client.approves, 'yes'), reasons };
  const opening = pick(round === 0 ? client.opens : client.opensAgain, 'opening');
  const text = [opening, ...reasons.map((reason) => reason.text), pick(client.closes, 'closing')].join(' ');
  return { verdict: 'change', text, reasons };
}

interface Sign {
  params: Finding['params'];
  findings: Finding[];
}

function findSign(
  post: Post,
  findings: readonly Finding[],
  { codes = [], words, prices, loud }: Concern,
): Sign | undefined {
  const found = findings.filter(({ code }) => codes.includes(code));
  const [first] = found;
  if (first) return { params: first.params, findings: found };
  const text = wordsOf(post);
  const used = words ? [...new Set(usedWords(text, words))] : [];
  if (used.length > 0) return { params: { words: used.join(', ') }, findings: [] };
  const amount = prices ? wrongAmount(text, prices) : undefined;
  if (amount !== undefined) return { params: { amount }, findings: [] };
  return loud && (/[!！]\s*[!！]/u.test(text) || post.selling === 5) ? { params: {}, findings: [] } : undefined;
}

const euros = /(?:€\s?(\d+(?:[.,]\d{1,2})?))|(?:(\d+(?:[.,]\d{1,2})?)\s?(?:€|euros?\b))/giu;

/** The first amount that a sentence gives to a thing which costs something else, as it is written. */
function wrongAmount(text: string, prices: NonNullable<Concern['prices']>): string | undefined {
  for (const sentence of text.split(/(?<=[.?!…])\s+|\n+/u)) {
    const named = prices.filter(({ words }) => usedWords(sentence, words).length > 0);
    if (named.length === 0) continue;
    const allowed = new Set(named.flatMap(({ amounts }) => amounts));
    for (const [, before, after] of sentence.matchAll(euros)) {
      const amount = before ?? after ?? '';
      if (!allowed.has(Number(amount.replace(',', '.')))) return amount;
    }
  }
  return undefined;
}
