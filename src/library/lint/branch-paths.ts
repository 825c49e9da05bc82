import { judgeBranch, playBranch } from '#domain/branch.ts';
import type { BranchQuestion } from '#domain/question.ts';
import type { QuestionSource } from '../question-schema.ts';
import { type AskedQuestion, askedQuestions, type Check, nameAll } from './rule.ts';

type Branch = Extract<QuestionSource, { kind: 'branch' }>;

const end = 'end';
const turns = { least: 3, most: 5 };

/** A dialogue leads from its start to its end whatever one chooses, and what one chooses decides how it ends. */
export function checkBranches(check: Check): void {
  for (const asked of askedQuestions(check))
    if (asked.question.kind === 'branch') {
      const sound = checkTurns(asked.question, asked);
      if (sound) checkEndings(asked.question, asked);
    }
}

/** True when every path can be walked to the end. With known targets and no circle, the end is reached from everywhere. */
function checkTurns(branch: Branch, { error, warn }: AskedQuestion): boolean {
  let sound = true;
  const fail = (message: string, ...path: (string | number)[]) => {
    sound = false;
    error(message, ...path);
  };
  const places = new Map(branch.turns.map(({ id }, position) => [id, position]));
  if (branch.turns.length < turns.least || branch.turns.length > turns.most)
    error(`${branch.turns.length} turns; a dialogue has ${turns.least} to ${turns.most}.`, 'turns');
  if (places.has(end))
    fail(`no turn is called \`${end}\`: it is where a dialogue stops. Rename it.`, 'turns', places.get(end) ?? 0);
  if (!places.has(branch.start))
    fail(`there is no turn \`${branch.start}\` to start from. Correct \`start\`.`, 'start');
  if (branch.trust < 0 || branch.trust > 100) error(`trust starts at ${branch.trust}; it goes from 0 to 100.`, 'trust');
  branch.turns.forEach(({ id, choices }, turn) => {
    if (choices.length === 0)
      fail(`the turn \`${id}\` has no choice, so the dialogue stops there. Write 2 or 3.`, 'turns', turn);
    else if (choices.length < 2 || choices.length > 3)
      warn(`the turn \`${id}\` has ${choices.length} choices; 2 or 3 read well.`, 'turns', turn);
    choices.forEach(({ to, minutes, trust, escalation }, choice) => {
      const path = ['turns', turn, 'choices', choice];
      if (to !== end && !places.has(to))
        fail(`there is no turn \`${to}\` to go to. Correct \`to\`, or write \`${end}\`.`, ...path);
      if (minutes < 0) error(`a choice takes ${minutes} minutes. Time is spent, never won.`, ...path);
      if (trust < -30 || trust > 20 || escalation < -1 || escalation > 2)
        warn(
          `a choice moves trust by ${trust} and escalation by ${escalation}; the steps are −30 to 20 and −1 to 2.`,
          ...path,
        );
    });
  });
  const reached = new Set<string>();
  const circle = findCircle(branch, branch.start, [], reached);
  if (circle)
    fail(
      `the dialogue goes round in a circle: ${circle.map((id) => `\`${id}\``).join(' → ')}. Let one choice lead on.`,
      'turns',
    );
  for (const [id, turn] of places)
    if (!circle && !reached.has(id))
      fail(`no choice leads to the turn \`${id}\`. Lead to it, or take it out.`, 'turns', turn);
  return sound;
}

/** Walks depth first, noting the turns reached; gives the first circle met, with its first turn at both ends. */
function findCircle(branch: Branch, id: string, trail: string[], reached: Set<string>): string[] | undefined {
  if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
  const turn = branch.turns.find((each) => each.id === id);
  if (!turn) return undefined;
  reached.add(id);
  for (const { to } of turn.choices) {
    const circle = findCircle(branch, to, [...trail, id], reached);
    if (circle) return circle;
  }
  return undefined;
}

function checkEndings(branch: Branch, { error, warn }: AskedQuestion): void {
  const question = readInItalian(branch);
  const verdicts = new Set(
    listPlays(branch, branch.start).map((play) => judgeBranch(question, playBranch(question, play).meters).verdict),
  );
  const { trust, minutes, escalation } = branch.goal;
  const goal = `trust ≥ ${trust}, minutes ≤ ${minutes}, escalation ≤ ${escalation}`;
  if (!verdicts.has('met')) error(`no path meets the goal (${goal}). Loosen it, or let a good path reach it.`, 'goal');
  else if (verdicts.size === 1)
    error(`every path meets the goal (${goal}), so the choices do not matter. Tighten it.`, 'goal');
  const unseen = (['partly', 'missed'] as const).filter((verdict) => !verdicts.has(verdict));
  if (verdicts.size > 1 && unseen.length > 0)
    warn(
      `no path ends in the debrief ${nameAll(unseen)}. Change the goal or the steps, so that it can be read.`,
      'debrief',
    );
}

/** Every way through the dialogue, as ids of choices: at most 3 choices in 5 turns, so 243. */
function listPlays(branch: Branch, id: string): string[][] {
  const turn = branch.turns.find((each) => each.id === id);
  if (!turn) return [[]];
  return turn.choices.flatMap(({ id: choice, to }) => listPlays(branch, to).map((rest) => [choice, ...rest]));
}

/** The dialogue as a page plays it; only ids and numbers decide how it ends, so one language will do. */
function readInItalian({ turns: sources, debrief, stem, hint: _hint, ...rest }: Branch): BranchQuestion {
  return {
    ...rest,
    stem: stem.it,
    passage: { title: '', href: '' },
    turns: sources.map(({ id, say, choices }) => ({
      id,
      say: say.it,
      choices: choices.map(({ text, feedback, ...choice }) => ({ ...choice, text: text.it, feedback: feedback.it })),
    })),
    debrief: { met: debrief.met.it, partly: debrief.partly.it, missed: debrief.missed.it },
  };
}
