import { LATER } from '../i18n/error-texts.ts';
import { CONSENT, CONTINUE, FILE_HINT, NOTICE, OPTIONAL, PROBLEM, REMOVE_FILE } from '../i18n/form-texts.ts';
import { lang, say } from '../i18n/spoken.ts';
import { focus } from '../posting/focus.ts';
import { go } from '../posting/history.ts';
import type { Posting } from '../posting/posting.ts';
import { html, nothing, pick, render } from '../shared.ts';
import type { Form } from './form.ts';
import type { Field } from './form-model.ts';
import { idOf, isOf, labelOf, optionsOf } from './labels.ts';

/** The form in one column: what is wrong first, then every field with its own message. */
export function formView(posting: Posting, form: Form): unknown {
  const { element, faults, fields } = form;
  const { jobs } = posting;
  const { level, shadow } = jobs;
  const before = controlsOf(form);
  render(
    html`${fields.map((field) => (field.kind === 'consent' ? consentView(form) : fieldView(form, field)))}<button class="main" part="button">${say(CONTINUE)}</button>`,
    element,
  );
  // In another language everything is drawn anew; what was given goes over.
  for (const [index, control] of controlsOf(form).entries()) {
    const old = before[index];
    if (old && old !== control) {
      control.files = old.files;
      if (!old.files) control.value = old.value;
      control.checked = old.checked;
    }
  }
  const next = (event: Event) => {
    event.preventDefault();
    void submit(posting, form);
  };
  const warm = () => void jobs.lazy('finish').catch(() => undefined);
  return html`${
    faults[0] &&
    html`<div class="summary">
    <div class="head" role="heading" aria-level=${level + 1} tabindex="-1">${say(PROBLEM)}</div>
    <ul>${faults.map((fault) => {
      const jump = (event: Event) => {
        event.preventDefault();
        shadow.getElementById(idOf(fault.field))?.focus();
      };
      return html`<li><a href="#${idOf(fault.field)}" @click=${jump}>${fault.text}</a></li>`;
    })}</ul>
  </div>`
  }<div @submit=${next} @change=${() => jobs.update()} @focusin=${warm}>${element}</div>`;
}

// The rest of applying is fetched while the form is being filled.
async function submit(posting: Posting, form: Form): Promise<void> {
  const { jobs, address } = posting;
  try {
    posting.finish ??= await jobs.lazy('finish');
    posting.finish.check(form);
  } catch {
    form.faults = [{ field: 'consent', text: say(LATER) }];
  }
  if (form.isRight) return go(jobs, { ...address, step: 'check' });
  await jobs.update();
  focus(posting);
}

function controlsOf({ element }: Form): HTMLInputElement[] {
  return [...element.querySelectorAll<HTMLInputElement>('input,textarea')];
}

function fieldView(form: Form, field: Field): unknown {
  const { name, kind, isRequired } = field;
  const id = idOf(name);
  const options = optionsOf(field);
  const label = html`<span lang=${field.label ? pick(field.label, lang)[1] : nothing}>${labelOf(field)}</span>${isRequired ? '' : html` <small>(${say(OPTIONAL)})</small>`}`;
  const error = errorView(form, name);
  const about = html`<div id="${id}-e">${kind === 'file' ? html`<p>${say(FILE_HINT)}</p>` : ''}${error}</div>`;
  if (options[0])
    return html`<fieldset class="field" aria-describedby="${id}-e"><legend>${label}</legend>${about}${options.map(
      (option, index) =>
        html`<label class="option"><input id=${index ? nothing : id} type=${kind === 'several' ? 'checkbox' : 'radio'} name=${name} value=${option.id} />${option.label}</label>`,
    )}</fieldset>`;
  return html`<div class="field"><label for=${id}>${label}</label>${about}${
    kind === 'text'
      ? html`<textarea id=${id} name=${name} rows="4" ?required=${isRequired} aria-describedby="${id}-e" aria-invalid=${!!error}></textarea>`
      : html`<input id=${id} name=${name} type=${kind === 'name' ? 'text' : kind} autocomplete=${kind === 'file' ? nothing : kind} accept=".pdf,.docx,.odt" ?required=${isRequired} aria-describedby="${id}-e" aria-invalid=${!!error} />`
  }${kind === 'file' ? removal(form, name) : ''}</div>`;
}

function removal(form: Form, name: string): unknown {
  const input = controlsOf(form).find((control) => control.name === name);
  const remove = () => {
    if (input) input.value = '';
    input?.focus();
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return input?.value && html`<button type="button" @click=${remove}>${say(REMOVE_FILE)}</button>`;
}

function consentView(form: Form): unknown {
  const { notice, name } = form.config;
  return html`<div class="field">
    <details><summary>${say(NOTICE)}</summary><p class="notice">${pick(notice.text, lang)[0]}</p>${notice.url && html`<a href=${notice.url} target="_blank">${notice.url}</a>`}</details>
    <div id="consent-e">${errorView(form, 'consent')}</div>
    <label class="option"><input id="consent" type="checkbox" name="consent" required aria-describedby="consent-e" />${say(CONSENT).replace('%', () => pick(name, lang)[0])}</label>
  </div>`;
}

function errorView(form: Form, name: string): unknown {
  const fault = form.faults.find(({ field }) => isOf(field, name));
  return fault && html`<p class="error">${fault.text}</p>`;
}
