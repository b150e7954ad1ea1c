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

/** Changes with the sheet (FNV-1a of its text); not a secret. */
export function styleVersion(brand: Brand): string {
  let hash = 0x811c9dc5;
  for (const char of styleSheet(brand)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
