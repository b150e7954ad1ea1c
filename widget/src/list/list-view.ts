import { html, nothing } from 'lit-html';
import { DAY, deadlineWords } from '../day.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { COUNT, DOWN, MORE, MORE_FILTERS, NEW, RETRY, SEARCH } from '../i18n/list-texts.ts';
import { LANGUAGES, pick } from '../i18n/localize.ts';
import { TYPE_NAMES } from '../i18n/names.ts';
import { payWords } from '../pay.ts';
import type { Row } from './listing.ts';

// A posting is called new for three days.
const NEW_MS = 3 * DAY;

/** The whole list: search, filters, count, rows. What the search adds comes from its own chunk. */
export function listView(jobs: VuoroJobs): unknown {
  const { listing, search, trouble, locale: lang } = jobs;
  const now = Date.now();
  const items = listing?.items.filter(({ closesAt }) => !closesAt || Date.parse(closesAt) > now) ?? [];
  const total = listing ? listing.total - listing.items.length + items.length : 0;
  const note =
    search?.note(total) ?? (trouble && html`<p class="note">${DOWN[lang]} <button @click=${jobs.refresh}>${RETRY[lang]}</button></p>`);
  if (!listing || (!total && !search?.isNarrowed)) return note;
  const { tenant, slug } = jobs;
  // Several widgets on one page are told apart by whose jobs they search.
  const [whose] = pick(tenant?.name ?? slug ?? jobs.getAttribute('region') ?? jobs.getAttribute('tenants') ?? '', lang);
  return html`<form role="search" aria-label="${SEARCH[lang]}: ${whose}" part="search" @submit=${(event: Event) => event.preventDefault()} @pointerover=${jobs.reach} @focusin=${jobs.reach}>
      <label for="q">${SEARCH[lang]}</label><input id="q" type="search" autocomplete="off" @input=${jobs.typed} />
      <div class="row-of">
        ${[...jobs.sight, undefined].map(
          (entry) =>
            html`<details name="f"><summary>${entry?.[lang + 1] ?? MORE_FILTERS[lang]} <b>${search?.count(entry?.[0])}</b></summary>${search?.panel(entry?.[0])}</details>`,
        )}
      </div>
      ${search?.chips()}
    </form>
    <p class="count" part="count" tabindex="-1">${COUNT[lang](total)}</p>
    <p class="said" role="status">${search?.said}</p>
    ${note}
    <ul class="rows" role="list" part="list" @pointerover=${jobs.warm} @focusin=${jobs.warm}>${items.slice(0, jobs.shown).map((item) => row(jobs, item, now))}</ul>
    ${items.length > jobs.shown || listing.next ? html`<button class="more" part="button" @click=${jobs.more}>${MORE[lang]}</button>` : nothing}`;
}

function row(jobs: VuoroJobs, item: Row, now: number): unknown {
  const { locale: lang } = jobs;
  const code = item.employmentType;
  const type = typeof code === 'number' ? TYPE_NAMES[code]?.[lang] : jobs.search?.nameOf('employmentType', code);
  const about = [item.municipality, !jobs.slug && item.employer, item.unit, type, payWords(item.pay, lang)];
  return html`<li class="row" part="row">
    <div>
      <div role="heading" aria-level=${jobs.level}><a part="link" lang=${LANGUAGES[lang] === item.lang ? nothing : item.lang} href=${jobs.hrefOf(`${item.tenant}.${item.id}`)} @click=${(event: MouseEvent) => jobs.open(item, event)}>${item.title}</a></div>
      <small>${about.filter(Boolean).join(' · ')}</small>
    </div>
    <p>${now - Date.parse(item.publishedAt) < NEW_MS ? html`<b>${NEW[lang]}</b> · ` : nothing}${deadlineWords(item.closesAt, now, lang, jobs.zone)}</p>
  </li>`;
}
