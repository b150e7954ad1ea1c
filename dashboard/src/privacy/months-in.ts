const LONGEST = 24;

/** Months as somebody typed them; undefined when they are no whole number from 1 to 24. */
export function monthsIn(typed: string): number | undefined {
  const months = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return months >= 1 && months <= LONGEST ? months : undefined;
}
