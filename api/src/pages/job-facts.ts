import { html } from 'hono/html';
import type { Job } from '../../contract/postings.ts';
import { type Frame, said } from './frame.ts';
import type { Html } from './layout.ts';
import { momentWords } from './words/dates.ts';
import { deadlineMoment, deadlineWords } from './words/deadline.ts';
import { addressLine, durationWords, employmentWords } from './words/facts.ts';
import { payWords } from './words/pay.ts';

/** The facts of a posting, the five that decide first: where, what kind, for how much, until when, from when. */
export function jobFacts(frame: Frame, job: Job): Html {
  const { texts, tenant, lang, name, now } = frame;
  const first: [string, string | Html | undefined][] = [
    [job.closesAt === undefined ? texts.job.period : texts.job.deadline, deadlineFact(frame, job)],
    [texts.job.place, addressLine(job.place, job.municipality) || undefined],
    [texts.job.type, employmentWords(job, lang)],
    [texts.job.pay, pay(frame, job)],
    [texts.job.start, durationWords(job.duration, lang)],
    [texts.job.workload, job.workload],
  ];
  const employer = job.employer ?? name;
  const rest: [string, string | undefined][] = [
    [texts.job.employer, employer],
    [texts.job.unit, job.unit === employer ? undefined : job.unit],
    [texts.job.taskArea, texts.taskAreas[job.taskArea]],
    [texts.job.occupation, said(job.occupation?.label, lang)],
    [texts.job.positions, String(job.positions)],
    [texts.job.published, momentWords(job.publishedAt, now, tenant.timeZone, lang)],
    [texts.job.number, String(job.id)],
  ];
  return html`<dl class="key">${first.map(fact)}</dl><dl class="small">${rest.map(fact)}</dl>`;
}

function fact([term, value]: [string, string | Html | undefined]): Html | '' {
  return value === undefined ? '' : html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** The moment itself, and how long there is time while that can be counted. */
function deadlineFact({ tenant, lang, now }: Frame, job: Job): Html | string {
  const { words, exact, isSoon } = deadlineWords(job.closesAt, now, tenant.timeZone, lang);
  if (job.closesAt === undefined) return words;
  const moment = html`<strong${isSoon ? html` class="soon"` : ''}>${deadlineMoment(job.closesAt, now, tenant.timeZone, lang)}</strong>`;
  return exact !== undefined || isSoon ? html`${moment} <span>${words}</span>` : moment;
}

function pay({ tenant, lang }: Frame, job: Job): Html | string | undefined {
  const words = payWords(job.pay, tenant.currency, lang);
  const also = [job.pay?.agreement, job.pay?.note].filter((text) => text !== undefined && text !== words);
  return words === undefined || also.length === 0 ? words : html`${words} <span>${also.join(', ')}</span>`;
}
