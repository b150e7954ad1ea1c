import type { PostingParts } from '../parts.ts';
import { sheet } from '../shared.ts';
import styles from '../styles/posting.css';
import { follow, open } from './place.ts';

export const posting: PostingParts = { style: sheet(styles), open, follow };
