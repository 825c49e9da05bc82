import { dayOf } from '#domain/day.ts';
import { mountPage } from './mount-page.ts';
import { PlanPage } from './workshop/PlanPage.tsx';

mountPage(PlanPage, { today: dayOf(Date.now()) });
