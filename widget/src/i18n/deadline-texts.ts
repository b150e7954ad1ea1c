import type { Text } from './localize.ts';

export const OPEN_ENDED: Text = ['Haku on auki toistaiseksi', 'Ansökan är öppen tills vidare', 'Open until filled'];
export const CLOSED: Text = ['Haku on päättynyt', 'Ansökningstiden är slut', 'Closed'];
export const CLOSES_TODAY: Text = ['Haku päättyy tänään klo', 'Ansökan stänger i dag kl.', 'Closes today at'];
export const CLOSES_TOMORROW: Text = ['Haku päättyy huomenna klo', 'Ansökan stänger i morgon kl.', 'Closes tomorrow at'];
export const DAYS_LEFT: Text = ['päivää hakuaikaa', 'dagar kvar', 'days left'];
export const APPLY_BY: Text = ['Hae viimeistään', 'Sök senast', 'Apply by'];
export const AT_TIME: Text = ['klo', 'kl.', 'at'];
