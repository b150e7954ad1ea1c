const MINUTE_MS = 60_000;
// From a minute to a day: long enough for a provider's bad night, short enough to tell the sender the same week.
const WAITS_MS = [1, 5, 30, 120, 360, 720, 1440].map((minutes) => minutes * MINUTE_MS);

/** How long somebody who sends a letter keeps it from others who would send it too. */
export const LEASE_MS = 2 * MINUTE_MS;

/** How long to wait after so many attempts in milliseconds; undefined when it is time to give up. */
export function waitAfter(attempts: number): number | undefined {
  return WAITS_MS[attempts - 1];
}
