import type { Locale } from '../../contract/primitives.ts';
import { asList, asRecord, parseJson } from './source-value.ts';

const PLACEHOLDER = '{lang}';
// Language codes of the Helbit portal API, which answers one language a request.
const TAGS: Record<Locale, string> = { fi: 'fi_FI', sv: 'sv_SE', en: 'en_US' };

/** The addresses that one with `{lang}` in it stands for; any other stands for itself. */
export function languageAddresses(address: string, languages: readonly Locale[]): string[] {
  return address.includes(PLACEHOLDER) ? languages.map((lang) => address.replaceAll(PLACEHOLDER, TAGS[lang])) : [address];
}

/** One body of open-jobs from one a language. If any of them is not what it should be, that one alone comes back. */
export function joinOpenJobs(bodies: readonly string[]): string {
  const [only, ...more] = bodies;
  if (only === undefined || more.length === 0) return only ?? '';
  const envelopes = bodies.map((body) => asRecord(parseJson(body)));
  const unsound = envelopes.findIndex((envelope) => envelope?.status !== 'OK' || !Array.isArray(envelope.jobAdvertisements));
  if (unsound >= 0) return bodies[unsound] ?? '';
  return JSON.stringify({ status: 'OK', jobAdvertisements: envelopes.flatMap((envelope) => asList(envelope?.jobAdvertisements)) });
}
