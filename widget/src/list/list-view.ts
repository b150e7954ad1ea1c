import { html, nothing, type TemplateResult } from 'lit-html';
import type { JobListItem } from '../../../api/contract/postings.ts';
import { DAY, deadlineWords, momentWords } from '../dates.ts';
import { LANGUAGES } from '../i18n/localize.ts';
import { AS_OF, COUNT, CLEAR, DOWN, EMPTY, FOLLOW, LOCAL, MORE, NEW, NONE, RETRY } from '../i18n/list-texts.ts';
import { EMPLOYMENT_TYPE_NAMES, nameOf } from '../i18n/names.ts';
import { payWords } from '../pay.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { isNarrowed, NO_FILTER } from './filter.ts';
import { filterBar, sortChoice } from './filter-view.ts';
import { STALE_MS } from './list-state.ts';

// A posting is called new for three days.
const NEW_MS = 3 * DAY;

/** The whole list: search, filters, count, rows, the way onward. */
export function listView(jobs: VuoroJobs): TemplateResult {
  const { list, locale: lang } = jobs;
  const { listing, filter } = list;
  if (!listing) return html`<div class="note">${DOWN[lang]} ${retry(jobs)}</div>`;
  const now = jobs.now();
  const items = listing.items.filter((item) => !item.closesAt || Date.parse(item.closesAt) > now);
  const total = Math.max(items.length, listing.total - (listing.items.length - items.length));
  const isEmpty = !total && !isNarrowed(filter);
  return html`${isEmpty ? nothing : filterBar(jobs)}
    ${note(jobs)}
    ${
      isEmpty
        ? html`<p class="none">${EMPTY[lang]}${jobs.feed ? html` <a href=${jobs.feed}>${FOLLOW[lang]}</a>` : nothing}</p>`
        : html`<div class="bar"><p class="count" part="count" tabindex="-1">${COUNT[lang](total)}</p>${sortChoice(jobs)}</div>`
    }
    <p class="said" role="status">${list.said}</p>
    ${
      total || isEmpty
        ? nothing
        : html`<p class="none">${NONE[lang]} <button type="button" @click=${() => list.apply(NO_FILTER)}>${CLEAR[lang]}</button></p>`
    }
    <ul class="rows" role="list" part="list" aria-busy=${list.isBusy} @pointerover=${jobs.warm} @focusin=${jobs.warm}>
      ${items.slice(0, list.shown).map((item) => row(jobs, item, now))}
    </ul>
    ${
      items.length > list.shown || listing.next
        ? html`<button class="more" part="button" type="button" @click=${() => void showMore(jobs)}>${MORE[lang]}</button>`
        : nothing
    }`;
}

function row(jobs: VuoroJobs, item: JobListItem, now: number): TemplateResult {
  const { locale: lang, zone } = jobs;
  const meta = [
    item.municipality,
    jobs.isJoint && item.employer,
    item.unit,
    nameOf(EMPLOYMENT_TYPE_NAMES, item.employmentType, lang),
    payWords(item.pay, lang),
  ];
  return html`<li class="row" part="row">
    <div>
      <div role="heading" aria-level=${jobs.level}>
        <a part="link" lang=${LANGUAGES[lang] === item.lang ? nothing : item.lang} href=${jobs.hrefOf({ tenant: item.tenant, id: item.id, step: 'read' })} @click=${(event: MouseEvent) => jobs.open(item, event)}>${item.title}</a>
      </div>
      <p class="meta">${meta.filter(Boolean).join(' · ')}</p>
    </div>
    <p>${now - Date.parse(item.publishedAt) < NEW_MS ? html`<b>${NEW[lang]}</b> · ` : nothing}${deadlineWords(item.closesAt, now, lang, zone)}</p>
  </li>`;
}

function note(jobs: VuoroJobs): TemplateResult | typeof nothing {
  const { list, locale: lang } = jobs;
  const asOf = Date.parse(list.listing?.asOf ?? '');
  const isOld = jobs.now() - asOf > STALE_MS && !list.isBusy;
  if (!list.trouble && !isOld) return nothing;
  return html`<div class="note">
    ${list.trouble && isNarrowed(list.filter) ? LOCAL[lang] : nothing}
    ${isOld ? `${AS_OF[lang]} ${momentWords(asOf, lang, jobs.zone)}.` : nothing} ${retry(jobs)}
  </div>`;
}

function retry(jobs: VuoroJobs): TemplateResult {
  return html`<button type="button" @click=${() => void jobs.list.load()}>${RETRY[jobs.locale]}</button>`;
}

async function showMore(jobs: VuoroJobs): Promise<void> {
  const first = await jobs.list.more();
  jobs.shadow.querySelectorAll<HTMLElement>('.row a')[first]?.focus();
}
