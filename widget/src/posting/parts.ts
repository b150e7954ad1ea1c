import type { Parts } from '../parts.ts';
import styles from '../styles/posting.css';
import { notice } from './notice.ts';
import { Posting } from './posting.ts';

const style = new CSSStyleSheet();
style.replaceSync(styles);

const parts: Parts = {
  style,
  posting: (host) => new Posting(host),
  notice,
};

export default parts;
