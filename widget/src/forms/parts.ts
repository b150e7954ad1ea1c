import { sheet } from '../elements/vuoro-element.ts';
import { CHECK } from '../i18n/form-texts.ts';
import { APPLY } from '../i18n/apply-texts.ts';
import { html } from 'lit-html';
import type { ApplyParts } from '../parts.ts';
import styles from '../styles/apply.css';
import { checkView, receiptView } from './check-view.ts';
import { Form } from './form.ts';
import { formView } from './form-view.ts';

export const apply: ApplyParts = {
  style: sheet(styles),
  form: (job, config) => new Form(job, config),
  view(posting, form) {
    if (form.receipt) return receiptView(posting, form);
    const { locale: lang, level } = posting.jobs;
    const { title, lang: language } = form.job;
    const isLast = posting.step === 'check' && form.values['name'] && !form.faults.length;
    return html`<div class="head title" role="heading" aria-level=${level} tabindex="-1">${(isLast ? CHECK : APPLY)[lang]}</div>
      <p lang=${language}>${title}</p>
      ${(isLast ? checkView : formView)(posting, form)}`;
  },
};
