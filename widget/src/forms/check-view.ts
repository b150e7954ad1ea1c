import { errorText } from '../i18n/error-texts.ts';
import { CHANGE, NEXT, RECEIVED, REFERENCE, SEND, SENDING } from '../i18n/form-texts.ts';
import type { Lang } from '../i18n/localize.ts';
import type { Posting } from '../posting/posting.ts';
import { html } from '../shared.ts';
import type { Form } from './form.ts';
import { type Field, fileOf, words } from './form-model.ts';
import { isChosen, labelOf, optionsOf } from './form-view.ts';

/** Everything that will be sent, each with a way to change it, and the one button that sends. */
export function checkView(posting: Posting, form: Form): unknown {
  const lang = posting.jobs.locale;
  const { progress } = form;
  const state = progress === undefined ? '' : `${SENDING[lang]}${progress ? ` ${progress} %` : ''}`;
  return html`${form.refusal && html`<div class="summary" role="alert">${errorText(form.refusal, lang)}</div>`}
    <dl class="facts">
      ${form.fields.slice(0, -1).map((field) => {
        const label = labelOf(field, lang);
        return html`<dt>${label}</dt><dd>${answerWords(form, field, lang) || '–'} <button type="button" aria-label="${CHANGE[lang]}: ${label}" @click=${() => posting.change('apply', field.name)}>${CHANGE[lang]}</button></dd>`;
      })}
    </dl>
    <button class="main" part="button" type="button" aria-disabled=${!!state} @click=${() => posting.send(form)}>${state || SEND[lang]}</button>
    <p role="status">${state}</p>`;
}

/** That it arrived, under which number, and what happens next. */
export function receiptView(posting: Posting, { receipt, job }: Form): unknown {
  const { jobs } = posting;
  const lang = jobs.locale;
  return html`<div class="head title" role="heading" aria-level=${jobs.level} tabindex="-1">${RECEIVED[lang]}</div>
    <p>${job.title}</p>
    <p>${REFERENCE[lang]}<br /><strong class="reference">${receipt?.reference}</strong></p>
    <p>${NEXT[lang](job.closesAt ? posting.moment(job.closesAt) : '')}</p>
    <p>${posting.back()}</p>`;
}

function answerWords(form: Form, field: Field, lang: Lang): string {
  const value = form.values[field.name];
  if (!field.options && field.kind !== 'yes-no') return fileOf(value)?.name ?? words(value);
  const chosen = optionsOf(field, lang).filter(({ id }) => isChosen(value, id));
  return chosen.map(({ label }) => label).join(', ');
}
