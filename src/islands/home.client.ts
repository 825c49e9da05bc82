import { countDaysAway, offersRestore } from '#domain/eviction.ts';
import { watchLessons } from '#stores/lessons.ts';
import { isEvictingHere } from './browser.ts';
import { all, drawLessons, readProgressData } from './progress-marks.ts';

const data = readProgressData();
let isFirst = true;

void watchLessons((view) => {
  drawLessons(view, data);
  if (isFirst && offersRestore(countDaysAway(view.lastAt, Date.now()), isEvictingHere())) {
    for (const greeting of all('[data-greeting]')) greeting.hidden = false;
  }
  isFirst = false;
}, data.aliases);
