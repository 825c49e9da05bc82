import { type Coach, createCoach, type Language } from '#domain/reply/coach.ts';
import { components } from '#domain/reply/components.ts';
import { type Count, intervalOf, precisionOf, recallOf } from '#domain/reply/training.ts';
import { coachFile } from '#library/coach-data.ts';
import { type LabelledReply, readCoachWords, readHeldOutReplies } from './labelled-replies.ts';

/** What is aimed at, and the least, pooled over components. */
const aim = { precision: 0.9, recall: 0.75 };

export interface CoachScores {
  replies: number;
  pooled: Count;
  byComponent: Readonly<Record<string, Count>>;
}

/** How well the coach hears the 240 replies nobody used for its words, turns or weights. */
export async function scoreCoach(language: Language): Promise<CoachScores> {
  const hear = createCoach({ language, model: coachFile(language).body, ...(await readCoachWords(language)) });
  const replies = readHeldOutReplies(language);
  const byComponent = countHeard(hear, replies);
  const pooled: Count = { hit: 0, extra: 0, missed: 0 };
  for (const count of Object.values(byComponent))
    for (const name of ['hit', 'extra', 'missed'] as const) pooled[name] += count[name];
  return { replies: replies.length, pooled, byComponent };
}

/** What a coach hears in replies, component by component; what their readers were not sure of is left out. */
export function countHeard(hear: Coach, replies: readonly LabelledReply[]): Record<string, Count> {
  const counts: Record<string, Count> = {};
  for (const component of components) counts[component] = { hit: 0, extra: 0, missed: 0 };
  for (const { text, answered, does, unsure } of replies) {
    const heard = new Set(hear(text, answered).map(({ component }) => component));
    for (const component of components) {
      const count = counts[component];
      if (!count || unsure.has(component)) continue;
      if (heard.has(component)) count[does.has(component) ? 'hit' : 'extra'] += 1;
      else if (does.has(component)) count.missed += 1;
    }
  }
  return counts;
}

/** Prints both languages, component by component, with 90 % intervals of precision. */
export async function reportCoach(): Promise<void> {
  for (const language of ['it', 'en'] as const) {
    const { replies, pooled, byComponent } = await scoreCoach(language);
    console.log(`\nreply coach, ${language}: ${replies} held-out replies`);
    for (const [component, count] of Object.entries(byComponent)) {
      const heard = count.hit + count.extra;
      const { low, high } = intervalOf(precisionOf(count), heard);
      console.log(
        `  ${component.padEnd(14)} precision ${precisionOf(count).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]  ` +
          `recall ${recallOf(count).toFixed(2)}  ${count.hit + count.missed} there, ${heard} heard`,
      );
    }
    console.log(
      `  ${'all'.padEnd(14)} precision ${precisionOf(pooled).toFixed(3)} (aim ${aim.precision})  ` +
        `recall ${recallOf(pooled).toFixed(3)} (aim ${aim.recall})`,
    );
  }
}

if (import.meta.main) await reportCoach();
