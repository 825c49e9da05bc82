import { FinalProject } from './FinalProject.tsx';
import { mountPage } from './mount-page.ts';

mountPage(FinalProject);
