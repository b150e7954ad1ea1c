import { html, nothing, type TemplateResult } from 'lit';
import type { Interview, InterviewList } from '../../../api/contract/interviews.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { isWaiting, nearDay, timeWords, waitingWords } from './moments.ts';

const SHOWN = 8;

/** What the overview says of interviews: the next ones, and who has not picked a time. Nothing when there are none. */
export function interviewsAhead({ items, asOf }: InterviewList, frame: StaffFrame): TemplateResult {
  const { interviews } = frame.words;
  const now = Date.parse(asOf);
  return html`${section(
    'interviews',
    interviews.next,
    items.filter(({ state }) => state === 'booked'),
    frame,
    (one) => booked(one, now, frame),
  )}
  ${section('not-picked', interviews.notPicked, items.filter(isWaiting), frame, (one) => waiting(one, frame))}`;
}

function section(
  id: string,
  title: string,
  list: readonly Interview[],
  frame: StaffFrame,
  facts: (one: Interview) => TemplateResult,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { tenant, query, words } = frame;
  return html`<section aria-labelledby="needs-${id}">
    <h2 id="needs-${id}">${title} <span class="quiet">${list.length}</span></h2>
    <ul class="lines" role="list">
      ${list.slice(0, SHOWN).map((one) => html`<li>${applicantLink(one, frame)} ${facts(one)}</li>`)}
    </ul>
    ${id === 'interviews' || list.length > SHOWN ? html`<p class="more"><a href=${pageHref(tenant.slug, 'interviews', query)}>${words.interviews.all}</a></p>` : nothing}
  </section>`;
}

/** The applicant as a link to the application, with the posting under it. */
export function applicantLink({ application }: Interview, { tenant, query, lang }: StaffFrame): TemplateResult {
  const { id, name, reference, posting } = application;
  const href = pageHref(tenant.slug, 'applicants', query, { posting: String(posting.number), open: id });
  return html`<a href=${href}>${name ?? reference} <small lang=${posting.titleLang === lang ? nothing : posting.titleLang}>${posting.title}</small></a>`;
}

function booked({ slot }: Interview, now: number, frame: StaffFrame): TemplateResult {
  if (!slot) return html``;
  const near = nearDay(slot.startsAt, now, frame.tenant.timeZone, frame.words);
  return html`<span class="facts">${near === undefined ? nothing : html`<b>${near}</b>`} <span>${timeWords(slot, frame)}</span></span>`;
}

function waiting(one: Interview, { words }: StaffFrame): TemplateResult {
  const { text, isSoon } = waitingWords(one, words);
  return html`<span class="facts"><span class=${isSoon ? 'soon' : ''}>${text}</span></span>`;
}
