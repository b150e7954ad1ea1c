import type { Facet } from '../../../api/contract/postings.ts';
import { STALE_MS } from '../stale.ts';
import { REST_NAMES } from '../i18n/facet-names.ts';
import type { Named } from '../i18n/names.ts';
import { AS_OF, CLEAR, EMPTY, FOLLOW, FOREIGN, LOCAL, NONE, REMOVE, SORT, SORT_NAMES, UNKNOWN } from '../i18n/search-texts.ts';
import { lang, say } from '../i18n/spoken.ts';
import { momentWords } from '../moment.ts';
import { html, nameOf, RETRY, SIGHT_NAMES } from '../shared.ts';
import { FACETS } from './filter.ts';
import type { ListSearch } from './search.ts';

const FACET_NAMES: readonly Named[] = [...SIGHT_NAMES, ...REST_NAMES];

/** The choices of one facet; without one those of all that are not in sight, and the order of the rows. */
export function panel(search: ListSearch, facet?: Facet): unknown {
  if (facet) return choices(search, facet);
  const { sort, q } = search.filter;
  return [
    ...search.rest.map((one) => html`<div class="label">${nameOf(FACET_NAMES, one, lang)}</div>${choices(search, one)}`),
    html`<div class="label">${say(SORT)}</div>`,
    group(
      say(SORT),
      SORT_NAMES.map((entry) =>
        option('sort', entry[lang + 1], (sort ?? (q ? '' : 'newest')) === entry[0], () =>
          search.apply({ ...search.filter, sort: entry[0] }),
        ),
      ),
    ),
  ];
}

/** The chosen values, each with a way to take it off. */
export function chips(search: ListSearch): unknown {
  const chosen = FACETS.flatMap((facet) => (search.filter.chosen[facet] ?? []).map((value) => [facet, value] as const));
  return (
    (chosen.length &&
      html`<ul class="row-of" role="list">
      ${chosen.map(([facet, value]) => {
        const name = search.nameOf(facet, value);
        const remove = () => {
          search.toggle(facet, value);
          search.land();
        };
        return html`<li><button type="button" class="chip" aria-label="${say(REMOVE)}: ${name}" @click=${remove}>${name}</button></li>`;
      })}
      <li>${clearButton(search)}</li>
    </ul>`) ||
    undefined
  );
}

/** Why the list is not what was asked for, and the way on. */
export function note(search: ListSearch, total: number): unknown {
  const { jobs, isNarrowed } = search;
  const { listing, trouble } = jobs;
  const code = trouble?.code ?? '';
  if (!listing) {
    const text =
      code === 'origin_not_allowed'
        ? `${say(FOREIGN)} ${location.origin}`
        : /tenant|not_f|bad_r/.test(code) && `${say(UNKNOWN)} ${jobs.outerHTML.replace(/>.*/s, '>')}`;
    if (text) console.warn(`vuoro-jobs: ${text}`);
    return text ? html`<p class="note">${text}</p>` : undefined;
  }
  if (!total && !isNarrowed) {
    const feed = jobs.slug && `${jobs.base}/${jobs.slug}/jobs/feed.xml`;
    return html`<p class="note">${say(EMPTY)} ${feed && html`<a href=${feed}>${say(FOLLOW)}</a>`}</p>`;
  }
  if (!total) return html`<p class="note">${trouble ? say(LOCAL) : ''} ${say(NONE)} ${clearButton(search)}</p>`;
  const asOf = Date.parse(listing.asOf);
  const isOld = Date.now() - asOf > STALE_MS;
  return trouble || isOld
    ? html`<p class="note">${trouble && isNarrowed ? say(LOCAL) : ''} ${isOld ? `${say(AS_OF)} ${momentWords(asOf, lang, jobs.zone)}.` : ''} <button type="button" @click=${() => search.refresh()}>${RETRY[lang]}</button></p>`
    : undefined;
}

function choices(search: ListSearch, facet: Facet): unknown {
  const { filter, jobs } = search;
  const chosen = filter.chosen[facet] ?? [];
  const counted = jobs.listing?.facets?.[facet] ?? [];
  const lost = chosen.filter((value) => !counted.some((entry) => entry.value === value)).map((value) => ({ value, count: 0 }));
  return group(
    nameOf(FACET_NAMES, facet, lang),
    search
      .inOrder(facet, [...counted, ...lost])
      .map(({ value, count }) =>
        option(facet, html`${search.nameOf(facet, value)} <small>${count}</small>`, chosen.includes(value), () =>
          search.toggle(facet, value),
        ),
      ),
  );
}

function group(label: string, options: unknown): unknown {
  return html`<div class="options" role="group" aria-label=${label}>${options}</div>`;
}

function option(name: string, label: unknown, isChosen: boolean, choose: () => void): unknown {
  const type = name === 'sort' || name === 'deadline' ? 'radio' : 'checkbox';
  return html`<label class="option"><input type=${type} name=${name} .checked=${isChosen} @change=${choose} /><span>${label}</span></label>`;
}

function clearButton(search: ListSearch): unknown {
  return html`<button type="button" @click=${() => search.clear()}>${say(CLEAR)}</button>`;
}
