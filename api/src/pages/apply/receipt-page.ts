import { html } from 'hono/html';
import type { ApplicationReceipt } from '../../../contract/applications.ts';
import type { Job } from '../../../contract/postings.ts';
import { jobPath, listPath } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { langAttribute } from '../job-rows.ts';
import { type Html, layout } from '../layout.ts';
import { momentWords } from '../words/dates.ts';

/** Says that the application is in, under which number, and what happens next. */
export function receiptPage(frame: Frame, job: Job, receipt: ApplicationReceipt): Html {
  const { texts, name, tenant, lang, now } = frame;
  return layout(frame, {
    title: `${texts.apply.sentTitle}: ${job.title} – ${name}`,
    inLanguage: (other) => listPath(frame, other),
    main: html`<h1>${texts.apply.sentTitle}</h1>
<p class="lead"><a href="${jobPath(frame, job.id)}"${langAttribute(frame, job.lang)}>${job.title}</a></p>
<div class="receipt"><p>${texts.apply.reference}<strong>${receipt.reference}</strong></p>
<p class="hint">${texts.apply.sentAt} ${momentWords(receipt.submittedAt, now, tenant.timeZone, lang)}</p></div>
<p>${texts.apply.keepReference}</p>
<h2>${texts.apply.nextTitle}</h2><ol class="steps">${texts.apply.next.map((step) => html`<li>${step}</li>`)}</ol>
<p class="paging"><a class="button second" href="${listPath(frame)}">${texts.ended.toList}</a></p>`,
  });
}
