import type { SearchParts } from '../parts.ts';
import { sheet } from '../shared.ts';
import styles from '../styles/search.css';
import { ListSearch } from './search.ts';

export const search: SearchParts = { style: sheet(styles), search: (jobs) => new ListSearch(jobs) };
