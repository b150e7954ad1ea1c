/** Times in words, as the widget and the dashboard say them. */
export { calendarDay, deadlineWords, lastMinute } from './day.ts';
export { momentWords } from './moment.ts';
