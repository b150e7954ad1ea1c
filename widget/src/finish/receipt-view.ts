import { CLOSES, NEXT, RECEIVED, REFERENCE } from '../i18n/form-texts.ts';
import { lang, say } from '../i18n/spoken.ts';
import { momentWords } from '../moment.ts';
import type { Posting } from '../posting/posting.ts';
import { title } from '../posting/title.ts';
import { html } from '../shared.ts';
import type { Form } from '../forms/form.ts';

/** That it arrived, under which number, and what happens next. */
export function receiptView(posting: Posting, { receipt, job }: Form, back: unknown): unknown {
  const { closesAt } = job;
  return html`${title(posting, say(RECEIVED))}
    <p>${job.title}</p>
    <p>${say(REFERENCE)}<br /><strong class="reference">${receipt?.reference}</strong></p>
    <p>${closesAt && say(CLOSES).replace('%', momentWords(Date.parse(closesAt), lang, posting.zone))} ${say(NEXT)}</p>
    <p>${back}</p>`;
}
