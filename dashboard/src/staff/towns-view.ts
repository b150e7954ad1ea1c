import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Me } from '../../../api/contract/staff.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import type { Words } from '../i18n/work/words.ts';
import { pageHref } from '../router.ts';
import { nameOf } from '../tenant-name.ts';

/** For somebody who does not work in the municipality of the address: where they do. */
export function townsView(words: Words, tenant: TenantConfig, me: Me, lang: Locale, query: URLSearchParams): TemplateResult {
  const { towns } = words;
  if (me.memberships.length === 0) return html`<h1 tabindex="-1">${towns.title}</h1><p>${towns.none}</p>`;
  return html`<h1 tabindex="-1">${towns.title}</h1>
    <p>${towns.text(nameOf(tenant, lang))}</p>
    <ul class="towns" aria-label=${towns.list}>
      ${me.memberships.map((member) => html`<li><a href=${pageHref(member.tenant.slug, 'overview', query)}>${nameOf(member.tenant, lang)}</a></li>`)}
    </ul>`;
}
