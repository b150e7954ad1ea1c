import { html, type TemplateResult } from 'lit';
import { pageHead } from '../components/page-head.ts';
import { adoptStyles } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { tabOf } from '../privacy/tabs.ts';
import type { StaffFrame } from '../router.ts';
import styles from '../styles/privacy.css';
import '../privacy/audit-view.ts';
import '../privacy/request-view.ts';
import '../privacy/requests-view.ts';
import '../privacy/retention-view.ts';

adoptStyles(styles);

/** Draws the page about data protection: the audit, how long things are kept, and what people ask about their own data. */
export function page(frame: StaffFrame, texts: PrivacyPageTexts): TemplateResult {
  if (!frame.may('privacy.manage')) return pageHead(frame.texts.frame.privacy, frame.words.refusals.not_allowed, html``);
  const tab = tabOf(frame.query);
  if (tab === 'audit') return html`<vuoro-audit .frame=${frame} .texts=${texts}></vuoro-audit>`;
  if (tab === 'retention') return html`<vuoro-retention .frame=${frame} .texts=${texts}></vuoro-retention>`;
  const id = frame.query.get('request') ?? '';
  if (/^dreq_[0-9A-Z]{26}$/.test(id)) return html`<vuoro-data-request .frame=${frame} .texts=${texts} .request=${id}></vuoro-data-request>`;
  return html`<vuoro-data-requests .frame=${frame} .texts=${texts}></vuoro-data-requests>`;
}
