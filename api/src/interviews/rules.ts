import { Temporal } from 'temporal-polyfill';
import type { ApplicationState } from '../../contract/applications.ts';
import type { FieldError } from '../../contract/errors.ts';
import type { InterviewState, NewSlot } from '../../contract/interviews.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const LONGEST_AHEAD_DAYS = 366;
// Reminding somebody of what they picked a few hours ago would only be noise.
const REMINDED_FROM_MS = 36 * HOUR_MS;

/** A time as it is stored: the start in UTC, which seats are taken. */
export interface Slot {
  id: string;
  startsAt: string;
  minutes: number;
  seats: number;
  taken: readonly number[];
}

/** What decides where an invited applicant stands. */
export interface Invited {
  state: InterviewState;
  /** The slot that is theirs. */
  slotId: string | undefined;
  applicationState: ApplicationState;
  /** The last day on which a time can be picked, in the municipality's zone. */
  pickBy: string;
  changeHours: number;
  slots: readonly Slot[];
}

/**
 * Where an invited applicant stands: `open` can pick among the free times, `late` could have, `booked` has a time that
 * is ahead, `held` had one, and the others can do nothing more.
 */
export type Standing =
  | { is: 'open'; free: Slot[]; isDeclined: boolean }
  | { is: 'booked'; slot: Slot; canChange: boolean; free: Slot[] }
  | { is: 'held'; slot: Slot }
  | { is: 'late' | 'cancelled' | 'withdrawn' | 'decided' };

/** Where somebody stands at a moment. */
export function standingOf(invited: Invited, now: string, zone: string): Standing {
  const { state, slots } = invited;
  if (state === 'withdrawn' || state === 'cancelled') return { is: state };
  const slot = state === 'booked' ? slots.find(({ id }) => id === invited.slotId) : undefined;
  if (slot && endOf(slot) <= now) return { is: 'held', slot };
  if (isDecided(invited.applicationState)) return { is: 'decided' };
  const free = freeSlots(slots, now).filter(({ id }) => id !== slot?.id);
  if (slot) return { is: 'booked', slot, canChange: now < changeEnds(slot, invited.changeHours), free };
  if (dayOf(now, zone) > invited.pickBy) return { is: 'late' };
  return { is: 'open', free, isDeclined: state === 'declined' };
}

/** What picking a time comes to: `ok`, nothing new, or why not. */
export type PickDecision = { is: 'ok'; slot: Slot } | { is: 'same' | 'unknown' | 'taken' | 'past' | 'locked' | 'over' };

/** Whether somebody may have a time now. */
export function decidePick(standing: Standing, slots: readonly Slot[], slotId: string, now: string): PickDecision {
  if (standing.is === 'booked' && standing.slot.id === slotId) return { is: 'same' };
  if (standing.is === 'booked' && !standing.canChange) return { is: 'locked' };
  if (standing.is !== 'booked' && standing.is !== 'open') return { is: 'over' };
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot) return { is: 'unknown' };
  if (slot.startsAt <= now) return { is: 'past' };
  return freeSeat(slot) === undefined ? { is: 'taken' } : { is: 'ok', slot };
}

/** The seats that nobody has, the lowest first. */
export function freeSeats({ seats, taken }: { seats: number; taken: readonly number[] }): number[] {
  return Array.from({ length: seats }, (_, index) => index + 1).filter((seat) => !taken.includes(seat));
}

/** The lowest seat that nobody has; undefined when there is none. */
export function freeSeat(slot: { seats: number; taken: readonly number[] }): number | undefined {
  return freeSeats(slot)[0];
}

/** Times that can still be had, the earliest first. */
export function freeSlots(slots: readonly Slot[], now: string): Slot[] {
  return slots.filter((slot) => slot.startsAt > now && freeSeat(slot) !== undefined).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** When an interview ends. */
export function endOf({ startsAt, minutes }: { startsAt: string; minutes: number }): string {
  return new Date(Date.parse(startsAt) + minutes * MINUTE_MS).toISOString();
}

/** The moment until which a picked time can be changed or cancelled by the applicant. */
export function changeEnds({ startsAt }: { startsAt: string }, changeHours: number): string {
  return new Date(Date.parse(startsAt) - changeHours * HOUR_MS).toISOString();
}

/** Whether a time that is picked now is far enough ahead for a reminder on the day before. */
export function wantsReminder({ startsAt }: { startsAt: string }, now: string): boolean {
  return Date.parse(startsAt) - Date.parse(now) > REMINDED_FROM_MS;
}

/** Whether the recruitment is over for somebody, so that there is nothing left to interview for. */
export function isDecided(state: ApplicationState): boolean {
  return state === 'hired' || state === 'rejected' || state === 'withdrawn';
}

/** The calendar day of a moment in a zone, `2026-11-24`. */
export function dayOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** How many days are left to pick: 0 on the last day, negative when it is over. */
export function daysLeft(pickBy: string, now: string, zone: string): number {
  return Temporal.PlainDate.from(dayOf(now, zone)).until(pickBy).days;
}

/** The instant of a time on a zone's clock; undefined for one that a clock change leaves out, or for no date at all. */
export function instantOf(local: string, zone: string): string | undefined {
  try {
    const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    const zoned = plain.toZonedDateTime(zone);
    return zoned.toPlainDateTime().equals(plain) ? new Date(zoned.epochMilliseconds).toISOString() : undefined;
  } catch {
    return undefined;
  }
}

/** Times to be offered, with their instants; or which of them, or which day, cannot be. */
export type Offer = { ok: true; slots: { startsAt: string; minutes: number; seats: number }[] } | { ok: false; fields: FieldError[] };

/**
 * Checks the times that somebody offers: on the clock, ahead, within a year, each start once; and a last day to pick
 * that is not over and not after the last of them.
 */
export function decideOffer(offered: readonly NewSlot[], pickBy: string, now: string, zone: string): Offer {
  const slots = offered.map((slot) => ({ ...slot, startsAt: instantOf(slot.startsAt, zone) }));
  const latest = new Date(Date.parse(now) + LONGEST_AHEAD_DAYS * 24 * HOUR_MS).toISOString();
  const fields: FieldError[] = [];
  const known: Extract<Offer, { ok: true }>['slots'] = [];
  for (const [index, { startsAt, ...slot }] of slots.entries()) {
    const isFine = startsAt !== undefined && startsAt > now && startsAt < latest && !known.some((other) => other.startsAt === startsAt);
    if (isFine) known.push({ ...slot, startsAt });
    else fields.push({ field: `slots.${index}.startsAt`, code: 'date' });
  }
  const lastDay = known
    .map(({ startsAt }) => dayOf(startsAt, zone))
    .sort()
    .at(-1);
  if (pickBy < dayOf(now, zone) || (lastDay !== undefined && pickBy > lastDay)) fields.push({ field: 'pickBy', code: 'order' });
  return fields.length > 0 ? { ok: false, fields } : { ok: true, slots: known };
}
