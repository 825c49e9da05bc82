import { mountPage } from './mount-page.ts';
import { StrategyPage } from './workshop/StrategyPage.tsx';
import { today } from './workshop/today.ts';

mountPage(StrategyPage, { today: today() });
