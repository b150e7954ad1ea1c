import type { TemplateResult } from 'lit-html';
import { REFUSALS } from '../i18n/error-texts.ts';
import { CHANGE, NEXT, RECEIVED, REFERENCE, SEND, SENDING } from '../i18n/form-texts.ts';
import type { Lang } from '../i18n/localize.ts';
import { BACK } from '../i18n/posting-texts.ts';
import type { PartHost } from '../parts.ts';
import { html, momentWords, nothing } from '../shared.ts';
import type { Form } from './form.ts';
import { type Field, fileOf, words } from './form-model.ts';
import { labelOf, optionsOf } from './form-view.ts';

/** Everything that will be sent, each with a way to change it, and the one button that sends. */
export function checkView(form: Form, { locale: lang }: PartHost, change: (field: string) => void, send: () => void): TemplateResult {
  const isSending = form.progress !== undefined;
  return html`${form.refusal ? html`<div class="summary" role="alert">${REFUSALS[form.refusal][lang]}</div>` : nothing}
    <dl class="facts">
      ${form.fields
        .filter(({ kind }) => kind !== 'consent')
        .map((field) => {
          const label = labelOf(field, lang);
          return html`<dt>${label}</dt><dd>${answerWords(form, field, lang) || '–'} <button type="button" aria-label="${CHANGE[lang]}: ${label}" @click=${() => change(field.name)}>${CHANGE[lang]}</button></dd>`;
        })}
    </dl>
    <button class="main" part="button" type="button" aria-disabled=${isSending} @click=${send}>${isSending ? SENDING[lang] : SEND[lang]}</button>
    <p role="status">${isSending ? `${SENDING[lang]} ${form.progress || ''}${form.progress ? ' %' : ''}` : nothing}</p>`;
}

/** That it arrived, under which number, and what happens next. */
export function receiptView({ receipt, job }: Form, host: PartHost, zone: string): TemplateResult {
  const lang = host.locale;
  return html`<div class="head title" role="heading" aria-level=${host.level} tabindex="-1">${RECEIVED[lang]}</div>
    <p>${job.title}</p>
    <p>${REFERENCE[lang]}<br /><strong class="reference">${receipt?.reference}</strong></p>
    <p>${NEXT[lang](job.closesAt ? momentWords(Date.parse(job.closesAt), lang, zone) : '')}</p>
    <p><a href=${host.hrefOf()} @click=${(event: Event) => host.leave(event)}>${BACK[lang]}</a></p>`;
}

function answerWords(form: Form, field: Field, lang: Lang): string {
  const value = form.values[field.name];
  if (value === undefined || field.kind === 'name' || field.kind === 'text') return words(value);
  if (fileOf(value)) return fileOf(value)?.name ?? '';
  const chosen = typeof value === 'object' && 'includes' in value ? value : [value];
  const isNamed = field.options || field.kind === 'yes-no';
  return isNamed
    ? optionsOf(field, lang)
        .filter(({ id }) => chosen.includes(id))
        .map(({ label }) => label)
        .join(', ')
    : words(value);
}
