/**
 * `npm run -s coach -- --lang it < replies.jsonl`: reads lines `{id, situation, text}`, prints for each
 * `{id, components: [{id, spans: [[start, end], …]}]}`, spans in UTF-16 units. `situation` is one of those of
 * content/replies (`cl3`) or a kind of message (`complaintCalm`).
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isObject } from '#domain/progress-record.ts';
import { answeredOf, createCoach } from '#domain/reply/coach.ts';
import { coachFile } from '#library/coach-data.ts';
import { answeredBySituation, readCoachWords } from './labelled-replies.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'it' } } });
const language = values.lang === 'en' ? 'en' : 'it';
const hear = createCoach({ language, model: coachFile(language).body, ...(await readCoachWords(language)) });

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const raw = readLine(line);
  if (!raw) {
    console.error(`Not a line {id, situation, text}: ${line.slice(0, 80)}`);
    process.exitCode = 1;
    continue;
  }
  const bySituation = answeredBySituation(raw.situation);
  const answered = bySituation === 'other' ? answeredOf(raw.situation) : bySituation;
  const components = hear(raw.text, answered).map(({ component, spans }) => ({
    id: component,
    spans: spans.map(({ start, end }) => [start, end]),
  }));
  console.log(JSON.stringify({ id: raw.id, components }));
}

function readLine(line: string): { id: string; situation: string; text: string } | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isObject(raw) || typeof raw['text'] !== 'string') return undefined;
  return { id: String(raw['id'] ?? ''), situation: String(raw['situation'] ?? ''), text: raw['text'] };
}
