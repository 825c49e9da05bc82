import type { CDPSession } from '@playwright/test';

/** What the trace calls script. Not the dispatching of events, in which the browser also lays out and writes the text. */
const scriptEvents = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks']);

export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { data?: { type?: string } };
}

/** Traces a page from now on. @returns what ends it, and gives what happened. */
export async function trace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[]))); // its documented shape
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  return async () => {
    const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await done;
    return events;
  };
}

/** Script on the page's main thread from each key to the next: the union of its intervals, so that none counts twice. */
export function scriptByKey(events: readonly TraceEvent[], lastMs: number): number[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const thread = keys[0];
  const scripts = events
    .filter(
      ({ name, ph, tid, pid }) => scriptEvents.has(name) && ph === 'X' && tid === thread?.tid && pid === thread.pid,
    )
    .sort((a, b) => a.ts - b.ts);
  return keys.map(({ ts }, at) => {
    const end = keys[at + 1]?.ts ?? ts + lastMs * 1000;
    let sum = 0;
    let until = ts;
    for (const script of scripts) {
      const [from, to] = [Math.max(script.ts, until), Math.min(script.ts + (script.dur ?? 0), end)];
      if (script.ts >= end) break;
      if (to > from) {
        sum += to - from;
        until = to;
      }
    }
    return sum / 1000;
  });
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
