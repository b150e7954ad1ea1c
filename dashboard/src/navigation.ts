import { html, nothing, type TemplateResult } from 'lit';
import { may } from '../../api/contract/permissions.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import type { Me } from '../../api/contract/staff.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import { LANGUAGES } from './embed/choices.ts';
import type { Messages } from './i18n/messages.ts';
import { ICONS } from './icons.ts';
import { pageHref, type Route, withChanges } from './router.ts';
import { signInQuery } from './session/way-back.ts';
import { nameOf } from './tenant-name.ts';

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
const FOR_STAFF = ['overview', 'recruitments', 'applicants', 'templates', 'embed'] as const;
const FOR_ALL = ['embed', 'openings'] as const;
// Five names do not fit side by side on a phone; this one is reached for least, and stands in the menu there.
const RARE = 'embed';
type RailPage = (typeof FOR_STAFF)[number] | (typeof FOR_ALL)[number];
// The page under which another one is found.
const PARENT: Partial<Record<Route['page'], RailPage>> = {
  posting: 'recruitments',
  setup: 'recruitments',
  comparison: 'applicants',
  interviews: 'applicants',
};

interface Place {
  route: Route;
  lang: Locale;
  query: URLSearchParams;
  texts: Messages;
}

/** What the rail can do beside leading to pages. */
export interface RailActions {
  search: () => void;
  signOut: () => void;
}

/**
 * Rail on a wide screen; on a phone the name stands above, the pages in a bar below, and what is one's own in a menu. Who is
 * not signed in sees the pages that are open to all.
 */
export function navigation(place: Place, tenant: TenantConfig | undefined, me: Me | undefined, actions: RailActions): TemplateResult {
  const { texts, lang, query, route } = place;
  const isMember = me?.memberships.some((member) => member.tenant.slug === route.tenant) === true;
  return html`<header class="rail">
    <div class="owner" lang=${lang}>${tenant ? owner(place, tenant, me) : nothing}</div>
    ${
      isMember
        ? html`<button type="button" class="find" aria-keyshortcuts="Control+K" @click=${actions.search}>
            ${ICONS.search}<span>${texts.frame.search}</span><kbd aria-hidden="true">Ctrl K</kbd>
          </button>`
        : nothing
    }
    <nav class="pages" aria-label=${texts.frame.pages}>
      <ul role="list">
        ${railPages(route, me, isMember).map((page) => pageLink(place, page, isMember))}
      </ul>
    </nav>
    ${me ? html`<button type="button" class="menu-button" popovertarget="rail-foot" aria-label=${texts.frame.menu}>${ICONS.menu}</button>` : nothing}
    <div class="foot" id="rail-foot" popover=${me ? 'auto' : nothing}>
      ${tenant?.isDemo ? html`<p class="demo">${texts.frame.demo}</p>` : nothing}
      ${me ? account(place, me, actions) : signInLink(place)}
      <nav class="languages" aria-label=${texts.frame.languages}>
        ${LANGUAGES.map(
          (other) =>
            html`<a href="?${withChanges(query, { lang: other })}" lang=${other} hreflang=${other} aria-current=${other === lang ? 'true' : nothing}
              >${OWN_NAMES[other]}</a
            >`,
        )}
      </nav>
    </div>
  </header>`;
}

/** The pages in the rail: letters' templates only for those who may send letters. */
function railPages(route: Route, me: Me | undefined, isMember: boolean): readonly RailPage[] {
  const role = me?.memberships.find((member) => member.tenant.slug === route.tenant)?.role;
  if (!isMember || !role) return FOR_ALL;
  return FOR_STAFF.filter((page) => page !== 'templates' || may(role, 'messages.send'));
}

/** The municipality's name; with several, the way to the others. */
function owner({ texts, lang, query, route }: Place, tenant: TenantConfig, me: Me | undefined): TemplateResult {
  const others = me?.memberships.filter((member) => member.tenant.slug !== route.tenant) ?? [];
  if (others.length === 0) return html`<p>${nameOf(tenant, lang)}</p>`;
  return html`<details class="menu">
    <summary>${nameOf(tenant, lang)}<span class="hidden">, ${texts.frame.towns}</span></summary>
    <ul role="list">
      ${others.map((member) => html`<li><a href=${pageHref(member.tenant.slug, 'overview', query)}>${nameOf(member.tenant, lang)}</a></li>`)}
    </ul>
  </details>`;
}

function account(place: Place, { account, memberships }: Me, { signOut }: RailActions): TemplateResult {
  const { texts, route, query } = place;
  const role = memberships.find((member) => member.tenant.slug === route.tenant)?.role;
  const link = (page: 'account' | 'members' | 'privacy' | typeof RARE, seen: string | typeof nothing = nothing) =>
    html`<a class=${seen} href=${pageHref(route.tenant, page, query)} aria-current=${route.page === page ? 'page' : nothing}>${texts.frame[page]}</a>`;
  return html`<div class="account">
    <p>${account.name}${role ? html` <span class="quiet">${texts.frame.roles[role]}</span>` : nothing}</p>
    ${role ? link('account') : nothing} ${role && may(role, 'staff.manage') ? link('members') : nothing}
    ${role && may(role, 'privacy.manage') ? link('privacy') : nothing} ${role ? link(RARE, 'on-phone') : nothing}
    <button type="button" class="plain" @click=${signOut}>${texts.frame.signOut}</button>
  </div>`;
}

function signInLink({ texts, route, query }: Place): TemplateResult | typeof nothing {
  if (route.page === 'sign-in') return nothing;
  return html`<p class="account"><a href=${pageHref(route.tenant, 'sign-in', query, signInQuery(location))}>${texts.frame.signIn}</a></p>`;
}

function pageLink({ route, query, texts }: Place, page: RailPage, isMember: boolean): TemplateResult {
  const isHere = (PARENT[route.page] ?? route.page) === page;
  return html`<li class=${isMember && page === RARE ? 'on-desk' : nothing}>
    <a href=${pageHref(route.tenant, page, query)} aria-current=${isHere ? 'page' : nothing}>${ICONS[page]}<span>${texts.frame[page]}</span></a>
  </li>`;
}
