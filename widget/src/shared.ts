/**
 * What the lazy chunks use of the entry. The build gives them these very objects instead of copies, so that nothing is
 * downloaded twice and there is only one Lit.
 */
export { html, nothing, render } from 'lit-html';
export { dayWords, deadlineWords, lastMinute, timeWords } from './day.ts';
export { sheet } from './elements/vuoro-element.ts';
export { forms } from './forms/forms.ts';
export { COUNT, RETRY, SIGHT_NAMES } from './i18n/list-texts.ts';
export { LANGUAGES, pick } from './i18n/localize.ts';
export { nameOf, TYPE_NAMES } from './i18n/names.ts';
export { payWords } from './pay.ts';
