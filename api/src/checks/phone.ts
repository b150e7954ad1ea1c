import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { isCountry, knowsRanges, phoneMetadata } from './phone-metadata.ts';

export type PhoneResult = { ok: true; e164: string } | { ok: false; code: 'phone' | 'phone_not_mobile' };

/** Numbers that a person can be called at. Premium, service and universal access numbers belong to organisations. */
const PERSONAL: readonly NumberType[] = ['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP', 'PERSONAL_NUMBER'];

/**
 * A phone number as people write it (`040-123 4567`, `+358 (0)40…`, `00358…`) in the E.164 form `+358401234567`. A number
 * without a country is read as one of `country` (ISO 3166, `FI`); a number with `+` may be of any country, Åland included.
 * Refuses what is no person's number; with `mobileOnly`, also what is not known to get text messages. A number of a country
 * whose ranges are not known is checked for its length only.
 */
export function parsePhone(raw: string, country: string, { mobileOnly = false } = {}): PhoneResult {
  const written = raw
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  if (!/^[+\d(][\d\s().\-/\u2010-\u2015\u2212]{3,40}$/.test(written) || !isCountry(country)) return { ok: false, code: 'phone' };
  const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false }, phoneMetadata);
  if (!number?.country || !number.isValid()) return { ok: false, code: 'phone' };
  const type = number.getType();
  if (type ? !PERSONAL.includes(type) : knowsRanges(number.country)) return { ok: false, code: 'phone' };
  if (mobileOnly && type !== 'MOBILE') return { ok: false, code: 'phone_not_mobile' };
  return { ok: true, e164: number.number };
}

/**
 * A stored number as one dials it from a country, in digits only: `0401234567`, from abroad `0046701740605`. Without a plus,
 * which a spreadsheet would take for the beginning of a formula.
 */
export function dialled(e164: string, country: string): string {
  const number = parsePhoneNumberFromString(e164, phoneMetadata);
  const national = number?.country === country ? number.formatNational() : e164.replace('+', '00');
  return national.replace(/\D/g, '');
}
