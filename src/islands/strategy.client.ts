import { dayOf } from '#domain/day.ts';
import { mountPage } from './mount-page.ts';
import { StrategyPage } from './workshop/StrategyPage.tsx';

mountPage(StrategyPage, { today: dayOf(Date.now()) });
