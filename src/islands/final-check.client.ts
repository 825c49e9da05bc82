import { FinalCheck } from './FinalCheck.tsx';
import { mountPage } from './mount-page.ts';

mountPage(FinalCheck);
