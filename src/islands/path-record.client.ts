import { mountPage } from './mount-page.ts';
import { PathRecord } from './PathRecord.tsx';

mountPage(PathRecord);
