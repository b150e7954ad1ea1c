import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES, type Locale } from '../../../../api/contract/primitives.ts';
import type { RichText } from '../../../../api/contract/rich-text.ts';
import { type Desk, idOf } from '../fields/desk.ts';
import { lineField, named } from '../fields/field.ts';
import '../rich-text/text-editor.ts';

/** Which language is in sight where there is room for one only. */
export interface Tabs {
  isNarrow: boolean;
  current: Locale;
  choose: (lang: Locale) => void;
  add: (lang: Locale) => void;
}

/** Title and text in each language: side by side where there is room, else as tabs. */
export function textsSection(desk: Desk, tabs: Tabs): TemplateResult {
  const { words, languages } = desk;
  const others = LOCALES.filter((lang) => !languages.includes(lang));
  return html`${tabs.isNarrow && languages.length > 1 ? tabList(desk, tabs) : nothing}
    <div class="languages-side-by-side">${languages.map((lang) => column(desk, tabs, lang))}</div>
    ${others.map(
      (lang) =>
        html`<button type="button" class="quiet-button" @click=${() => tabs.add(lang)}>${words.languages.add(words.languages.names[lang])}</button>`,
    )}`;
}

function tabList({ words, languages, form }: Desk, { current, choose }: Tabs): TemplateResult {
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : languages[(languages.indexOf(current) + step + languages.length) % languages.length];
    if (!next || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    choose(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.languages.choose} @keydown=${walk}>
    ${languages.map(
      (lang) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${lang}"
          aria-controls="panel-${lang}"
          aria-selected=${lang === current}
          tabindex=${lang === current ? 0 : -1}
          @click=${() => choose(lang)}
        >
          ${words.languages.names[lang]}${form[`texts.${lang}.title`].trim() === '' ? html` <small>${words.languages.missing}</small>` : nothing}
        </button>`,
    )}
  </div>`;
}

function column(desk: Desk, { isNarrow, current }: Tabs, lang: Locale): TemplateResult {
  const { words, languages, form, change } = desk;
  const language = words.languages.names[lang];
  const isTab = isNarrow && languages.length > 1;
  const body = `texts.${lang}.body` as const;
  const title = { ...named(desk, `texts.${lang}.title`, 'title'), label: `${words.labels.title}, ${language}`, lang };
  const wrong = desk.errorOf(body, `${words.labels.body}, ${language}`);
  return html`<div
    class="column"
    id="panel-${lang}"
    role=${isTab ? 'tabpanel' : 'group'}
    aria-labelledby=${isTab ? `tab-${lang}` : nothing}
    aria-label=${isTab ? nothing : language}
    ?hidden=${isTab && lang !== current}
  >
    ${lineField(desk, title, form[`texts.${lang}.title`], (value) => change({ [`texts.${lang}.title`]: value }), { longest: 200 })}
    <div class="field ${wrong === undefined ? '' : 'wrong'}">
      <span class="label" id="${idOf(body)}-label">${words.labels.body}, ${language}</span>
      ${wrong === undefined ? nothing : html`<p class="error" id="${idOf(body)}-error">${wrong}</p>`}
      <vuoro-text-editor
        .value=${form[body]}
        .words=${words}
        .name=${idOf(body)}
        .label=${`${words.labels.body}, ${language}`}
        .textLang=${lang}
        .isReadOnly=${desk.isReadOnly}
        .describedBy=${wrong === undefined ? '' : `${idOf(body)}-error`}
        @vuoro-text=${(event: CustomEvent<RichText>) => change({ [body]: event.detail })}
      ></vuoro-text-editor>
    </div>
  </div>`;
}
