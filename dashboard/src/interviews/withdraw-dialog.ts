import { html, nothing, type TemplateResult } from 'lit';
import type { Interview } from '../../../api/contract/interviews.ts';
import { DashboardElement } from '../element.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';

/**
 * Asks before an interview is cancelled or an invitation taken back, since letters go out at once; with room for the reason.
 *
 * @element vuoro-withdraw-dialog
 * @fires close - It was closed, whatever was chosen.
 * @fires vuoro-changed - It was done, or somebody was faster.
 */
export class WithdrawDialog extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    interview: { attribute: false },
    trouble: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: InterviewTexts;
  declare interview: Interview;
  declare trouble: string | undefined;
  #isSending = false;

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { actions, list } = this.texts;
    const { application, state } = this.interview;
    const who = application.name ?? list.applicant(application.reference);
    const isBooked = state === 'booked';
    return html`<dialog aria-labelledby="withdraw-title" aria-describedby="withdraw-text" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="withdraw-title">${isBooked ? actions.cancelTitle(who) : actions.withdrawTitle(who)}</h2>
      <p id="withdraw-text">${isBooked ? actions.cancelText : actions.withdrawText}</p>
      <form class="asked" @submit=${this.#submit}>
        <label>${actions.why}<textarea name="message" rows="3" maxlength="2000"></textarea></label>
        <p role="alert" class="bad">${this.trouble ?? nothing}</p>
        <div class="buttons">
          <button type="submit" class="primary">${isBooked ? actions.cancel : actions.withdraw}</button>
          <button type="button" @click=${this.#close}>${actions.keep}</button>
        </div>
      </form>
    </dialog>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isSending) void this.#withdraw();
  };

  async #withdraw(): Promise<void> {
    const { frame, texts, interview } = this;
    const message = this.querySelector('textarea')?.value.trim() ?? '';
    this.#isSending = true;
    const { trouble } = await frame.api.withdraw(interview.id, { version: interview.version, ...(message !== '' && { message }) });
    this.#isSending = false;
    this.trouble = trouble && frame.words.refusals[trouble.code];
    if (!trouble) {
      say(this, { text: interview.state === 'booked' ? texts.actions.cancelled : texts.actions.withdrawn });
      this.#close();
    }
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
  }

  readonly #close = (): void => this.querySelector('dialog')?.close();
}

customElements.define('vuoro-withdraw-dialog', WithdrawDialog);
