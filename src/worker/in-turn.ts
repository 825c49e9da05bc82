/** As much of a Worker as is used here: tests bring their own. */
export type TurnWorker<Request, Answer> = {
  postMessage: (message: Request) => void;
  onmessage: ((event: { data: Answer }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  terminate: () => void;
};

/** Asks a worker that answers in the order it is asked. When it breaks, every question waiting is refused. */
export function askInTurn<Request, Answer>(worker: TurnWorker<Request, Answer>): (request: Request) => Promise<Answer> {
  const waiting: { resolve: (answer: Answer) => void; reject: (problem: Error) => void }[] = [];
  worker.onmessage = ({ data }) => waiting.shift()?.resolve(data);
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(message ?? 'The worker stopped.'));
  };
  return (request) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
}
