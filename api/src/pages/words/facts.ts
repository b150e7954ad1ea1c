import type { Duration, JobListItem, Place } from '../../../contract/postings.ts';
import type { Locale } from '../../../contract/primitives.ts';
import { PAGE_TEXTS } from '../texts/catalog.ts';
import { plainDateWords } from './dates.ts';
import { payWords } from './pay.ts';

/** Place, unit, kind of work and pay of a list row, in the order in which people look for them. */
export function rowFacts(item: JobListItem, currency: string, lang: Locale): string[] {
  const distance = item.distanceKm === undefined ? undefined : kilometres(item.distanceKm, lang);
  const place = [item.municipality, distance].filter((part) => part !== undefined).join(', ');
  const pay = item.pay?.min === undefined && item.pay?.max === undefined ? undefined : payWords(item.pay, currency, lang);
  return [place, workplace(item), employmentWords(item, lang), pay].filter((fact) => fact !== undefined).filter((fact) => fact !== '');
}

/** The same facts in one line of plain text, for descriptions and feeds. */
export function summaryLine(item: JobListItem, currency: string, lang: Locale): string {
  return rowFacts(item, currency, lang).join(' · ');
}

/** `Vakituinen, osa-aikainen`; undefined when the source did not say what kind of work it is. */
export function employmentWords(item: JobListItem, lang: Locale): string | undefined {
  const { employmentTypes, workTimes } = PAGE_TEXTS[lang];
  const time = item.workTime === undefined ? undefined : workTimes[item.workTime];
  // `other` is also what a source gets that says nothing, so it tells a reader nothing.
  if (item.employmentType === 'other') return time;
  const type = employmentTypes[item.employmentType];
  return time === undefined ? type : `${type}, ${time.toLowerCase()}`;
}

/** `Koivukuja 3, 92100 Rantala`; empty when nothing is known. */
export function addressLine(place: Place, municipality: string | undefined): string {
  const town = [place.postalCode, place.city ?? municipality].filter((part) => part !== undefined).join(' ');
  return [place.street, town].filter((part) => part !== undefined && part !== '').join(', ');
}

/** When the work begins and ends: `4.1.2027 alkaen`, `4.1.2027–30.6.2027`; undefined when nobody said. */
export function durationWords(duration: Duration, lang: Locale): string | undefined {
  const { from, until } = PAGE_TEXTS[lang].job;
  const start = duration.startsOn === undefined ? undefined : plainDateWords(duration.startsOn, lang);
  const end = duration.endsOn === undefined ? undefined : plainDateWords(duration.endsOn, lang);
  const dates =
    start !== undefined && end !== undefined
      ? `${start}–${end}`
      : start !== undefined
        ? from(start)
        : end !== undefined
          ? until(end)
          : undefined;
  return [dates, duration.note].filter((part) => part !== undefined).join('. ') || undefined;
}

/** Kilometres with the locale's decimal sign: `3,4 km`. */
function kilometres(km: number, lang: Locale): string {
  const rounded = km < 10 ? km.toFixed(1).replace(/\.0$/, '') : String(Math.round(km));
  return PAGE_TEXTS[lang].list.kilometres(lang === 'en' ? rounded : rounded.replace('.', ','));
}

function workplace(item: JobListItem): string | undefined {
  return item.unit ?? item.employer;
}
