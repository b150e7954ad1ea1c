import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../api/contract/primitives.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import { LANGUAGES } from './embed/choices.ts';
import type { Messages } from './i18n/messages.ts';
import { ICONS } from './icons.ts';
import { type PageName, pageHref, type Route, withChanges } from './router.ts';
import { nameOf } from './tenant-name.ts';

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** Rail on a wide screen; on a phone the name stands above and the pages in a bar below. */
export function navigation(
  place: { route: Route; lang: Locale; query: URLSearchParams; texts: Messages },
  tenant: TenantConfig | undefined,
): TemplateResult {
  const { texts, lang, query } = place;
  return html`<header class="rail">
    <p class="owner" lang=${lang}>${tenant ? nameOf(tenant, lang) : nothing}</p>
    <nav class="pages" aria-label=${texts.frame.pages}>
      <ul role="list">
        ${pageLink(place, 'embed')} ${pageLink(place, 'openings')}
      </ul>
    </nav>
    ${tenant?.isDemo ? html`<p class="demo">${texts.frame.demo}</p>` : nothing}
    <nav class="languages" aria-label=${texts.frame.languages}>
      ${LANGUAGES.map(
        (other) =>
          html`<a href="?${withChanges(query, { lang: other })}" lang=${other} hreflang=${other} aria-current=${other === lang ? 'true' : nothing}
            >${OWN_NAMES[other]}</a
          >`,
      )}
    </nav>
  </header>`;
}

function pageLink(
  { route, query, texts }: { route: Route; query: URLSearchParams; texts: Messages },
  page: Exclude<PageName, 'not-found'>,
): TemplateResult {
  return html`<li>
    <a href=${pageHref(route.tenant, page, query)} aria-current=${route.page === page ? 'page' : nothing}>${ICONS[page]}<span>${texts.frame[page]}</span></a>
  </li>`;
}
