import type { Place } from '../../../contract/postings.ts';
import { oneLine } from '../one-line.ts';

// The lack of an address, written where a street goes.
const SAYS_NOTHING = /^[-–—.\s]*$|^lähiosoite$/i;
const POSTAL_CODE = /(?<!\d)(\d{5}|\d{3} \d{2})(?!\d)/;

/**
 * Five digits as Finland and Sweden write a postal code. A source that kept it as a number lost a leading zero
 * (`8170`), and Swedish codes have a space. Undefined for what cannot be one.
 */
export function readPostalCode(raw: string | undefined): string | undefined {
  const digits = raw?.replace(/^\s*(FI|SE|AX)-/i, '').replace(/\s/g, '') ?? '';
  if (!/^\d{3,5}$/.test(digits)) return undefined;
  return digits.padStart(5, '0');
}

/** Splits an address in one line: `Iskostie 8 G, 01600 VANTAA`. With several addresses in it, the whole line is the street. */
export function readAddress(raw: string | undefined): Pick<Place, 'street' | 'postalCode' | 'city'> {
  const line = oneLine(raw ?? '');
  if (SAYS_NOTHING.test(line)) return {};
  const found = POSTAL_CODE.exec(line);
  if (!found) return { street: tidyEnd(line) };
  const after = line.slice(found.index + found[0].length);
  const postalCode = readPostalCode(found[1]);
  // `01300 Vantaa ja Urheilutie 1, 01370 Vantaa`: two places. The first code tells roughly where.
  if (/\d|\//.test(after)) return { street: line, postalCode };
  const [street, city] = [tidyEnd(line.slice(0, found.index)), readCity(after)];
  return { ...(street && { street }), postalCode, ...(city && { city }) };
}

const COUNTRIES = /^(suomi|finland|ruotsi|sverige|sweden|norja|norge|norway|åland|ahvenanmaa)$/i;

/** A town as people write it: `VANTAA` is Vantaa, and a country is none. */
export function readCity(raw: string | undefined): string | undefined {
  const name = oneLine(raw ?? '').replace(/^[\s,;]+|[\s,;.]+$/g, '');
  if (SAYS_NOTHING.test(name) || COUNTRIES.test(name)) return undefined;
  return name === name.toUpperCase() ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

function tidyEnd(line: string): string {
  return line.replace(/[\s,;]+$/, '');
}
