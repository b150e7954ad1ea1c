import type { Locale } from '../../../api/contract/primitives.ts';

const DATE_LOCALES: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The day of an instant with its year: `22.11.2025`. */
export function dayText(instant: string, lang: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[lang], { dateStyle: 'medium', timeZone }).format(new Date(instant));
}

/** Day and time of an instant: `22.11.2025 klo 8.40`. */
export function momentText(instant: string, lang: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[lang], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant));
}
