import { adoptStyles } from './element.ts';
import { Dashboard } from './shell.ts';
import styles from './styles/base.css';

adoptStyles(styles);
customElements.define('vuoro-dashboard', Dashboard);
