import { mountPage } from './mount-page.ts';
import { SearchResults } from './SearchResults.tsx';

mountPage(SearchResults);
