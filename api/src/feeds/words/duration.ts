import type { Duration } from '../../../contract/postings.ts';
import { readDay } from '../feed-time.ts';
import { oneLine, shortened } from '../one-line.ts';

const DAY = String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`;
const ONE_DAY = new RegExp(`^(?:alkaen |från |from )?${DAY}\\.?(?: alkaen)?$`, 'i');
const RANGE = new RegExp(`^${DAY} ?[-–—] ?${DAY}\\.?$`);
const RANGE_IN_ONE_YEAR = /^(\d{1,2})\.(\d{1,2})\. ?[-–—] ?(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/;
const BEGINS = new RegExp(`^${DAY}(?![\\d. ]*[-–—])`);
const SAYS_NOTHING = /^[-–—.\s]*$/;
const LONGEST_NOTE = 200;

/**
 * Reads when an employment runs: `9.1.2023 - 30.6.2023`, `1.2.-30.4.2023`, `16.1.2023 tai sopimuksen mukaan`.
 * What dates alone cannot carry stays as the note.
 */
export function readDuration(raw: string | undefined): Duration {
  const words = oneLine(raw ?? '');
  if (SAYS_NOTHING.test(words)) return {};
  const range = numbers(RANGE.exec(words)) ?? inOneYear(numbers(RANGE_IN_ONE_YEAR.exec(words)));
  if (range) {
    const [startsOn, endsOn] = [day(range.slice(0, 3)), day(range.slice(3))];
    if (startsOn && endsOn && startsOn <= endsOn) return { startsOn, endsOn };
  }
  const note = shortened(words, LONGEST_NOTE);
  const alone = ONE_DAY.exec(words);
  const startsOn = day(numbers(alone ?? BEGINS.exec(words)) ?? []);
  if (!startsOn) return { note };
  return alone ? { startsOn } : { startsOn, note };
}

function numbers(match: RegExpExecArray | null): number[] | undefined {
  return match?.slice(1).map(Number);
}

function inOneYear(parts: number[] | undefined): number[] | undefined {
  const [day, month, endDay, endMonth, year] = parts ?? [];
  return year === undefined || !day || !month || !endDay || !endMonth ? undefined : [day, month, year, endDay, endMonth, year];
}

function day([day, month, year]: number[]): string | undefined {
  return day === undefined || month === undefined || year === undefined ? undefined : readDay(year, month, day);
}
