import { mountPage } from './mount-page.ts';
import { CanvasPage } from './workshop/CanvasPage.tsx';
import { today } from './workshop/today.ts';

mountPage(CanvasPage, { today: today() });
