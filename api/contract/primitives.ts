import * as z from 'zod/mini';

/** Languages in which every text of the product exists. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

/** A value per language; a missing language is truly absent, never an empty string. */
export type Localized<T = string> = Partial<Record<Locale, T>>;

/** A schema for a value per language in which at least one language is present. */
export const localized = <T extends z.core.$ZodType>(value: T) =>
  z
    .strictObject({ fi: z.optional(value), sv: z.optional(value), en: z.optional(value) })
    .check(z.refine((texts) => Object.values(texts).some((text) => text !== undefined), 'required'));

/** Trimmed, NFC, free of control characters; lengths are counted after that. */
export const text = (max: number) =>
  z.pipe(
    z.pipe(z.string().check(z.maxLength(max * 4, 'too_long')), z.transform(tidy)),
    z.string().check(z.minLength(1, 'required'), z.maxLength(max, 'too_long')),
  );

/** Words that all languages share, or words for each language: `KVTES`, or `{ fi: 'OVTES', sv: 'UKTA' }`. */
export type Words = string | Localized;

/** A schema for words of at most so many characters in each language. */
export const words = (max: number) => z.union([text(max), localized(text(max))]);

/** The words to show to a reader of a language: its own, else the first of `instead` that there is, else those of any other. */
export function wordsFor(said: Words, lang: Locale, instead: readonly Locale[] = []): string {
  if (typeof said === 'string') return said;
  return [lang, ...instead, ...LOCALES].map((one) => said[one]).find((words) => words !== undefined) ?? '';
}

// C0 and C1 controls (except tab and line breaks), and the bidirectional overrides that let a text disguise itself.
// oxlint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The form in which a person's text is stored: NFC, no control characters, no lone surrogates, trimmed. */
export function tidy(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(UNWANTED, '').toWellFormed().normalize('NFC').trim();
}

/** A point in time in UTC: `2026-11-22T06:30:00.000Z`. */
export const IsoDateTime = z.iso.datetime({ error: 'date' });
/** A calendar day without a zone: `2026-11-22`. */
export const IsoDate = z.iso.date('date');

/** First path parts that the service itself uses, so that no municipality can be named by them. */
export const RESERVED_SLUGS = [
  'api',
  'dashboard',
  'examples',
  'favicon.ico',
  'health',
  'hooks',
  'jobs',
  'openapi.json',
  'regions',
  'robots.txt',
  'sitemap.xml',
  'staff',
  'v1',
  // First parts behind /staff that belong to no municipality.
  'account',
  'invitations',
  'session',
  'sign-in',
] as const;

/** The name of a municipality or a region in addresses: `raahe`, `kuusi-kaupunkia`. */
export const Slug = z.string().check(
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'slug'),
  z.maxLength(40, 'too_long'),
  z.refine((slug) => !(RESERVED_SLUGS as readonly string[]).includes(slug), 'reserved'),
);

/** The address in a text; undefined when it is none. (`URL.canParse` of Node 20 refuses some hosts that it accepted before.) */
export function addressIn(raw: string): URL | undefined {
  try {
    return new URL(raw);
  } catch {
    return undefined;
  }
}

/** An address that a page may link to: absolute, http or https, no credentials in it. */
export const WebAddress = z.string().check(
  z.maxLength(2000, 'too_long'),
  z.refine((raw) => {
    const url = addressIn(raw);
    return (url?.protocol === 'https:' || url?.protocol === 'http:') && url.username === '' && url.password === '';
  }, 'web_address'),
);

/** A point on the map, WGS84 degrees. */
export const Point = z.strictObject({
  lat: z.number().check(z.minimum(-90, 'number'), z.maximum(90, 'number')),
  lon: z.number().check(z.minimum(-180, 'number'), z.maximum(180, 'number')),
});
export type Point = z.infer<typeof Point>;
