import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { moveSpokenDates } from './spoken-dates.ts';

const FIRST = Temporal.PlainDate.from('2027-01-04');

test.each([
  ['16.1.2023', '4.1.2027'],
  ['16.1.2023 tai sopimuksen mukaan', '4.1.2027 tai sopimuksen mukaan'],
  ['9.1.2023 - 30.6.2023', '4.1.2027 - 25.6.2027'],
  ['1.2.-30.4.2023', '4.1.2027-2.4.2027'],
  ['23.1.2023 eller enligt överenskommelse', '4.1.2027 eller enligt överenskommelse'],
  ['Sopimuksen mukaan', 'Sopimuksen mukaan'],
  ['Heti', 'Heti'],
  ['31.2.2023', '31.2.2023'],
  ['', ''],
])('moves "%s" to "%s"', (text, moved) => {
  expect(moveSpokenDates(text, FIRST)).toBe(moved);
});
