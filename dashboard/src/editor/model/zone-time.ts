/** An instant as a clock in the zone shows it: `2026-12-15T15:00`; empty for none. */
export function toLocal(instant: string, zone: string): string {
  if (instant === '') return '';
  return shown(Date.parse(instant), zone);
}

/**
 * The instant at which a clock in the zone shows a time. In the hour that is there twice it is the first; a time that is
 * skipped in spring counts from before the change.
 */
export function fromLocal(local: string, zone: string): string {
  if (local === '') return '';
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return '';
  // The offset before and after: between two changes of the clock they are the same.
  const before = wanted - offsetAt(wanted - DAY, zone);
  const after = wanted - offsetAt(wanted + DAY, zone);
  const found = [before, after].sort((a, b) => a - b).find((instant) => shown(instant, zone) === local.slice(0, 16));
  return new Date(found ?? before).toISOString();
}

const DAY = 86_400_000;

function offsetAt(instant: number, zone: string): number {
  const minute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${shown(minute, zone)}Z`) - minute;
}

function shown(instant: number, zone: string): string {
  const options = {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  // Swedish dates are ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', options).format(instant).replace(' ', 'T');
}
