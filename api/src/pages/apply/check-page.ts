import { html } from 'hono/html';
import type { Job, Question } from '../../../contract/postings.ts';
import { applyPath, jobPath } from '../addresses.ts';
import { type Frame, said, saidIn } from '../frame.ts';
import { langAttribute } from '../job-rows.ts';
import { type Html, layout } from '../layout.ts';
import { keptInputs } from './fields.ts';
import { answerField, type ApplyHere, type ApplyValues } from './values.ts';

const FORM = 'answers';

/** All answers once more before they are sent (WCAG 2.2, 3.3.4); what was typed travels along in hidden fields. */
export function checkPage(frame: Frame, job: Job, apply: ApplyHere, values: ApplyValues): Html {
  const { texts, name } = frame;
  return layout(frame, {
    title: `${texts.apply.checkTitle}: ${job.title} – ${name}`,
    inLanguage: (lang) => applyPath(frame, job.id, lang),
    takesAlong: { form: FORM, step: 'check' },
    main: html`<p class="back"><a href="${jobPath(frame, job.id)}"${langAttribute(frame, job.lang)}>${job.title}</a></p>
<h1>${texts.apply.checkTitle}</h1><p class="lead">${texts.apply.checkIntro}</p>
<dl class="answers">
${row(texts.apply.name, values.name)}${row(texts.apply.phone, values.phone)}${row(texts.apply.email, values.email)}
${apply.questions.map((question) => questionRow(frame, question, values))}
${apply.wantsCv ? row(texts.apply.cv, values.files['cv']?.name ?? texts.apply.notAnswered) : ''}
</dl>
<form id="${FORM}" method="post" enctype="multipart/form-data" action="${applyPath(frame, job.id)}">${carried(values)}
<p class="actions"><button name="step" value="send">${texts.apply.send}</button><button class="second" name="step" value="change">${texts.apply.change}</button></p></form>`,
  });
}

function row(term: Html | string, value: Html | string): Html {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

function questionRow(frame: Frame, question: Question, values: ApplyValues): Html {
  const label = html`<span${langAttribute(frame, saidIn(question.label, frame.lang))}>${said(question.label, frame.lang)}</span>`;
  return row(label, answerWords(frame, question, values) || frame.texts.apply.notAnswered);
}

function answerWords({ texts, lang }: Frame, question: Question, values: ApplyValues): string {
  const given = values.answers[question.id] ?? [];
  switch (question.kind) {
    case 'file':
      return values.files[answerField(question)]?.name ?? '';
    case 'text':
      return given[0] ?? '';
    case 'yes-no':
      return given[0] === undefined ? '' : given[0] === 'yes' ? texts.apply.yes : texts.apply.no;
    default:
      return given.map((id) => said(question.options?.find((option) => option.id === id)?.label, lang) ?? id).join(', ');
  }
}

function carried(values: ApplyValues): Html {
  const plain: [string, string][] = [
    ['token', values.token],
    ['noticeVersion', String(values.noticeVersion)],
    ['name', values.name],
    ['phone', values.phone],
    ['email', values.email],
    ...Object.entries(values.answers).flatMap(([id, given]) => given.map((answer): [string, string] => [`answers.${id}`, answer])),
    ['consent', values.consent ? 'yes' : ''],
  ];
  return html`${plain.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${Object.entries(values.files).map(([field, kept]) => keptInputs(field, kept))}`;
}
