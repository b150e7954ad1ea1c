import { html } from 'hono/html';
import type { Job } from '../../../contract/postings.ts';
import { applyPath, jobPath } from '../addresses.ts';
import { said, saidIn } from '../frame.ts';
import { langAttribute } from '../job-rows.ts';
import { type Html, layout } from '../layout.ts';
import { describedBy, errorLine, type FieldState, fileField, type FormState, idOf, item, questionField, textField } from './fields.ts';
import type { ApplyHere } from './values.ts';

const FORM = 'apply';

/** The application form. With errors it says so in the title, lists them at the top and keeps all that was typed. */
export function applyFormPage(state: FormState, job: Job, apply: ApplyHere): Html {
  const { frame, errors } = state;
  const { texts, name } = frame;
  return layout(frame, {
    title: `${errors.length > 0 ? texts.apply.errorPrefix : ''}${texts.apply.title}: ${job.title} – ${name}`,
    inLanguage: (lang) => applyPath(frame, job.id, lang),
    takesAlong: { form: FORM, step: errors.length > 0 ? 'mend' : 'language' },
    main: html`<p class="back"><a href="${jobPath(frame, job.id)}"${langAttribute(frame, job.lang)}>${job.title}</a></p>
<h1>${texts.apply.title}</h1>
${errors.length > 0 ? errorSummary(state) : html`<p class="lead">${texts.apply.intro}</p>`}
<form id="${FORM}" class="form" method="post" enctype="multipart/form-data" action="${applyPath(frame, job.id)}" novalidate>
<input type="hidden" name="token" value="${state.values.token}"><input type="hidden" name="noticeVersion" value="${frame.tenant.notice.version}">
<fieldset><legend><h2>${texts.apply.person}</h2></legend>${person(state)}</fieldset>
${apply.questions.length === 0 ? '' : html`<fieldset><legend><h2>${texts.apply.questions}</h2></legend>${apply.questions.map((question) => questionField(state, question))}</fieldset>`}
${apply.wantsCv ? fileField(state, 'cv', texts.apply.cv, false) : ''}
${notice(state)}
<p><button name="step" value="check">${texts.apply.check}</button></p>
</form>`,
  });
}

function person(state: FormState): Html[] {
  const { texts } = state.frame;
  const { name, phone, email } = state.values;
  return [
    textField(state, { field: 'name', label: texts.apply.name, value: name, type: 'text', autocomplete: 'name' }),
    textField(state, {
      field: 'phone',
      label: texts.apply.phone,
      value: phone,
      type: 'tel',
      autocomplete: 'tel',
      hint: texts.apply.phoneHint,
    }),
    textField(state, { field: 'email', label: texts.apply.email, value: email, type: 'email', autocomplete: 'email' }),
  ];
}

function notice(state: FormState): Html {
  const { frame, values } = state;
  const { texts, tenant, lang } = frame;
  return html`<section><h2>${texts.apply.notice}</h2><p class="notice"${langAttribute(frame, saidIn(tenant.notice.text, lang))}>${said(tenant.notice.text, lang)}</p>
${tenant.notice.url === undefined ? '' : html`<p><a class="quiet" href="${tenant.notice.url}">${texts.apply.noticeMore}</a></p>`}</section>
${item(
  state,
  'consent',
  html`${errorLine(state, 'consent')}<label class="option"><input type="checkbox" id="consent" name="consent" value="yes"${values.consent ? html` checked` : ''}${describedBy(state, 'consent', false)}> <span>${texts.apply.consent}</span></label>`,
)}`;
}

/** All that has to be mended. It takes the focus by itself, so that a screen reader begins with it. */
export function errorSummary({ frame, errors }: FieldState): Html {
  return html`<div class="problem" role="alert" tabindex="-1" autofocus aria-labelledby="problem"><h2 id="problem">${frame.texts.apply.problem}</h2>
<ul>${errors.map(({ field, text }) => html`<li><a href="#${idOf(field)}">${text}</a></li>`)}</ul></div>`;
}
