import { html, nothing, type TemplateResult } from 'lit';
import type { DataRequest, Letter } from '../../../api/contract/data-requests.ts';
import type { Done } from '../staff-api.ts';
import { DashboardElement } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { dateWords } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { type Fault, FormState } from '../sign-in/form/form-state.ts';
import { nameOf } from '../tenant-name.ts';
import { letterFaults, letterFields, letterIn } from './letter-fields.ts';
import { letterText } from './letter-texts.ts';
import { privacyApi } from './privacy-api.ts';

/** What is done in the dialog: closing, taking more time, or only writing. */
export type RequestTask = 'end' | 'extend' | 'write';

/**
 * Closes a request, extends its time or writes to whoever asked; with each the letter as it goes out.
 *
 * @element vuoro-request-dialog
 * @fires vuoro-settled - It was done; the detail is the task.
 * @fires close - The dialog was closed.
 */
export class RequestDialog extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    request: { attribute: false },
    task: {},
    to: { state: true },
    reason: { state: true },
    isWritten: { state: true },
    own: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  declare request: DataRequest;
  declare task: RequestTask;
  /** How the request ends. */
  declare to: 'done' | 'refused';
  declare reason: string;
  /** Whether a letter goes with it. */
  declare isWritten: boolean;
  /** The letter once somebody has written into it. */
  declare own: Letter | undefined;
  readonly #form = new FormState(this);

  constructor() {
    super();
    this.to = 'done';
    this.reason = '';
    this.isWritten = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.request.state === 'unverified') this.to = 'refused';
  }

  protected override render(): TemplateResult {
    const { texts, frame, task } = this;
    const { requests } = texts.privacy;
    const titles = { end: requests.end.title, extend: requests.extend.title, write: requests.letter.title };
    const acts = { end: requests.end.act, extend: requests.extend.act, write: requests.letter.act };
    return html`<dialog aria-labelledby="request-task" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="request-task">${titles[task]}</h2>
      ${this.#form.summary(texts.signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit} @input=${this.#typed}>
        ${task === 'end' ? this.#how() : nothing} ${task === 'write' ? nothing : this.#reasonField()}
        ${letterFields(
          requests.letter,
          {
            email: this.request.person?.email,
            lang: this.request.lang,
            isWanted: task === 'write' || this.isWritten,
            offered: this.#letter(),
          },
          (isWanted) => (this.isWritten = isWanted),
        )}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${acts[task]}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${frame.words.cancel}</button>
        </p>
      </form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  #how(): TemplateResult {
    const { end } = this.texts.privacy.requests;
    const isKnown = this.request.state === 'open';
    const radio = (to: 'done' | 'refused') =>
      html`<label class="radio"><input type="radio" name="to" value=${to} .checked=${this.to === to} ?disabled=${to === 'done' && !isKnown} /><span>${end[to]}</span></label>`;
    return html`<fieldset class="field"><legend>${end.how}</legend>${radio('done')}${radio('refused')}${isKnown ? nothing : html`<small>${end.unknown}</small>`}</fieldset>`;
  }

  #reasonField(): TemplateResult {
    const { end, extend } = this.texts.privacy.requests;
    const isEnd = this.task === 'end';
    const label = isEnd ? end.note : extend.reason;
    const hint = isEnd ? end.noteHint : extend.reasonHint;
    const field = textField(this.texts.signIn.field, { id: 'reason', label, hint, fault: this.#form.at('reason') });
    return isEnd ? field : html`<p>${extend.text}</p>${field}`;
  }

  /** The letter as it would go out: what somebody has written, else what is offered for this end. */
  #letter(): Letter {
    const { request, frame, task, reason } = this;
    const dueOn = task === 'extend' ? extendedDay(request.receivedOn) : request.dueOn;
    const facts = {
      name: request.person?.name ?? '',
      town: nameOf(frame.tenant, request.lang),
      reference: request.reference,
      dueOn: dateWords(dueOn, request.lang),
      reason,
    };
    const letter = task === 'write' ? 'received' : task === 'extend' ? 'extended' : this.to;
    return this.own ?? letterText(letter, request.kind, request.lang, facts);
  }

  readonly #typed = ({ target, currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(currentTarget);
    if (form.get('to') === 'done' || form.get('to') === 'refused') this.to = form.get('to') === 'done' ? 'done' : 'refused';
    this.reason = typed(currentTarget, 'reason');
    if (target instanceof Element && target.closest('.letter')) this.own = letterIn(currentTarget);
  };

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { end, extend, letter: words } = this.texts.privacy.requests;
    const letter = letterIn(form);
    const missing = this.task === 'end' ? end.noteMissing : extend.reasonMissing;
    const faults: Fault[] = [
      ...(this.task !== 'write' && typed(form, 'reason') === '' ? [{ field: 'reason', text: missing }] : []),
      ...letterFaults(letter, words),
    ];
    const done = await this.#form.send(
      faults,
      () => this.#do(typed(form, 'reason'), letter),
      ({ code }) => [{ text: this.frame.words.refusals[code] }],
    );
    if (done === undefined) return;
    this.querySelector('dialog')?.close();
    this.dispatchEvent(new CustomEvent('vuoro-settled', { detail: this.task }));
  };

  #do(reason: string, letter: Letter | undefined): Promise<Done> {
    const { id, version } = this.request;
    const api = privacyApi(this.frame.tenant.slug);
    if (this.task === 'extend') return api.extend(id, version, reason, letter);
    if (this.task === 'end') return api.end(id, { version, to: this.to, note: reason, ...(letter && { letter }) });
    return letter ? api.write(id, letter) : Promise.resolve({ value: null });
  }
}

customElements.define('vuoro-request-dialog', RequestDialog);

/** The day three months after a day: until then an extended request is to be answered. As the service counts it. */
export function extendedDay(receivedOn: string): string {
  const [year = 0, month = 1, day = 1] = receivedOn.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 2, Math.min(day, last))).toISOString().slice(0, 10);
}
