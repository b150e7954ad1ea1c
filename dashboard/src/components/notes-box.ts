import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ApplicantView } from '../../../api/contract/recruitment.ts';
import { DashboardElement } from '../element.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { instantWords } from '../openings/days-left.ts';
import type { StaffFrame } from '../router.ts';

const LONGEST = 4000;

/**
 * What colleagues noted about an application, and room to add to it. A note that was begun waits until one comes back to
 * the same application.
 *
 * @element vuoro-notes-box
 * @fires vuoro-noted - A note was saved.
 */
export class NotesBox extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    view: { attribute: false },
    begun: { attribute: false },
    isReadOnly: { type: Boolean },
    trouble: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: ApplicantTexts;
  declare view: ApplicantView;
  /** Notes that were begun, by application. */
  declare begun: Map<string, string>;
  declare isReadOnly: boolean;
  /** Why the note could not be saved. */
  declare trouble: string | undefined;

  protected override render(): TemplateResult {
    const { texts, frame, view, isReadOnly, trouble } = this;
    return html`<section>
      <h3>${texts.view.noteTitle}</h3>
      <ul role="list" class="plain-list">
        ${view.noteList.map(
          (note) =>
            html`<li>
              <p class="typed">${note.body}</p>
              <small>${instantWords(note.at, frame.tenant.timeZone, frame.lang)} · ${note.author}</small>
            </li>`,
        )}
      </ul>
      ${
        isReadOnly
          ? nothing
          : html`<form class="note" @submit=${this.#save}>
              <label for="new-note">${texts.view.note}</label>
              <textarea id="new-note" rows="2" maxlength=${LONGEST} .value=${live(this.begun.get(view.id) ?? '')} @input=${this.#type}></textarea>
              ${trouble === undefined ? nothing : html`<p role="alert" class="bad">${trouble}</p>`}
              <button class="small">${texts.view.addNote}</button>
            </form>`
      }
    </section>`;
  }

  readonly #type = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.begun.set(this.view.id, event.target.value);
  };

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#saveNote(this.view.id);
  };

  async #saveNote(id: string): Promise<void> {
    const body = this.begun.get(id)?.trim() ?? '';
    if (body === '') return;
    const { trouble } = await this.frame.api.note(id, body);
    this.trouble = trouble && this.frame.words.refusals[trouble.code];
    if (trouble) return;
    this.begun.delete(id);
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('vuoro-noted'));
  }
}

customElements.define('vuoro-notes-box', NotesBox);
