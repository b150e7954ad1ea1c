import { html } from 'hono/html';
import type { JobListItem } from '../../contract/postings.ts';
import { jobPath } from './addresses.ts';
import type { Frame } from './frame.ts';
import type { Html } from './layout.ts';
import { deadlineWords } from './words/deadline.ts';
import { rowFacts } from './words/facts.ts';

const NEW_MS = 3 * 86_400_000;

/** Open postings as a list: what, where and for how much, and how long there is time. */
export function jobRows(frame: Frame, items: readonly JobListItem[]): Html {
  return html`<ol class="jobs">${items.map((item) => jobRow(frame, item))}</ol>`;
}

function jobRow(frame: Frame, item: JobListItem): Html {
  const { texts, lang, tenant, now } = frame;
  const deadline = deadlineWords(item.closesAt, now, tenant.timeZone, lang);
  const isNew = Date.parse(now) - Date.parse(item.publishedAt) < NEW_MS;
  return html`<li class="job">
<div><h3><a href="${jobPath(frame, item.id)}"${langAttribute(frame, item.lang)}>${item.title}</a>${isNew ? html` <span class="mark">${texts.list.fresh}</span>` : ''}</h3>
<p class="facts">${rowFacts(item, tenant.currency, lang).join(' · ')}</p></div>
<p class="deadline${deadline.isSoon ? ' soon' : ''}">${deadline.words}${deadline.exact === undefined ? '' : html` <span>${deadline.exact}</span>`}</p>
</li>`;
}

/** Marks a passage in another language than the page's (WCAG 2.2, 3.1.2). */
export function langAttribute(frame: Frame, lang: string): Html | '' {
  return lang === frame.lang ? '' : html` lang="${lang}"`;
}
