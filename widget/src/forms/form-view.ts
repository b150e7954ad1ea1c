import { errorText } from '../i18n/error-texts.ts';
import {
  CONSENT,
  CONSENT_MISSING,
  CONTINUE,
  CV,
  EMAIL,
  FILE_HINT,
  NAME,
  NO,
  NOTICE,
  OPTIONAL,
  PHONE,
  PROBLEM,
  REMOVE_FILE,
  YES,
} from '../i18n/form-texts.ts';
import { type Lang, LANGUAGES, pick, type Text } from '../i18n/localize.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import type { Posting } from '../posting/posting.ts';
import { html, nothing } from '../shared.ts';
import { idOf } from './field-id.ts';
import { chosenFile, type Form } from './form.ts';
import { type Field, type Fault, fileOf, words } from './form-model.ts';

const LABELS: Readonly<Record<string, Text>> = { name: NAME, phone: PHONE, email: EMAIL, cv: CV };

/** The form in one column: what is wrong first, then every field with its own message. */
export function formView(posting: Posting, form: Form): unknown {
  const { jobs } = posting;
  const keep = (event: Event) => {
    if (event.currentTarget instanceof HTMLFormElement) collect(form, event.currentTarget);
    if (event.type !== 'submit') return;
    event.preventDefault();
    posting.check(form);
  };
  return html`${summary(form, jobs)}
    <form class="form" novalidate @submit=${keep} @input=${keep}>
      ${form.fields.map((field) => (field.kind === 'consent' ? consent : fieldView)(form, field, jobs))}
      <button class="main" part="button">${CONTINUE[jobs.locale]}</button>
    </form>`;
}

/** A field's label in the language of the page, else in the one in which the posting has it. */
export function labelOf({ name, label }: Pick<Field, 'name' | 'label'>, lang: Lang): string {
  return label ? pick(label, lang)[0] : (LABELS[name] ?? NOTICE)[lang];
}

function summary(form: Form, { level, locale, shadow }: VuoroJobs): unknown {
  if (!form.faults.length) return nothing;
  const jump = (event: Event, { field }: Fault) => {
    event.preventDefault();
    shadow.getElementById(idOf(field))?.focus();
  };
  return html`<div class="summary">
    <div class="head" role="heading" aria-level=${level + 1} tabindex="-1">${PROBLEM[locale]}</div>
    <ul>${form.faults.map((fault) => html`<li><a href="#${idOf(fault.field)}" @click=${(event: Event) => jump(event, fault)}>${faultText(form, fault, locale)}</a></li>`)}</ul>
  </div>`;
}

function faultText({ fields }: Form, { field, code }: Fault, lang: Lang): string {
  const asked = fields.find(({ name }) => name === field || field.startsWith(`${name}.`)) ?? { name: field };
  if (field === 'consent' && code === 'required') return CONSENT_MISSING[lang];
  return errorText(code, lang, labelOf(asked, lang));
}

function fieldView(form: Form, field: Field, host: VuoroJobs): unknown {
  const { name, kind, isRequired } = field;
  const lang = host.locale;
  const id = idOf(name);
  const value = form.values[name];
  const isGroup = kind === 'choice' || kind === 'several' || kind === 'yes-no';
  const language = field.label ? pick(field.label, lang)[1] : LANGUAGES[lang];
  const label = html`<span lang=${language}>${labelOf(field, lang)}</span>${isRequired ? nothing : html` <small>(${OPTIONAL[lang]})</small>`}`;
  const about = html`${kind === 'file' ? html`<p class="hint" id="${id}-h">${FILE_HINT[lang]}</p>` : nothing}${error(form, name, lang)}`;
  if (isGroup) {
    return html`<fieldset class="field" aria-describedby="${id}-e"><legend>${label}</legend>${about}${optionsOf(field, lang).map(
      (option, index) =>
        html`<label class="option"><input id=${index ? nothing : id} type=${kind === 'several' ? 'checkbox' : 'radio'} name=${name} value=${option.id} .checked=${isChosen(value, option.id)} />${option.label}</label>`,
    )}</fieldset>`;
  }
  const described = `${id}-h ${id}-e`;
  const invalid = `${form.faults.some((fault) => fault.field === name)}`;
  const chosen = fileOf(value);
  return html`<div class="field">
    <label for=${id}>${label}</label>${about}
    ${
      kind === 'file'
        ? html`<input id=${id} type="file" accept=".pdf,.docx,.odt" aria-describedby=${described} aria-invalid=${invalid} @change=${(event: Event) => choose(form, name, event, host)} />${
            chosen
              ? html`<p class="file">${chosen.name} <button type="button" @click=${() => unchoose(form, name, host)}>${REMOVE_FILE[lang]}</button></p>`
              : nothing
          }`
        : kind === 'text'
          ? html`<textarea id=${id} name=${name} rows="4" ?required=${isRequired} aria-describedby=${described} aria-invalid=${invalid} .value=${words(value)}></textarea>`
          : html`<input id=${id} name=${name} type=${kind === 'name' ? 'text' : kind} autocomplete=${kind} ?required=${isRequired} aria-describedby=${described} aria-invalid=${invalid} .value=${words(value)} />`
    }
  </div>`;
}

function consent(form: Form, { name }: Field, { locale: lang }: VuoroJobs): unknown {
  const { notice, name: tenant } = form.config;
  return html`<div class="field">
    <details><summary>${NOTICE[lang]}</summary><p class="notice">${pick(notice.text, lang)[0]}</p>${notice.url ? html`<a href=${notice.url} target="_blank" rel="noopener">${notice.url}</a>` : nothing}</details>
    ${error(form, name, lang)}
    <label class="option"><input id=${idOf(name)} type="checkbox" name=${name} required aria-describedby="consent-e" .checked=${!!form.values[name]} />${CONSENT[lang](pick(tenant, lang)[0])}</label>
  </div>`;
}

function error(form: Form, name: string, lang: Lang): unknown {
  const fault = form.faults.find(({ field }) => field === name || field.startsWith(`${name}.`));
  return fault ? html`<p class="error" id="${idOf(name)}-e">${faultText(form, fault, lang)}</p>` : nothing;
}

/** The choices of a field; yes and no where the posting names none. */
export function optionsOf({ options }: Field, lang: Lang): { id: string; label: string }[] {
  if (!options) {
    return [
      { id: 'yes', label: YES[lang] },
      { id: 'no', label: NO[lang] },
    ];
  }
  return options.map(({ id, label }) => ({ id, label: pick(label, lang)[0] }));
}

/** Whether an option is what, or among what, a field holds. */
export function isChosen(value: Form['values'][string], id: string): boolean {
  return typeof value === 'object' && 'includes' in value ? value.includes(id) : value === id;
}

// Read when the form is sent, and not from events: password managers fill fields without any.
function collect(form: Form, element: HTMLFormElement): void {
  const data = new FormData(element);
  for (const { name, kind } of form.fields) {
    if (kind === 'file') continue;
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    form.set(name, kind === 'several' ? values : values[0]);
  }
}

function choose(form: Form, name: string, { target }: Event, host: VuoroJobs): void {
  if (target instanceof HTMLInputElement && target.files?.[0]) form.set(name, chosenFile(target.files[0]));
  void host.update();
}

function unchoose(form: Form, name: string, host: VuoroJobs): void {
  form.set(name, undefined);
  const input = host.shadow.getElementById(idOf(name));
  if (input instanceof HTMLInputElement) input.value = '';
  input?.focus();
  void host.update();
}
