import type { Brand } from '../../contract/tenants.ts';
import { accents } from './brand-colours.ts';
import { PAGE_CSS } from './page-css.ts';

/** The style sheet of a municipality's pages: its colours and corners, then what all pages share. */
export function styleSheet(brand: Brand): string {
  const { light, dark } = accents(brand);
  const radius = Math.min(brand.radius ?? 6, 12);
  return `:root{--accent:${light.accent};--on-accent:${light.onAccent};--radius:${radius}px}
@media screen and (prefers-color-scheme:dark){:root{--accent:${dark.accent};--on-accent:${dark.onAccent}}}
${PAGE_CSS}`;
}

// A brand is read with its tenant and stays the same object while the tenant is remembered.
const versions = new WeakMap<Brand, string>();

/** Changes with the sheet (FNV-1a of its text); not a secret. */
export function styleVersion(brand: Brand): string {
  const known = versions.get(brand);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (const char of styleSheet(brand)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const version = (hash >>> 0).toString(36);
  versions.set(brand, version);
  return version;
}
