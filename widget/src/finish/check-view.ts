import { CHANGE, CHECK, SEND, SENDING } from '../i18n/form-texts.ts';
import { say } from '../i18n/spoken.ts';
import { go } from '../posting/history.ts';
import type { Posting } from '../posting/posting.ts';
import { title } from '../posting/title.ts';
import { html } from '../shared.ts';
import { answerWords } from './answer-words.ts';
import { errorText } from './error-text.ts';
import type { Form } from '../forms/form.ts';
import { idOf, labelOf } from '../forms/labels.ts';
import { send } from './send.ts';

/** Everything that will be sent, each with a way to change it, and the one button that sends. */
export function checkView(posting: Posting, form: Form): unknown {
  const { jobs, address } = posting;
  const { job, progress, refusal, fields } = form;
  const data = new FormData(form.element);
  const state = progress === undefined ? '' : `${say(SENDING)} ${progress} %`;
  return html`${title(posting, say(CHECK))}
    <p lang=${job.lang}>${job.title}</p>
    ${refusal && html`<div class="summary" role="alert">${errorText(refusal)}</div>`}
    <dl class="facts">${fields.slice(0, -1).map((field) => {
      const label = labelOf(field);
      const change = () => {
        posting.target = idOf(field.name);
        go(jobs, { ...address, step: 'apply' });
      };
      return html`<dt>${label}</dt><dd>${answerWords(field, data) || '–'} <button type="button" aria-label="${say(CHANGE)}: ${label}" @click=${change}>${say(CHANGE)}</button></dd>`;
    })}</dl>
    <button class="main" part="button" type="button" aria-disabled=${!!state} @click=${() => finish(posting, form)}>${state || say(SEND)}</button>
    <p role="status">${state}</p>`;
}

async function finish(posting: Posting, form: Form): Promise<void> {
  if (form.progress !== undefined) return;
  const { jobs, address } = posting;
  await send(form, posting);
  const { receipt, refusal, faults } = form;
  form.isRight = !faults[0];
  if (receipt) jobs.emit('applied', { tenant: address.tenant, id: address.id });
  else jobs.emit('error', { code: refusal });
  if (receipt || faults[0]) go(jobs, { ...address, step: receipt ? 'sent' : 'apply' }, true);
  else await jobs.update();
}
