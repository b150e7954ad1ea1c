import type { Locale } from '../../../../api/contract/primitives.ts';

const FORMATS: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A moment by the clock of the municipality: `ti 15.12.2026 klo 15.00`, `tis 15.12.2026 kl. 15.00`, `Tue, 15/12/2026, 15:00`. */
export function momentWords(instant: string, lang: Locale, zone: string): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(FORMATS[lang], {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: lang === 'en' ? 'short' : 'numeric',
    year: 'numeric',
  }).format(date);
  const time = new Intl.DateTimeFormat(FORMATS[lang], { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(date);
  return { fi: `${day} klo ${time}`, sv: `${day} kl. ${time}`, en: `${day}, ${time}` }[lang];
}

/** Whole days of the municipality's calendar from now to a moment. */
export function daysUntil(instant: string, now: number, zone: string): number {
  const day = (moment: number) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment));
  return Math.max(0, Math.round((day(Date.parse(instant) - 1) - day(now)) / 86_400_000));
}
