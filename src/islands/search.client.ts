import { mountPage } from './mount-page.ts';
import { SearchResults } from './SearchResults.tsx';

const typed = document.querySelector<HTMLInputElement>('#search-field')?.value ?? '';
mountPage(SearchResults, { typed });
