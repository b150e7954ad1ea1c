/**
 * What the lazy chunk uses of the entry. The build gives the chunk these very objects instead of copies, so that
 * nothing is downloaded twice and there is only one Lit.
 */
export { html, nothing } from 'lit-html';
export { call, read } from './api.ts';
export { calendarDay, dayWords, deadlineWords, lastMinute, momentWords } from './dates.ts';
export { FORMATS, LANGUAGES } from './i18n/localize.ts';
export { EMPLOYMENT_TYPE_NAMES, nameOf, WORK_TIME_NAMES } from './i18n/names.ts';
export { payWords } from './pay.ts';
