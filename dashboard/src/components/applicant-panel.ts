import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Applicant, ApplicantView, GivenState } from '../../../api/contract/recruitment.ts';
import type { TemplateName } from '../answering/templates.ts';
import type { Target } from '../applicants/moves.ts';
import { moveItems } from '../applicants/move-items.ts';
import { answersSection, documentsSection, historySection, messagesSection } from '../applicants/view-sections.ts';
import { DashboardElement } from '../element.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { Load } from '../load.ts';
import { instantWords } from '../openings/days-left.ts';
import { dayOf } from '../recruitments/days.ts';
import '../scores/score-box.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import type { Question } from './ask-dialog.ts';
import '../interviews/applicant-interviews.ts';
import './notes-box.ts';
import { rowMenu } from './row-menu.ts';
import { stateMark } from './state-mark.ts';
import './tag-editor.ts';
import { troubleView } from './trouble-view.ts';

/** Something that is to be done with applications. */
export type ApplicantWish =
  | { is: 'move'; targets: readonly Target[]; to: GivenState }
  | { is: 'write'; targets: readonly Target[]; template: TemplateName }
  | { is: 'invite'; targets: readonly Target[] }
  | { is: 'tell'; targets: readonly Target[] }
  | { is: 'ask'; question: Question }
  | { is: 'compare' }
  | { is: 'close' }
  | { is: 'reread' };

/**
 * One application with everything that hangs on it, beside the list that it came from.
 *
 * @element vuoro-applicant-panel
 * @fires vuoro-wish - Something is to be done with it.
 */
