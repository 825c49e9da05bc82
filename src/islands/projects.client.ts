import { mountPage } from './mount-page.ts';
import { ProjectsPage } from './ProjectsPage.tsx';

mountPage(ProjectsPage);
