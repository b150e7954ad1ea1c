import { html, nothing, type TemplateResult } from 'lit';
import type { Applicant, ApplicantList } from '../../../api/contract/recruitment.ts';
import type { ApplicantWish } from '../components/applicant-panel.ts';
import { rowMenu } from '../components/row-menu.ts';
import { stateMark } from '../components/state-mark.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { isPast, leftWords, plainDayWords } from '../recruitments/days.ts';
import { comparisonHref, pageHref, setupHref, type StaffFrame, withChanges } from '../router.ts';
import { moveItems } from './move-items.ts';
import { stateCounts } from './moves.ts';
import { isNarrowed, readFilter } from './query.ts';

/** The page's title with what matters of the recruitment, and the one main action: to those who wait. */
export function applicantsHead(list: ApplicantList | undefined, texts: ApplicantTexts, frame: StaffFrame): TemplateResult {
  const { words, tenant, lang, query } = frame;
  const { posting, isWaiting } = readFilter(query);
  const recruitment = list?.recruitment;
  const waiting = list?.waiting ?? 0;
  const href = pageHref(tenant.slug, 'applicants', query, { ...(posting !== undefined && { posting }), waiting: 'yes' });
  const isAction = waiting > 0 && !isWaiting;
  return html`<header class="page-head">
    <div>
      <h1 tabindex="-1" lang=${recruitment && recruitment.titleLang !== lang ? recruitment.titleLang : nothing}>
        ${recruitment?.title ?? frame.texts.frame.applicants}
      </h1>
      ${
        recruitment
          ? html`<p class="facts">
              ${stateMark(recruitment.state, words.postingStates[recruitment.state])}
              ${recruitment.state === 'published' ? html`<span>${texts.of(leftWords(recruitment, Date.parse(list.asOf), tenant.timeZone, words).text)}</span>` : nothing}
              ${recruitment.unit === undefined ? nothing : html`<span>${recruitment.unit}</span>`} ${promise(list, texts, frame)}
              <a href=${setupHref(tenant.slug, recruitment.id, query)}>${texts.setUp}</a>
              <a href=${pageHref(tenant.slug, 'interviews', query, { posting: String(recruitment.number) })}>${frame.texts.frame.interviews}</a>
              ${list.states.shortlisted > 1 ? html`<a href=${comparisonHref(tenant.slug, recruitment.id, query)}>${texts.compareShortlisted}</a>` : nothing}
              <a href=${pageHref(tenant.slug, 'applicants', query)}>${texts.backToAll}</a>
            </p>`
          : html`<p class="quiet">${posting === undefined ? texts.intro : '\u00a0'}</p>`
      }
      ${recruitment?.isAnonymous ? html`<p class="quiet">${texts.covered}</p>` : nothing}
    </div>
    <div class="action">${isAction ? html`<a class="primary" href=${href}>${texts.waiting} (${waiting})</a>` : nothing}</div>
  </header>`;
}

function promise({ recruitment, asOf, waiting }: ApplicantList, texts: ApplicantTexts, { tenant, lang }: StaffFrame) {
  if (recruitment?.replyBy === undefined || waiting === 0) return nothing;
  const isLate = isPast(recruitment.replyBy, Date.parse(asOf), tenant.timeZone);
  const day = plainDayWords(recruitment.replyBy, lang);
  return html`<span class=${isLate ? 'soon' : ''}>${isLate ? texts.late(day) : texts.replyBy(day)}</span>`;
}

/** Search, tags and the states with their counts; the states are links, so that Back returns to the one before. */
export function applicantsBar(
  list: ApplicantList | undefined,
  texts: ApplicantTexts,
  frame: StaffFrame,
  ask: (changes: Record<string, string>) => void,
  save: TemplateResult | typeof nothing,
): TemplateResult {
  const { query, words, tenant } = frame;
  const filter = readFilter(query);
  const typed = (name: string) => (event: Event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) ask({ [name]: event.target.value });
  };
  const href = (changes: Record<string, string>) =>
    `${pageHref(tenant.slug, 'applicants', new URLSearchParams())}?${withChanges(query, { state: '', waiting: '', ...changes })}`;
  const chip = (text: string, count: number, changes: Record<string, string>, isHere: boolean) =>
    html`<li><a href=${href(changes)} aria-current=${isHere ? 'true' : nothing}>${text} <span>${count}</span></a></li>`;
  const counts = list ? stateCounts(list) : [];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return html`<form class="bar" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label>${texts.search}<input type="search" autocomplete="off" .value=${query.get('q') ?? ''} @input=${typed('q')} /></label>
      ${
        list && (list.tags.length > 0 || filter.tag !== undefined)
          ? html`<label
              >${texts.tag}
              <select @change=${typed('tag')}>
                <option value="">${texts.anyTag}</option>
                ${[...new Set([...list.tags, ...(filter.tag === undefined ? [] : [filter.tag])])].map((tag) => html`<option .selected=${tag === filter.tag}>${tag}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${save}
    </form>
    <nav aria-label=${texts.states}>
      <ul class="chips" role="list">
        ${list ? chip(texts.all, all, {}, filter.state === undefined && !filter.isWaiting) : nothing}
        ${list && (list.waiting > 0 || filter.isWaiting) ? chip(texts.waiting, list.waiting, { waiting: 'yes' }, filter.isWaiting) : nothing}
        ${counts.map(({ state, count }) => chip(words.applicationStates[state], count, { state }, filter.state === state))}
      </ul>
    </nav>`;
}

/** What can be done with those who are selected. */
export function selectionBar(
  chosen: readonly Applicant[],
  texts: ApplicantTexts,
  { may, words }: StaffFrame,
  wish: (wish: ApplicantWish) => void,
  clear: () => void,
): TemplateResult {
  const one = chosen[0];
  if (!one) return html`<p class="hidden" role="status"></p>`;
  const state = chosen.every((other) => other.state === one.state) ? one.state : undefined;
  const write = (template: 'rejection' | 'blank', text: string) =>
    html`<button type="button" class="small" @click=${() => wish({ is: 'write', targets: chosen, template })}>${text}</button>`;
  return html`<div class="chosen">
    <p role="status">${texts.selected(chosen.length)}</p>
    ${may('messages.send') ? html`${write('rejection', texts.reject)}<button type="button" class="small" @click=${() => wish({ is: 'invite', targets: chosen })}>${texts.invite}</button>${write('blank', texts.message)}` : nothing}
    ${
      may('applications.write')
        ? html`${rowMenu(
            texts.move,
            moveItems(state, words, (to) => wish({ is: 'move', targets: chosen, to })),
            texts.move,
          )}
            <button type="button" class="small" @click=${() => wish({ is: 'tell', targets: chosen })}>${texts.told}</button>`
        : nothing
    }
    ${chosen.length > 1 ? html`<button type="button" class="small" @click=${() => wish({ is: 'compare' })}>${texts.compare} <kbd aria-hidden="true">C</kbd></button>` : nothing}
    <button type="button" class="small plain" @click=${clear}>${texts.unselect}</button>
  </div>`;
}

/** What is said instead of a list without rows. */
export function nothingFound(texts: ApplicantTexts, { query, tenant }: StaffFrame): TemplateResult {
  if (!isNarrowed(readFilter(query))) return html`<p class="teach">${texts.none}</p>`;
  const all = withChanges(query, { state: '', waiting: '', q: '', tag: '', open: '' });
  return html`<p>${texts.noMatch}</p>
    <p><a href="${pageHref(tenant.slug, 'applicants', new URLSearchParams())}?${all}">${texts.clear}</a></p>`;
}