export class ApplicantPanel extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    applicant: {},
    row: { attribute: false },
    knownTags: { attribute: false },
    revision: { type: Number },
    begun: { attribute: false },
    shown: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: ApplicantTexts;
  /** The id of the application. */
  declare applicant: string;
  /** The same one in the list, which knows first what was just done. */
  declare row: Applicant | undefined;
  declare knownTags: readonly string[];
  /** Another number asks to read again. */
  declare revision: number;
  /** Notes that were begun, by application. */
  declare begun: Map<string, string>;
  /** The document that is being looked at. */
  declare shown: string | undefined;
  readonly #load = new Load<ApplicantView>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    const isSame = !changed.has('applicant') && !changed.has('revision') && (!changed.has('frame') || before?.lang === this.frame.lang);
    if (isSame) return;
    // Another person's details must not stand under this one's name, not even for a moment.
    if (changed.has('applicant')) {
      this.#load.forget();
      this.shown = undefined;
    }
    this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    return html`<section class="panel" aria-labelledby="panel-title">
      <button type="button" class="close" @click=${() => this.#wish({ is: 'close' })}>
        <span aria-hidden="true">✕</span> ${texts.view.close} <kbd aria-hidden="true">Esc</kbd>
      </button>
      ${this.#title()}
      ${this.#load.draw({
        waiting: () => html``,
        slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
        empty: () => html``,
        ready: (view) => this.#view(view),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      })}
    </section>`;
  }

  /** Gives the focus to the title, for those who opened it to read on. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('#panel-title')?.focus();
  }

  // Drawn apart from what is read, so that it keeps the focus when that comes.
  #title(): TemplateResult {
    const { state } = this.#load;
    const one = state.is === 'ready' ? state.value : this.row;
    return html`<h2 id="panel-title" tabindex="-1">${one ? (one.name ?? this.texts.nameless(one.reference)) : '\u00a0'}</h2>`;
  }

  #view(read: ApplicantView): TemplateResult {
    const { frame, texts, row } = this;
    const { words, lang, tenant, may } = frame;
    // What was just done is in the list before it is read again.
    const view = row && row.id === read.id && row.version > read.version ? { ...read, state: row.state, version: row.version } : read;
    const mayWrite = may('applications.write');
    const around = {
      texts,
      frame,
      wish: (wish: ApplicantWish) => this.#wish(wish),
      shown: this.shown,
      show: (id: string) => void this.#showDocument(id),
    };
    return html`<p class="facts">
        ${stateMark(view.state, words.applicationStates[view.state])}
        <span>${texts.applied(instantWords(view.submittedAt, tenant.timeZone, lang))}</span>
        ${view.answeredAt === undefined ? nothing : html`<span>${texts.answered(dayOf(view.answeredAt, lang, tenant.timeZone))}</span>`}
      </p>
      <p class="quiet" lang=${view.posting.titleLang === lang ? nothing : view.posting.titleLang}>${view.posting.title}</p>
      ${view.isHidden ? this.#covered(view) : this.#contacts(view)} ${view.state === 'withdrawn' ? nothing : this.#actions(view)}
      <vuoro-applicant-interviews
        .frame=${frame}
        .applicant=${view.id}
        .state=${view.state}
        .revision=${this.revision}
        @vuoro-changed=${() => this.#wish({ is: 'reread' })}
      ></vuoro-applicant-interviews>
      ${answersSection(view, texts, frame)} ${documentsSection(view, around)}
      <vuoro-score-box .frame=${frame} .texts=${texts.scores} .view=${read} .isReadOnly=${!mayWrite}></vuoro-score-box>
      <vuoro-tag-editor
        .texts=${texts}
        .tags=${view.tags}
        .known=${this.knownTags}
        .isReadOnly=${!mayWrite}
        @vuoro-tags=${(event: CustomEvent<string[]>) => this.#tag(view, event.detail)}
      ></vuoro-tag-editor>
      <vuoro-notes-box .frame=${frame} .texts=${texts} .view=${view} .begun=${this.begun} .isReadOnly=${!mayWrite} @vuoro-noted=${() => this.#wish({ is: 'reread' })}></vuoro-notes-box>
      ${messagesSection(view, texts, frame)} ${historySection(view, texts, frame)}`;
  }

  #contacts({ phone, email, reference, lang }: ApplicantView): TemplateResult {
    const { view } = this.texts;
    return html`<p class="contacts">
      ${phone === undefined ? nothing : html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`}
      ${email === undefined ? nothing : html`<a href="mailto:${email}">${email}</a>`}
      <span class="quiet">${view.reference} ${reference}</span>
      <span class="quiet">${view.language}: ${this.frame.texts.frame.languageNames[lang]}</span>
    </p>`;
  }

  #covered({ id }: ApplicantView): TemplateResult {
    const { view } = this.texts;
    return html`<div class="covered">
      <p>${view.revealText}</p>
      <button type="button" @click=${() => this.#reveal(id)}>${view.reveal}</button>
    </div>`;
  }

  #actions(view: ApplicantView): TemplateResult {
    const { texts, frame } = this;
    const targets = [view];
    const write = (template: TemplateName, text: string) =>
      html`<button type="button" class="small" @click=${() => this.#wish({ is: 'write', targets, template })}>${text}</button>`;
    return html`<div class="buttons">
      ${frame.may('messages.send') ? html`${write('rejection', texts.reject)}<button type="button" class="small" @click=${() => this.#wish({ is: 'invite', targets })}>${texts.invite}</button>${write('blank', texts.message)}` : nothing}
      ${
        frame.may('applications.write')
          ? html`${rowMenu(
              texts.move,
              moveItems(view.state, frame.words, (to) => this.#wish({ is: 'move', targets, to })),
              texts.move,
            )}
              ${view.answeredAt === undefined ? html`<button type="button" class="small" @click=${() => this.#wish({ is: 'tell', targets })}>${texts.told}</button>` : nothing}`
          : nothing
      }
    </div>`;
  }

  async #showDocument(id: string): Promise<void> {
    await import('../viewer/document-viewer.ts');
    this.shown = this.shown === id ? undefined : id;
  }

  async #reveal(id: string): Promise<void> {
    const { trouble } = await this.frame.api.reveal(id);
    if (trouble) return say(this, { text: this.frame.words.refusals[trouble.code] });
    this.#wish({ is: 'reread' });
    await this.focusTitle();
  }

  async #tag(view: ApplicantView, tags: string[]): Promise<void> {
    this.#load.show({ ...view, tags });
    const { trouble } = await this.frame.api.tags(view.id, tags);
    if (!trouble) return this.#wish({ is: 'reread' });
    this.#load.show(view);
    say(this, { text: this.frame.words.refusals[trouble.code] });
  }

  #read(): void {
    const { api, lang } = this.frame;
    const id = this.applicant;
    void this.#load.run((signal) => api.applicant(id, lang, signal));
  }

  #wish(detail: ApplicantWish): void {
    this.dispatchEvent(new CustomEvent('vuoro-wish', { detail }));
  }
}

customElements.define('vuoro-applicant-panel', ApplicantPanel);
