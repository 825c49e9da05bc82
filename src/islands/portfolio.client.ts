import { dayOf } from '#domain/day.ts';
import { mountPage } from './mount-page.ts';
import { PortfolioPage } from './portfolio/PortfolioPage.tsx';

mountPage(PortfolioPage, { today: dayOf(Date.now()) });
