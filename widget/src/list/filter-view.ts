import { html, nothing, type TemplateResult } from 'lit-html';
import type { Facet, FacetCount } from '../../../api/contract/postings.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { CLEAR, MORE_FILTERS, REMOVE, SEARCH, SORT, SORT_NAMES, WITHIN_DAYS } from '../i18n/list-texts.ts';
import { EMPLOYMENT_TYPE_NAMES, FACET_NAMES, nameOf, TASK_AREA_NAMES } from '../i18n/names.ts';
import { NO_FILTER, toggled } from './filter.ts';

// More choices than this at once is a form, not a search.
const IN_SIGHT = 3;
const AUTONYMS: Readonly<Record<string, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' };

/** Search field, three facets in sight, the rest behind one button, and the chosen values to be taken off one by one. */
export function filterBar(jobs: VuoroJobs): TemplateResult {
  const { list, locale: lang } = jobs;
  const { filter } = list;
  const facets = jobs.facets;
  const rest = facets.slice(IN_SIGHT);
  const chosen = FACET_NAMES.flatMap(([facet]) => (filter.chosen[facet] ?? []).map((value) => [facet, value] as const));
  const count = (names: readonly string[]) => chosen.filter(([facet]) => names.includes(facet)).length || nothing;
  return html`<form role="search" part="search" @submit=${(event: Event) => submit(jobs, event)} @focusin=${jobs.complete} @pointerover=${jobs.complete}>
    <label for="q">${SEARCH[lang]}</label>
    <input id="q" type="search" enterkeyhint="search" autocomplete="off" .value=${filter.q} @input=${(event: Event) => search(jobs, event)} />
    <div class="facets">
      ${facets.slice(0, IN_SIGHT).map((facet) => html`<details name="facet"><summary>${facetName(jobs, facet)} <b>${count([facet])}</b></summary>${options(jobs, facet)}</details>`)}
      ${
        rest.length
          ? html`<details name="facet"><summary>${MORE_FILTERS[lang]} <b>${count(rest)}</b></summary>${rest.map((facet) => html`<div class="label">${facetName(jobs, facet)}</div>${options(jobs, facet)}`)}</details>`
          : nothing
      }
    </div>
    ${
      chosen.length
        ? html`<ul class="chips" role="list">
            ${chosen.map(([facet, value]) => {
              const name = valueName(jobs, facet, { value });
              return html`<li><button type="button" class="chip" aria-label="${REMOVE[lang]} ${name}" @click=${() => change(jobs, facet, value)}>${name}</button></li>`;
            })}
            <li><button type="button" @click=${() => list.apply({ ...NO_FILTER, q: filter.q })}>${CLEAR[lang]}</button></li>
          </ul>`
        : nothing
    }
  </form>`;
}

/** The order of the rows. */
export function sortChoice(jobs: VuoroJobs): TemplateResult {
  const { list, locale: lang } = jobs;
  const { filter } = list;
  const sort = filter.sort ?? (filter.q ? 'relevance' : 'newest');
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) list.apply({ ...filter, sort: SORT_NAMES[target.selectedIndex]?.[0] });
  };
  return html`<label class="sort">${SORT[lang]}
    <select @change=${choose}>
      ${SORT_NAMES.map((entry) => html`<option .selected=${entry[0] === sort} ?hidden=${entry[0] === 'relevance' && !filter.q}>${entry[lang + 1]}</option>`)}
    </select>
  </label>`;
}

function options(jobs: VuoroJobs, facet: Facet): TemplateResult {
  const { list } = jobs;
  const chosen = list.filter.chosen[facet] ?? [];
  const counted = list.listing?.facets[facet] ?? [];
  const lost = chosen.filter((value) => !counted.some((entry) => entry.value === value)).map((value) => ({ value, count: 0 }));
  return html`<div class="options" role="group" aria-label=${facetName(jobs, facet)}>
    ${[...counted, ...lost].map(
      (entry) =>
        html`<label><input type=${facet === 'deadline' ? 'radio' : 'checkbox'} name=${facet} .checked=${chosen.includes(entry.value)} @change=${() => list.apply(toggled(list.filter, facet, entry.value))} />${valueName(jobs, facet, entry)} <small>${entry.count}</small></label>`,
    )}
  </div>`;
}

function facetName(jobs: VuoroJobs, facet: string): string {
  return nameOf(FACET_NAMES, facet, jobs.locale);
}

function valueName({ locale: lang, list }: VuoroJobs, facet: string, { value, label }: Partial<FacetCount> & { value: string }): string {
  if (facet === 'taskArea') return nameOf(TASK_AREA_NAMES, value, lang);
  if (facet === 'employmentType') return nameOf(EMPLOYMENT_TYPE_NAMES, value, lang);
  if (facet === 'language') return AUTONYMS[value] ?? value;
  if (facet === 'deadline') return `${value} ${WITHIN_DAYS[lang]}`;
  return label ?? list.placeNames.get(value) ?? value;
}

function change(jobs: VuoroJobs, facet: Facet, value: string): void {
  jobs.list.apply(toggled(jobs.list.filter, facet, value));
  // The button that had the focus is gone; the count is what has changed.
  void jobs.update().then(() => jobs.shadow.querySelector<HTMLElement>('.count')?.focus());
}

function search({ list }: VuoroJobs, { target }: Event): void {
  if (target instanceof HTMLInputElement) list.apply({ ...list.filter, q: target.value, sort: undefined }, true);
}

function submit({ list }: VuoroJobs, event: Event): void {
  event.preventDefault();
  list.apply(list.filter);
}
