import { tradeFile } from '../trade.ts';
import { sayUnknown } from './known.ts';
import { type Check, repeats } from './rule.ts';

/** Each element of the trade is there once, and its lessons are lessons of the path, written or planned. */
export function checkTrade({ library, report }: Check): void {
  const lessons = new Set(library.courses.flatMap((course) => course.lessons.map(({ id }) => id)));
  for (const { entry } of repeats(library.trade.map(({ id }) => id)))
    report.error(tradeFile, `The element \`${entry}\` is here twice. Keep one.`);
  for (const { id, lessons: taught } of library.trade)
    for (const lesson of taught)
      if (!lessons.has(lesson)) report.error(tradeFile, `\`${id}\`: ${sayUnknown('lesson', lesson, 'courses/')}`);
}
