import type { NewSlot } from '../../../api/contract/interviews.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MOST = 200;

/** Times in a row, as somebody thinks of them: from nine o'clock, eight half-hours, a break of ten minutes between. */
export interface Series {
  /** First day, `2026-11-24`. */
  day: string;
  /** Start of the first one, `09:00`. */
  time: string;
  minutes: number;
  count: number;
  /** Minutes between two. */
  pause: number;
  seats: number;
  /** The same also on so many following working days. */
  moreDays: number;
}

/** The times of a series on the municipality's clock; none that would run past midnight. Nothing when a field is empty. */
export function slotsOf({ day, time, minutes, count, pause, seats, moreDays }: Series): NewSlot[] {
  const first = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(first) || ![minutes, count, pause, seats, moreDays].every((value) => Number.isInteger(value) && value >= 0)) return [];
  return [0, ...workingDaysAfter(first, moreDays)].flatMap((shift) =>
    Array.from({ length: Math.min(count, MOST) }, (_, index) => first + shift + index * (minutes + pause) * MINUTE_MS)
      .filter((start) => Math.floor(start / DAY_MS) === Math.floor((first + shift) / DAY_MS))
      .map((start) => ({ startsAt: new Date(start).toISOString().slice(0, 16), minutes, seats })),
  );
}

/** How far the next working days lie from a day, in milliseconds. Clocks are left out of it: these are times on a wall. */
function workingDaysAfter(first: number, count: number): number[] {
  const shifts: number[] = [];
  for (let shift = DAY_MS; shifts.length < Math.min(count, MOST); shift += DAY_MS) {
    const weekday = new Date(first + shift).getUTCDay();
    if (weekday !== 0 && weekday !== 6) shifts.push(shift);
  }
  return shifts;
}

/** Times with more of them, by time, each start once: the one that was added last stays. */
export function withSlots(slots: readonly NewSlot[], more: readonly NewSlot[]): NewSlot[] {
  const byStart = new Map([...slots, ...more].map((slot) => [slot.startsAt, slot]));
  return [...byStart.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** Times by the day that they are on. */
export function byDay<T extends { startsAt: string }>(slots: readonly T[], dayOf: (slot: T) => string): [string, T[]][] {
  const days = new Map<string, T[]>();
  for (const slot of slots) days.set(dayOf(slot), [...(days.get(dayOf(slot)) ?? []), slot]);
  return [...days];
}

/** From when to when a time lasts on the wall: `9.00–9.30`, in English `9:00–9:30`. */
export function hoursOf({ startsAt, minutes }: Pick<NewSlot, 'startsAt' | 'minutes'>, lang: string): string {
  const start = Date.parse(`${startsAt}Z`);
  const say = (at: number) => {
    const [hour = '', minute = ''] = new Date(at).toISOString().slice(11, 16).split(':');
    return `${Number(hour)}${lang === 'en' ? ':' : '.'}${minute}`;
  };
  return `${say(start)}–${say(start + minutes * MINUTE_MS)}`;
}

/** The day before the first time, or today when that is the first: a good last day to pick. */
export function usualPickBy(slots: readonly NewSlot[], today: string): string {
  const [first] = slots;
  if (!first) return '';
  const before = new Date(Date.parse(`${first.startsAt.slice(0, 10)}T00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  return before < today ? today : before;
}
