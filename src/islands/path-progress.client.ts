import { mountPage } from './mount-page.ts';
import { PathProgress } from './PathProgress.tsx';

mountPage(PathProgress);
