import { html, nothing, type TemplateResult } from 'lit';
import { PRIVACY_TABS, type PrivacyTab, type PrivacyTexts } from '../i18n/privacy/texts.ts';
import { pageHref, type StaffFrame } from '../router.ts';

/** The part of the page that the address names; the audit when it names none. */
export function tabOf(query: URLSearchParams): PrivacyTab {
  return PRIVACY_TABS.find((tab) => tab === query.get('tab')) ?? 'audit';
}

/** The way to a part of the page, with its own state where that is given. */
export function tabHref({ tenant, query }: StaffFrame, tab: PrivacyTab, own: Readonly<Record<string, string>> = {}): string {
  return pageHref(tenant.slug, 'privacy', query, { ...(tab !== 'audit' && { tab }), ...own });
}

/** The parts of the page, as links, so that Back and a shared link lead to them. */
export function privacyTabs(frame: StaffFrame, texts: PrivacyTexts): TemplateResult {
  const here = tabOf(frame.query);
  return html`<nav aria-label=${texts.parts}>
    <ul class="chips" role="list">
      ${PRIVACY_TABS.map((tab) => html`<li><a href=${tabHref(frame, tab)} aria-current=${tab === here ? 'page' : nothing}>${texts.tabs[tab]}</a></li>`)}
    </ul>
  </nav>`;
}
