import { html, nothing, type TemplateResult } from 'lit';
import type { AuditEntry } from '../../../api/contract/audit.ts';
import { momentText } from '../account/moments.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { pageHref, postingHref, type StaffFrame } from '../router.ts';
import { tabHref } from './tabs.ts';

/** Entries of the audit as a table; on a narrow screen each is a few lines. */
export function auditTable(items: readonly AuditEntry[], frame: StaffFrame, texts: PrivacyPageTexts): TemplateResult {
  const { columns, table } = texts.privacy.audit;
  return html`<div class="listed">
    <table class="work" aria-label=${table}>
      <thead>
        <tr>
          <th scope="col">${columns.at}</th>
          <th scope="col">${columns.who}</th>
          <th scope="col">${columns.what}</th>
          <th scope="col">${columns.about}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((entry) => row(entry, frame, texts))}
      </tbody>
    </table>
  </div>`;
}

function row(entry: AuditEntry, frame: StaffFrame, { audit }: PrivacyPageTexts): TemplateResult {
  const { at, by, event, count, to } = entry;
  const { lang, tenant, words } = frame;
  const state = new Map<string, string>(Object.entries(words.applicationStates)).get(to ?? '');
  return html`<tr tabindex="-1">
    <td class="number"><time datetime=${at}>${momentText(at, lang, tenant.timeZone)}</time></td>
    <td>${by.kind === 'staff' ? by.name : html`<span class="quiet">${audit.actors[by.kind]}</span>`}</td>
    <td>
      ${audit.events[event]}${state === undefined ? nothing : html`<small>${state}</small>`}
      ${count === undefined ? nothing : html`<small>${audit.persons(count)}</small>`}
    </td>
    <td>${about(entry, frame, audit)}</td>
  </tr>`;
}

function about({ about: subject }: AuditEntry, frame: StaffFrame, audit: PrivacyPageTexts['audit']): TemplateResult | typeof nothing {
  if (!subject) return nothing;
  const { kind, id, isGone, label, posting } = subject;
  const href = isGone ? undefined : hrefOf(kind, id, frame);
  const name = isGone && kind === 'application' ? audit.erased : (label ?? '');
  const text = kind === 'staff' ? name : `${audit.about[kind]} ${name}`.trim();
  const title = posting && html`<small lang=${posting.titleLang === frame.lang ? nothing : posting.titleLang}>${posting.title}</small>`;
  // A deleted person is an id without a name, by which one still sees what belongs together.
  if (isGone) return html`<span class="quiet">${kind === 'application' ? name : text}</span><small class="id">${id.slice(-6)}</small>`;
  return html`${href === undefined ? text : html`<a href=${href}>${text}</a>`}${title}`;
}

function hrefOf(kind: string, id: string, frame: StaffFrame): string | undefined {
  const { tenant, query, may } = frame;
  if (kind === 'application' && may('applications.read')) return pageHref(tenant.slug, 'applicants', query, { open: id });
  if (kind === 'posting' && may('postings.read')) return postingHref(tenant.slug, id, query);
  if (kind === 'request' && may('privacy.manage')) return tabHref(frame, 'requests', { request: id });
  if (kind === 'staff' && may('staff.manage')) return pageHref(tenant.slug, 'members', query);
  return undefined;
}
