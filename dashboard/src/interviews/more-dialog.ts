import { html, nothing, type TemplateResult } from 'lit';
import type { InterviewRound, NewSlot } from '../../../api/contract/interviews.ts';
import { DashboardElement } from '../element.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import { faultIn, newDraft, pickByOf } from './draft.ts';
import './slot-maker.ts';

/**
 * More times for those of a round who have none yet.
 *
 * @element vuoro-more-dialog
 * @fires close - It was closed, sent or not.
 * @fires vuoro-changed - Times were added.
 */
export class MoreDialog extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    round: { attribute: false },
    today: {},
    slots: { state: true },
    pickBy: { state: true },
    trouble: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: InterviewTexts;
  declare round: InterviewRound;
  declare today: string;
  declare slots: readonly NewSlot[];
  declare pickBy: string;
  declare trouble: string | undefined;
  #series = newDraft({ name: '', email: '' }, '2000-01-01').series;
  #isSending = false;

  constructor() {
    super();
    this.slots = [];
    this.pickBy = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#series = { ...newDraft({ name: '', email: '' }, this.today).series, count: 1 };
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { frame, texts, today, trouble } = this;
    const { actions, invite } = texts;
    return html`<dialog class="letter invite" aria-labelledby="more-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <form novalidate @submit=${this.#submit}>
        <div>
          <h2 id="more-title">${actions.moreTitle}</h2>
          <p class="quiet">${actions.moreText}</p>
        </div>
        <vuoro-slot-maker
          .frame=${frame}
          .texts=${texts}
          .slots=${this.slots}
          .series=${this.#series}
          .people=${0}
          .today=${today}
          @vuoro-slots=${(event: CustomEvent<readonly NewSlot[]>) => (this.slots = event.detail)}
        ></vuoro-slot-maker>
        <div class="pair">
          <label>${invite.pickBy}<input type="date" name="pickBy" min=${today} .value=${this.#until()} @change=${this.#day} /></label>
        </div>
        <p role="alert" class="bad">${trouble ?? nothing}</p>
        <div class="buttons">
          <button type="submit" class="primary">${actions.moreSend}</button>
          <button type="button" @click=${this.#close}>${frame.words.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** The day that was chosen, else the later of the round's own and the usual one for these times. */
  #until(): string {
    const usual = pickByOf({ pickBy: this.pickBy, slots: [...this.slots] }, this.today);
    return this.pickBy !== '' || usual > this.round.pickBy ? usual : this.round.pickBy;
  }

  readonly #day = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.pickBy = target.value;
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isSending) void this.#add();
  };

  async #add(): Promise<void> {
    const { frame, texts, round, slots } = this;
    if (slots.length === 0) {
      this.trouble = texts.invite.noTimes;
      this.querySelector<HTMLElement>('[name="day"]')?.focus();
      return;
    }
    this.#isSending = true;
    const { trouble } = await frame.api.moreSlots(round.id, { slots: [...slots], pickBy: this.#until() });
    this.#isSending = false;
    if (trouble) {
      const fault = faultIn(trouble.errors);
      this.trouble = fault ? texts.invite.faults[fault] : frame.words.refusals[trouble.code];
      return;
    }
    say(this, { text: texts.actions.moreSent(slots.length) });
    this.#close();
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
  }

  readonly #close = (): void => this.querySelector('dialog')?.close();
}

customElements.define('vuoro-more-dialog', MoreDialog);
