import * as z from 'zod/mini';
import { addressIn, IsoDateTime, Locale, localized, Slug, text, WebAddress } from './primitives.ts';

/** Three digits as Statistics Finland writes them: `049`, `598`. Text, because the zero counts. */
export const MunicipalityCode = z.string().check(z.regex(/^\d{3}$/, 'format'));

/** An origin that may embed the widget: scheme, host and port exactly as the browser sends them, nothing more. */
export const Origin = z.string().check(
  z.maxLength(260, 'too_long'),
  z.refine((raw) => addressIn(raw)?.origin === raw && /^https?:\/\/(\[[\da-f:]+\]|[a-z\d.-]+)(:\d+)?$/.test(raw), 'origin'),
);

const HexColour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'format'));

/** What the widget takes over from the municipality; each becomes a `--vuoro-…` custom property. */
export const Brand = z.strictObject({
  accent: z.optional(HexColour),
  /** Text on the accent colour. */
  onAccent: z.optional(HexColour),
  /** Corner radius in pixels. */
  radius: z.optional(z.int().check(z.minimum(0, 'number'), z.maximum(24, 'number'))),
});
export type Brand = z.infer<typeof Brand>;

/** The privacy notice that an applicant agrees to have read; a change of wording is a new version. */
export const PrivacyNotice = z.strictObject({ version: z.int(), text: localized(text(4000)), url: z.optional(WebAddress) });
export type PrivacyNotice = z.infer<typeof PrivacyNotice>;

export const NewRegion = z.strictObject({ slug: Slug, name: localized(text(120)) });
export type NewRegion = z.infer<typeof NewRegion>;

export const NewTenant = z.strictObject({
  slug: Slug,
  region: Slug,
  name: localized(text(120)),
  /** Absent for an organisation that is not one municipality. */
  municipalityCode: z.optional(MunicipalityCode),
  /** Languages in which an official posting must exist (Language Act 423/2003, sections 5 and 32). */
  officialLanguages: z.array(Locale).check(z.minLength(1, 'required')),
  timeZone: text(60),
  /** ISO 4217, in which pay is shown. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'format')),
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'format')),
  isDemo: z.boolean(),
  brand: Brand,
  notice: PrivacyNotice,
  /** The tenant's accessibility statement (Act 306/2019 section 7); the widget links to it. */
  accessibilityUrl: z.optional(WebAddress),
  /** A public page of the tenant about its work, linked from the service's own pages. */
  homeUrl: z.optional(WebAddress),
});
export type NewTenant = z.infer<typeof NewTenant>;

export const NewSite = z.strictObject({ name: text(120), origin: Origin });
export type NewSite = z.infer<typeof NewSite>;

/** What anyone may know of a tenant: enough to draw its widget. */
export const TenantConfig = z.object({
  slug: z.string(),
  name: localized(z.string()),
  languages: z.array(Locale),
  timeZone: z.string(),
  isDemo: z.boolean(),
  brand: Brand,
  notice: PrivacyNotice,
  accessibilityUrl: z.nullable(z.string()),
  /** Origins at which the widget may run; the service's own pages need no entry. */
  origins: z.array(z.string()),
  asOf: IsoDateTime,
});
export type TenantConfig = z.infer<typeof TenantConfig>;
