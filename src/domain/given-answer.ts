import type { Answer, Question } from './question.ts';

/** One thing that was answered: what, whether it was right, and why. `model`: the score given beside the one it is held to. */
export interface GivenPart {
  said: string;
  isRight: boolean;
  why: string;
  model?: { given: number; wanted: number };
}

/**
 * An answer as what was said, part by part, each with its explanation: the option chosen, the pair made, the step of
 * the conversation. What was put right needs none and is left out where there are many. Empty when the question has
 * changed its kind or its options since.
 */
export function readGiven(question: Question, answer: Answer | undefined): GivenPart[] {
  switch (question.kind) {
    case 'single':
      return answer?.kind === 'single' ? chosen(question.options, [answer.option]) : [];
    case 'multiple':
      return answer?.kind === 'multiple' ? chosen(question.options, answer.options) : [];
    case 'order': {
      if (answer?.kind !== 'order') return [];
      return answer.items.flatMap((id, place) => {
        const item = question.items.find((own) => own.id === id);
        const isRight = question.items[place]?.id === id;
        return item ? [{ said: `${place + 1}. ${item.text}`, isRight, why: isRight ? '' : item.feedback }] : [];
      });
    }
    case 'match': {
      if (answer?.kind !== 'match') return [];
      const rights = [...question.pairs, ...question.extra];
      return question.pairs.flatMap(({ id, left, feedback }) => {
        const own = rights.find((right) => right.id === answer.pairs[id]);
        if (!own || own.id === id) return [];
        return [{ said: `${left} → ${own.right}`, isRight: false, why: feedback }];
      });
    }
    case 'numeric': {
      if (answer?.kind !== 'numeric') return [];
      const slip = question.near.find(({ value, tolerance }) => Math.abs(value - answer.value) <= tolerance);
      return [
        { said: `${answer.value} ${question.unit}`.trim(), isRight: false, why: slip?.feedback ?? question.otherwise },
      ];
    }
    case 'short':
      return answer?.kind === 'short' ? [{ said: answer.text, isRight: false, why: question.model }] : [];
    case 'rate': {
      if (answer?.kind !== 'rate') return [];
      return question.criteria.flatMap(({ id, label, score, why }) => {
        const given = answer.scores[id];
        if (given === undefined || Math.abs(given - score) <= 1) return [];
        return [{ said: label, isRight: false, why, model: { given, wanted: score } }];
      });
    }
    case 'branch': {
      if (answer?.kind !== 'branch') return [];
      const choices = question.turns.flatMap((turn) => turn.choices);
      return answer.choices.flatMap((id) => {
        const own = choices.find((choice) => choice.id === id);
        return own ? [{ said: own.text, isRight: own.trust > 0, why: own.feedback }] : [];
      });
    }
  }
}

function chosen(
  options: readonly { id: string; text: string; correct: boolean; feedback: string }[],
  ids: readonly string[],
): GivenPart[] {
  return options
    .filter(({ id }) => ids.includes(id))
    .map(({ text, correct, feedback }) => ({ said: text, isRight: correct, why: feedback }));
}
