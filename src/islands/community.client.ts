import { dayOf } from '#domain/day.ts';
import { mountPage } from './mount-page.ts';
import { ShiftPage } from './shift/ShiftPage.tsx';

mountPage(ShiftPage, { today: dayOf(Date.now()) });
