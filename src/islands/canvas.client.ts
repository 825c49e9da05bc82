import { dayOf } from '#domain/day.ts';
import { mountPage } from './mount-page.ts';
import { CanvasPage } from './workshop/CanvasPage.tsx';

mountPage(CanvasPage, { today: dayOf(Date.now()) });
