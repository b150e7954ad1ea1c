import { html } from 'hono/html';
import { FACETS, type JobList, type Sort } from '../../contract/postings.ts';
import { LOCALES, type Locale } from '../../contract/primitives.ts';
import { listPath } from './addresses.ts';
import { facetChoices } from './facet-labels.ts';
import type { Frame } from './frame.ts';
import { jobRows } from './job-rows.ts';
import { type Html, layout } from './layout.ts';
import type { ListAddress } from './list-address.ts';
import { searchForm } from './search-form.ts';

/** A municipality's open postings with search, filters and paging. */
export function listPage(frame: Frame, list: JobList, address: ListAddress): Html {
  const { texts, name } = frame;
  const plain = (lang: Locale) => listPath(frame, lang);
  const isFiltered = [...address.params.keys()].some((key) => key !== 'sort' && key !== 'cursor');
  return layout(frame, {
    title: texts.list.pageTitle(name),
    description: texts.list.description(name, list.total),
    canonical: plain(frame.lang),
    alternates: LOCALES.map((lang) => ({ lang, path: plain(lang) })),
    inLanguage: (lang) => listPath(frame, lang, address.params),
    main: html`<h1>${texts.list.title}</h1>
${searchForm(frame, list, address)}
${address.refused.length > 0 ? html`<p class="note" role="status">${texts.list.queryRefused}</p>` : ''}
${chosenFilters(frame, list, address)}
${list.total === 0 ? nothing(frame, isFiltered) : results(frame, list, address)}`,
  });
}

function results(frame: Frame, list: JobList, address: ListAddress): Html {
  const { texts } = frame;
  return html`<div class="results"><h2>${texts.list.count(list.total)}</h2>${sorting(frame, address)}</div>
${jobRows(frame, list.items)}
<p class="paging">${list.next === undefined ? '' : html`<a class="button second" rel="next" href="${linkWith(frame, address, 'cursor', list.next)}">${texts.list.next}</a>`}${
    address.params.has('cursor') ? html`<a href="${linkWithout(frame, address, 'cursor')}">${texts.list.first}</a>` : ''
  }</p>`;
}

function nothing(frame: Frame, isFiltered: boolean): Html {
  const { texts } = frame;
  return isFiltered
    ? html`<div class="empty"><h2>${texts.list.noMatch}</h2><p>${texts.list.noMatchHint}</p><p><a href="${listPath(frame)}">${texts.job.back}</a></p></div>`
    : html`<div class="empty"><h2>${texts.list.none}</h2><p>${texts.list.noneHint}</p></div>`;
}

/** Orders that mean something here: the best match needs words, the nearest a place. */
function sorting(frame: Frame, address: ListAddress): Html {
  const { texts } = frame;
  const { query } = address;
  const current = query.sort ?? (query.q === undefined ? 'newest' : 'relevance');
  const sorts: Sort[] = ['newest', 'deadline', 'title'];
  if (query.q !== undefined) sorts.unshift('relevance');
  if (query.near !== undefined) sorts.unshift('distance');
  return html`<nav class="sorting" aria-label="${texts.list.order}"><ul>${sorts.map((sort) =>
    sort === current
      ? html`<li><span aria-current="true">${texts.sorts[sort]}</span></li>`
      : html`<li><a href="${linkWith(frame, address, 'sort', sort)}">${texts.sorts[sort]}</a></li>`,
  )}</ul></nav>`;
}

function chosenFilters(frame: Frame, list: JobList, address: ListAddress): Html | '' {
  const { texts } = frame;
  const { params } = address;
  const facets = FACETS.flatMap((facet) =>
    facetChoices(texts, facet, list, address)
      .filter((choice) => choice.isChosen)
      .map((choice) => ({ label: choice.label, href: linkWithout(frame, address, facet, choice.value) })),
  );
  const q = params.get('q');
  const near = params.get('near');
  const radius = params.get('radius');
  const chosen = [
    ...(q === null ? [] : [{ label: `”${q}”`, href: linkWithout(frame, address, 'q') }]),
    ...facets,
    ...(near === null
      ? []
      : [
          {
            label: [near, radius === null ? '' : texts.list.kilometres(radius)].join(' ').trim(),
            href: linkWithout(frame, address, 'near'),
          },
        ]),
  ];
  if (chosen.length === 0) return '';
  return html`<nav class="chosen" aria-label="${texts.list.chosen}"><ul>${chosen.map(
    ({ label, href }) => html`<li><a href="${href}" aria-label="${texts.list.remove(label)}">${label}</a></li>`,
  )}${chosen.length > 1 ? html`<li><a class="all" href="${listPath(frame)}">${texts.list.removeAll}</a></li>` : ''}</ul></nav>`;
}

// Another order or filter begins a new list, so the place in the old one is forgotten.
function linkWith(frame: Frame, address: ListAddress, key: string, value: string): string {
  const params = new URLSearchParams(address.params);
  params.delete('cursor');
  params.set(key, value);
  return listPath(frame, frame.lang, params);
}

function linkWithout(frame: Frame, address: ListAddress, key: string, value?: string): string {
  const params = new URLSearchParams(address.params);
  params.delete('cursor');
  if (value === undefined) params.delete(key);
  else params.delete(key, value);
  return listPath(frame, frame.lang, params);
}
