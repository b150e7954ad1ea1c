import { html } from 'hono/html';
import type { JobListItem } from '../../contract/postings.ts';
import { jobPath, listPath } from './addresses.ts';
import type { Frame } from './frame.ts';
import { jobRows } from './job-rows.ts';
import { layout, type Html } from './layout.ts';

/** The page of a posting that has ended: says so, and shows what is open instead. */
export function closedPage(frame: Frame, id: number, others: readonly JobListItem[]): Html {
  const { texts, name } = frame;
  return layout(frame, {
    title: `${texts.ended.closed} – ${name}`,
    inLanguage: (lang) => jobPath(frame, id, lang),
    main: html`<h1>${texts.ended.closed}</h1><p class="lead">${texts.ended.hint}</p>
${others.length === 0 ? '' : html`<h2>${texts.ended.others}</h2>${jobRows(frame, others)}`}
<p class="paging"><a class="button second" href="${listPath(frame)}">${texts.ended.toList}</a></p>`,
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
