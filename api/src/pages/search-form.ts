import { html } from 'hono/html';
import type { Facet, JobList } from '../../contract/postings.ts';
import { listPath } from './addresses.ts';
import { type Choice, facetChoices, shownFacets } from './facet-labels.ts';
import { defaultLanguage, type Frame } from './frame.ts';
import type { Html } from './layout.ts';
import type { ListAddress } from './list-address.ts';

const RADII = ['5', '10', '20', '50', '100'];

/** The search of a list: one field, three filters in sight, the others behind one more. A plain form that a link can repeat. */
export function searchForm(frame: Frame, list: JobList, address: ListAddress): Html {
  const { texts, tenant, lang } = frame;
  const { params } = address;
  const { first, more } = shownFacets(list, address);
  const sort = params.get('sort');
  return html`<form class="search" role="search" method="get" action="${listPath(frame, defaultLanguage(tenant))}">
${lang === defaultLanguage(tenant) ? '' : hidden('lang', lang)}${sort === null ? '' : hidden('sort', sort)}
<label for="q">${texts.list.search}</label>
<p class="hint" id="q-hint">${texts.list.searchHint}</p>
<div class="field"><input type="search" id="q" name="q" value="${params.get('q') ?? ''}" maxlength="200" aria-describedby="q-hint" autocomplete="off" enterkeyhint="search">
<button>${texts.list.submit}</button></div>
<div class="filters">${first.map((facet) => facetBox(frame, facet, facetChoices(texts, facet, list, address)))}${moreFilters(frame, more, list, address)}</div>
</form>`;
}

function facetBox(frame: Frame, facet: Facet, choices: readonly Choice[]): Html {
  const chosen = choices.filter((choice) => choice.isChosen).length;
  return html`<details><summary>${frame.texts.facets[facet]}${badge(frame, chosen)}</summary>
<div class="panel">${facetGroup(frame, facet, choices)}<button class="second">${frame.texts.list.show}</button></div></details>`;
}

function moreFilters(frame: Frame, facets: readonly Facet[], list: JobList, address: ListAddress): Html {
  const { texts } = frame;
  const near = address.params.get('near') ?? '';
  const chosen = facets.filter((facet) => address.params.has(facet)).length + (near === '' ? 0 : 1);
  const radius = address.params.get('radius');
  return html`<details class="more"><summary>${texts.list.more}${badge(frame, chosen)}</summary>
<div class="panel">
<div class="groups">
${facets.map((facet) => facetGroup(frame, facet, facetChoices(texts, facet, list, address)))}
<div class="near"><label for="near">${texts.list.near}</label><p class="hint" id="near-hint">${texts.list.nearHint}</p>
<input id="near" name="near" value="${near}" inputmode="numeric" autocomplete="postal-code" maxlength="5" size="5" aria-describedby="near-hint">
<label for="radius">${texts.list.radius}</label>
<select id="radius" name="radius"><option value="">${texts.list.anyRadius}</option>${RADII.map((km) => option(km, texts.list.kilometres(km), km === radius))}</select></div>
</div>
<button class="second">${texts.list.show}</button>
</div></details>`;
}

/** One question with its choices; a deadline is one of several spans, the other facets may be combined. */
function facetGroup(frame: Frame, facet: Facet, choices: readonly Choice[]): Html {
  const { texts } = frame;
  const none = choices.every((choice) => !choice.isChosen);
  const all: readonly (Omit<Choice, 'count'> & { count?: number })[] =
    facet === 'deadline' ? [{ value: '', label: texts.list.anyDeadline, isChosen: none }, ...choices] : choices;
  const type = facet === 'deadline' ? 'radio' : 'checkbox';
  return html`<fieldset><legend>${texts.facets[facet]}</legend><div class="choices">${all.map(
    ({ value, label, count, isChosen }) =>
      html`<label><input type="${type}" name="${facet}" value="${value}"${isChosen ? html` checked` : ''}> <span>${label}${
        count === undefined ? '' : html` <span class="count">${count}</span>`
      }</span></label>`,
  )}</div></fieldset>`;
}

function badge(frame: Frame, chosen: number): Html | '' {
  return chosen === 0 ? '' : html` <span class="badge">${frame.texts.list.active(chosen)}</span>`;
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

function option(value: string, label: string, isChosen: boolean): Html {
  return html`<option value="${value}"${isChosen ? html` selected` : ''}>${label}</option>`;
}
