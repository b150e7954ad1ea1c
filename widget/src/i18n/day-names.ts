import type { Text } from './localize.ts';

/** Short names of the days from Sunday on, as dates are written with them. */
export const DAY_NAMES: Text = ['su ma ti ke to pe la', 'sön mån tis ons tors fre lör', 'Sun Mon Tue Wed Thu Fri Sat'];
/** Only English writes a month as a word. */
export const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec';
