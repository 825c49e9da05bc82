import { mountPage } from './mount-page.ts';
import { TodayReview } from './TodayReview.tsx';

mountPage(TodayReview);
