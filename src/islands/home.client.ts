import { countDaysAway, offersRestore } from '#domain/eviction.ts';
import { watchLessons } from '#stores/lessons.ts';
import { isEvictingHere } from './browser.ts';
import { all, drawLessons, readProgressData } from './progress-marks.ts';

const data = readProgressData();
let isFirst = true;

void watchLessons((view) => {
  drawLessons(view, data);
  // Whether something is due takes the whole history and the scheduler: here there is only the way to it.
  for (const place of all('[data-review]')) place.hidden = view.finished.size === 0;
  if (isFirst && offersRestore(countDaysAway(view.lastAt, Date.now()), isEvictingHere())) {
    for (const greeting of all('[data-greeting]')) greeting.hidden = false;
  }
  // Where nothing was ever done there is nothing to remind of, and nothing more to load.
  if (isFirst && view.lastAt !== undefined) {
    void import('./backup-reminder.ts').then(({ remind }) => remind()).catch(() => undefined);
  }
  isFirst = false;
}, data.aliases);
