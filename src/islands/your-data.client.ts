import { mountPage } from './mount-page.ts';
import { YourData } from './YourData.tsx';

mountPage(YourData);
