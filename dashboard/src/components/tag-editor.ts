import { html, nothing, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';

const MOST = 12;
const LONGEST = 40;

/**
 * The tags of an application: taken away one by one, added with the tags in use at hand.
 *
 * @element vuoro-tag-editor
 * @fires vuoro-tags - Other tags are wanted: all of them.
 */
export class TagEditor extends DashboardElement {
  static override properties = {
    texts: { attribute: false },
    tags: { attribute: false },
    known: { attribute: false },
    isReadOnly: { type: Boolean },
  };
  declare texts: ApplicantTexts;
  declare tags: readonly string[];
  declare known: readonly string[];
  declare isReadOnly: boolean;

  protected override render(): TemplateResult {
    const { tags, known, isReadOnly } = this;
    const { view } = this.texts;
    return html`<section>
      <h3>${view.tags}</h3>
      <ul role="list" class="tags">
        ${tags.map(
          (tag) =>
            html`<li class="tag">
              ${tag}${
                isReadOnly
                  ? nothing
                  : html`<button type="button" aria-label=${view.removeTag(tag)} @click=${() => this.#remove(tag)}><span aria-hidden="true">✕</span></button>`
              }
            </li>`,
        )}
      </ul>
      ${
        isReadOnly || tags.length >= MOST
          ? nothing
          : html`<form class="line" @submit=${this.#add}>
              <label class="hidden" for="new-tag">${view.newTag}</label>
              <input id="new-tag" name="tag" list="known-tags" maxlength=${LONGEST} autocomplete="off" placeholder=${view.newTag} />
              <datalist id="known-tags">${known.filter((tag) => !tags.includes(tag)).map((tag) => html`<option value=${tag}></option>`)}</datalist>
              <button>${view.addTag}</button>
            </form>`
      }
    </section>`;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.querySelector('input');
    const tag = field?.value.trim() ?? '';
    if (!field || tag === '') return;
    field.value = '';
    if (!this.tags.includes(tag)) this.#want([...this.tags, tag].sort());
  };

  #remove(tag: string): void {
    this.#want(this.tags.filter((one) => one !== tag));
    this.querySelector('input')?.focus();
  }

  #want(detail: string[]): void {
    this.dispatchEvent(new CustomEvent('vuoro-tags', { detail }));
  }
}

customElements.define('vuoro-tag-editor', TagEditor);
