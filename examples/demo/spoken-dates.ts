import { Temporal } from 'temporal-polyfill';

const DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4})?/g;

/**
 * Moves the Finnish dates in a text (`16.1.2023 - 25.6.2023`, `1.2.–30.4.2023`) so that the first of them falls on
 * `first` and the others keep their distance from it. A text without a whole date stays as it is.
 */
export function moveSpokenDates(text: string, first: Temporal.PlainDate): string {
  const year = text.match(/\.(\d{4})/)?.[1];
  const days = year === undefined ? [] : [...text.matchAll(DATE)].map((match) => dayOf(match, year));
  const [earliest] = days;
  if (!earliest || days.includes(undefined)) return text;
  const distance = earliest.until(first);
  let index = 0;
  return text.replace(DATE, () => {
    const day = days[index++]?.add(distance);
    return day ? `${day.day}.${day.month}.${day.year}` : '';
  });
}

function dayOf([, day, month, ownYear]: RegExpMatchArray, year: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year: Number(ownYear ?? year), month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
