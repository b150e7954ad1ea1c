import { html, nothing, type TemplateResult } from 'lit';
import type { LetterPurpose, LetterTemplate } from '../../../api/contract/letter-templates.ts';
import type { PostingTemplate } from '../../../api/contract/posting-templates.ts';
import { rowMenu } from '../components/row-menu.ts';
import type { TemplateTexts } from '../i18n/templates/texts.ts';
import { dayOf } from '../recruitments/days.ts';
import { pageHref, postingHref, type StaffFrame } from '../router.ts';
import { missingIn, PURPOSE_LIST } from './letter-form.ts';
import { wholeDraft } from '../answering/choices.ts';

/** The stored letters of one kind, each with what it is for and the official languages that it lacks. */
export function letterList(
  items: readonly LetterTemplate[],
  mayWrite: boolean,
  frame: StaffFrame,
  texts: TemplateTexts,
  remove: (one: LetterTemplate) => void,
): TemplateResult {
  const { tenant, lang, query } = frame;
  const href = (open: string) => pageHref(tenant.slug, 'templates', query, { open });
  return html`<ul class="lines" role="list">
    ${items.map((one) => {
      const missing = missingIn(wholeDraft(one.texts), tenant.languages).map((other) => frame.texts.frame.languageNames[other]);
      return html`<li>
        <a href=${href(one.id)}>${one.name}</a>
        <span class="facts">
          <span>${texts.purposes[one.purpose]}</span>
          ${missing.length === 0 ? nothing : html`<b class="soon">${texts.missing(missing.join(', '))}</b>`}
          <span>${texts.changed(dayOf(one.changedAt, lang, tenant.timeZone), one.changedBy)}</span>
        </span>
        ${rowMenu(texts.menu(one.name), [
          ...(mayWrite ? [{ text: texts.edit, href: href(one.id) }] : []),
          { text: texts.copy, href: href(`copy:${one.id}`) },
          ...(mayWrite ? [{ text: texts.remove, act: () => remove(one) }] : []),
        ])}
      </li>`;
    })}
  </ul>`;
}

/** The ready-made letters, to be copied. */
export function readyList({ tenant, query }: StaffFrame, texts: TemplateTexts): TemplateResult {
  const ready = PURPOSE_LIST.filter((purpose): purpose is Exclude<LetterPurpose, 'other'> => purpose !== 'other');
  return html`<ul class="lines" role="list">
    ${ready.map(
      (purpose) =>
        html`<li>
          <a href=${pageHref(tenant.slug, 'templates', query, { open: `copy:${purpose}` })} aria-label=${texts.copyOf(texts.purposes[purpose])}
            >${texts.purposes[purpose]}</a
          >
          <span class="quiet" aria-hidden="true">${texts.copy}</span>
        </li>`,
    )}
  </ul>`;
}

/** Postings to begin with. */
export function postingList(
  items: readonly PostingTemplate[],
  { tenant, lang, query, texts: { frame } }: StaffFrame,
  texts: TemplateTexts,
  act: { rename: (one: PostingTemplate) => void; remove: (one: PostingTemplate) => void },
): TemplateResult {
  return html`<ul class="lines" role="list">
    ${items.map((one) => {
      const begin = postingHref(tenant.slug, 'new', query, { template: one.id });
      return html`<li>
        <a href=${begin}>${one.name}</a>
        <span class="facts">
          ${one.unit === undefined ? nothing : html`<span>${one.unit}</span>`}
          <span>${one.languages.map((other) => frame.languageNames[other]).join(', ')}</span>
          <span>${texts.kept(dayOf(one.createdAt, lang, tenant.timeZone), one.createdBy)}</span>
        </span>
        ${rowMenu(texts.menu(one.name), [
          { text: texts.begin, href: begin },
          { text: texts.rename, act: () => act.rename(one) },
          { text: texts.remove, act: () => act.remove(one) },
        ])}
      </li>`;
    })}
  </ul>`;
}
