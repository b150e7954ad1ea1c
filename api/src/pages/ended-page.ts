import { html } from 'hono/html';
import { jobPath, listPath } from './addresses.ts';
import type { EndedPosting, Ending } from './ended-posting.ts';
import type { Frame } from './frame.ts';
import { jobRows, langAttribute } from './job-rows.ts';
import { layout, type Html } from './layout.ts';
import type { OtherJobs } from './other-jobs.ts';
import { deadlineMoment } from './words/deadline.ts';
import { momentWords } from './words/dates.ts';
import { summaryLine } from './words/facts.ts';

/** The page of a posting that has ended: which one it was, how it ended, and what is open instead. */
export function closedPage(frame: Frame, { job, ending }: EndedPosting, others: readonly OtherJobs[]): Html {
  const { texts, name, tenant, lang } = frame;
  const { ended } = texts;
  return layout(frame, {
    title: `${ended.how[ending.how]}: ${job.title} – ${name}`,
    inLanguage: (other) => jobPath(frame, job.id, other),
    main: html`<p class="back"><a href="${listPath(frame)}">${texts.job.back}</a></p>
<h1${langAttribute(frame, job.lang)}>${job.title}</h1>
<p class="facts">${summaryLine(job, tenant.currency, lang)}</p>
<div class="note ending"><p><strong>${ended.how[ending.how]}</strong></p><p>${endingWords(frame, ending)}</p>${job.apply.mode === 'here' ? html`<p>${ended.arrived}</p>` : ''}</div>
${others.map((some) => someJobs(frame, some))}
${others.length === 0 ? html`<p class="lead">${texts.list.none} ${texts.list.noneHint}</p>` : ''}
<p class="paging"><a class="button second" href="${listPath(frame)}">${ended.toList}</a></p>`,
  });
}

/** The page for an address that leads nowhere, or for a service that cannot answer: one sentence and one way onward. */
export function messagePage(frame: Frame, heading: string, hint: string): Html {
  const { texts, name } = frame;
  return layout(frame, {
    title: `${heading} – ${name}`,
    inLanguage: (lang) => listPath(frame, lang),
    main: html`<h1>${heading}</h1><p class="lead">${hint}</p><p class="paging"><a class="button second" href="${listPath(frame)}">${texts.ended.toList}</a></p>`,
  });
}

function endingWords({ texts, tenant, lang, now }: Frame, { how, at }: Ending): string {
  const { ended } = texts;
  if (how === 'filled') return ended.hint;
  if (how === 'expired') return `${ended.expiredAt(deadlineMoment(at, now, tenant.timeZone, lang))} ${ended.hint}`;
  return `${ended.closedAt(momentWords(at, now, tenant.timeZone, lang))} ${ended.hint}`;
}

function someJobs(frame: Frame, { title, items, all }: OtherJobs): Html {
  return html`<h2>${title}</h2>${jobRows(frame, items)}${all === undefined ? '' : html`<p><a class="quiet" href="${all.href}">${all.label}</a></p>`}`;
}
