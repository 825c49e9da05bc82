/** The desk's own worker: it keeps the community of a shift from one question to the next. */

import type { DeskAnswer, DeskQuestion } from './desk-answer.ts';
import { answerDesk } from './desk-answer.ts';

/** What a dedicated worker's scope offers; the pages' types know only windows. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<DeskQuestion>) => void;
  postMessage: (message: DeskAnswer) => void;
};
const answer = answerDesk();

scope.onmessage = ({ data }) => scope.postMessage(answer(data));
