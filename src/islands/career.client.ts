import { dayOf } from '#domain/day.ts';
import { CareerPage } from './career/CareerPage.tsx';
import { mountPage } from './mount-page.ts';

mountPage(CareerPage, { today: dayOf(Date.now()) });
