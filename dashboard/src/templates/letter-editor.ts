import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LetterTemplate } from '../../../api/contract/letter-templates.ts';
import { filledIn } from '../../../api/contract/placeholders.ts';
import { type Locale, wordsFor } from '../../../api/contract/primitives.ts';
import { writtenIn } from '../answering/letters.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { TemplateTexts } from '../i18n/templates/texts.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { faultLine, textField } from '../sign-in/form/field.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { beginning, braced, faultsOf, type LetterForm, missingIn, PURPOSE_LIST, templateOf, unknownIn } from './letter-form.ts';
import { letterApi } from './template-api.ts';

// What was begun outlives the page, as a message does.
const begun = new Map<string, LetterForm>();

/**
 * One letter template: its languages side by side, and the letter as an applicant would get it.
 *
 * @element vuoro-letter-editor
 * @fires vuoro-kept - It was saved: the template as it is now.
 */
export class LetterEditor extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    open: {},
    stored: { attribute: false },
    form: { state: true },
    shown: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: TemplateTexts;
  /** An id, `new`, or `copy:` with an id or a purpose. */
  declare open: string;
  declare stored: readonly LetterTemplate[];
  declare form: LetterForm | undefined;
  /** Language of the preview. */
  declare shown: Locale | undefined;
  readonly #state = new FormState(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.form = begun.get(this.#key) ?? beginning(this.open, this.stored, this.texts);
  }

  protected override render(): TemplateResult {
    const { frame, texts, form } = this;
    const back = html`<p><a href=${pageHref(frame.tenant.slug, 'templates', frame.query)}>${texts.back}</a></p>`;
    if (!form) return html`${back}<p>${frame.words.refusals.template_not_found}</p>`;
    const isReadOnly = this.#kept?.isShared === true && !frame.may('settings.manage');
    const missing = missingIn(form.draft, frame.tenant.languages);
    return html`${back} ${isReadOnly ? html`<p class="teach">${texts.readOnly}</p>` : nothing} ${begun.has(this.#key) ? html`<p class="soon" role="status">${texts.unsaved}</p>` : nothing} ${this.#state.summary(texts.problem)}
      <form class="letter-form" id="letter" novalidate @submit=${this.#submit} @input=${this.#type}>
        <fieldset ?disabled=${isReadOnly}>
          <legend class="hidden">${form.name === '' ? texts.newTitle : form.name}</legend>
          <div class="fields">
            ${textField({ fault: texts.fault, showPassword: '' }, { id: 'letter-name', label: texts.name, value: form.name, fault: this.#state.at('letter-name') })}
            <div class="field">
              <label for="letter-purpose">${texts.purpose}</label>
              <select id="letter-purpose" name="purpose">
                ${PURPOSE_LIST.map((purpose) => html`<option value=${purpose} .selected=${purpose === form.purpose}>${texts.purposes[purpose]}</option>`)}
              </select>
            </div>
            ${
              frame.may('settings.manage')
                ? html`<label class="radio"
                    ><input type="checkbox" name="shared" .checked=${form.isShared} /><span>${texts.isShared}<small>${texts.isSharedHint}</small></span></label
                  >`
                : nothing
            }
          </div>
          <p class="quiet">${texts.placeholders}</p>
          <div class="tongues">${LANGUAGES.map((lang) => this.#language(lang, form))}</div>
          ${missing.length === 0 ? nothing : html`<p class="soon">${texts.missing(missing.map((lang) => frame.texts.frame.languageNames[lang]).join(', '))}</p>`}
        </fieldset>
        ${this.#preview(form)}
      </form>`;
  }

  #language(lang: Locale, { draft }: LetterForm): TemplateResult {
    const { texts, frame } = this;
    const { subject, body } = draft[lang];
    const unknown = unknownIn(draft, lang);
    const fault = (part: 'subject' | 'body') => this.#state.at(`${part}-${lang}`);
    const words = { fault: texts.fault };
    const described = (part: 'subject' | 'body') => (fault(part) === undefined ? nothing : `${part}-${lang}-fault`);
    return html`<fieldset data-lang=${lang}>
      <legend>${frame.texts.frame.languageNames[lang]}</legend>
      <label for="subject-${lang}">${texts.subject}</label>
      ${fault('subject') === undefined ? nothing : faultLine(words, `subject-${lang}`, fault('subject') ?? '')}
      <input id="subject-${lang}" name="subject-${lang}" lang=${lang} maxlength="150" autocomplete="off" .value=${subject} aria-describedby=${described('subject')} />
      <label for="body-${lang}">${texts.body}</label>
      ${fault('body') === undefined ? nothing : faultLine(words, `body-${lang}`, fault('body') ?? '')}
      <textarea id="body-${lang}" name="body-${lang}" lang=${lang} maxlength="6000" rows="12" .value=${body} aria-describedby=${described('body')}></textarea>
      <p role="status" class="bad">${unknown.length === 0 ? nothing : texts.unknown(braced(unknown), frame.words.languageNames[lang])}</p>
    </fieldset>`;
  }

  /** The letter with an applicant's own in it, in the names of this municipality. */
  #preview({ draft }: LetterForm): TemplateResult {
    const { texts, frame } = this;
    const { whole } = writtenIn(draft);
    const lang = this.shown ?? whole.find((one) => one === frame.lang) ?? whole[0] ?? frame.lang;
    const facts = { ...texts.sample, municipality: wordsFor(frame.tenant.name, lang) };
    const { subject, body } = draft[lang];
    return html`<section class="preview" aria-labelledby="letter-preview">
      <div class="pair">
        <h2 id="letter-preview">${texts.preview}</h2>
        <label
          >${texts.previewIn}
          <select name="shown">
            ${LANGUAGES.map((one) => html`<option value=${one} .selected=${one === lang}>${frame.texts.frame.languageNames[one]}</option>`)}
          </select></label
        >
      </div>
      ${
        whole.includes(lang)
          ? html`<div class="sheet" lang=${lang}>
              <p><b>${filledIn(subject, facts)}</b></p>
              <p class="typed">${filledIn(body, facts)}</p>
            </div>`
          : html`<p class="quiet">${texts.notWritten}</p>`
      }
    </section>`;
  }

  readonly #type = (event: Event): void => {
    const { currentTarget: form, target } = event;
    if (!(form instanceof HTMLFormElement) || !this.form) return;
    const said = new FormData(form);
    const text = (name: string) => {
      const value = said.get(name);
      return typeof value === 'string' ? value : '';
    };
    if (target instanceof HTMLSelectElement && target.name === 'shown') {
      this.shown = LANGUAGES.find((lang) => lang === target.value);
      return;
    }
    const letter = (lang: Locale) => ({ subject: text(`subject-${lang}`), body: text(`body-${lang}`) });
    this.form = {
      name: text('letter-name'),
      purpose: PURPOSE_LIST.find((purpose) => purpose === text('purpose')) ?? 'other',
      isShared: said.has('shared'),
      draft: { fi: letter('fi'), sv: letter('sv'), en: letter('en') },
    };
    begun.set(this.#key, this.form);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.form) void this.#save(this.form);
  };

  async #save(form: LetterForm): Promise<void> {
    const { texts, frame } = this;
    const kept = this.#kept;
    const api = letterApi(frame.tenant.slug);
    const template = templateOf(form);
    const saved = await this.#state.send<LetterTemplate>(
      faultsOf(form, texts, frame.words.languageNames),
      () => (kept ? api.change(kept.id, { ...template, version: kept.version }) : api.add(template)),
      ({ code }) => [{ text: code === 'stale_version' ? texts.stale : frame.words.refusals[code] }],
    );
    if (!saved) return;
    begun.delete(this.#key);
    this.dispatchEvent(new CustomEvent('vuoro-kept', { detail: saved }));
  }

  /** The stored template that is being changed; none for a new one or a copy. */
  get #kept(): LetterTemplate | undefined {
    return this.stored.find(({ id }) => id === this.open);
  }

  get #key(): string {
    return `${this.frame.tenant.slug}/${this.open}`;
  }
}

customElements.define('vuoro-letter-editor', LetterEditor);
