import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ApplicationState } from '../../../api/contract/applications.ts';
import type { Interview, InterviewList } from '../../../api/contract/interviews.ts';
import { DashboardElement } from '../element.ts';
import { loadInterviewTexts } from '../i18n/interviews/load-texts.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { isWaiting, timeWords, waitingWords } from './moments.ts';

/**
 * How it stands with one applicant's interviews, in the panel of the application.
 *
 * @element vuoro-applicant-interviews
 * @fires vuoro-changed - One was cancelled or taken back.
 */
export class ApplicantInterviews extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    applicant: {},
    state: {},
    revision: { type: Number },
    ending: { state: true },
  };
  declare frame: StaffFrame;
  /** The id of the application. */
  declare applicant: string;
  /** Its state: a change of it may have changed the interview too. */
  declare state: ApplicationState;
  declare revision: number;
  /** The one that somebody is about to cancel. */
  declare ending: Interview | undefined;
  readonly #load = new Load<{ list: InterviewList; texts: InterviewTexts }>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    const isSame = !changed.has('applicant') && !changed.has('revision') && (!changed.has('frame') || before?.lang === this.frame.lang);
    if (isSame) return;
    if (changed.has('applicant')) this.#load.forget();
    void this.#read();
  }

  // Nothing is said while it is read or when it cannot be: the rest of the application is there.
  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#load;
    if (state.is !== 'ready' || state.value.list.items.length === 0) return nothing;
    const { list, texts } = state.value;
    return html`<section>
        <h3>${texts.list.title}</h3>
        <ul role="list" class="plain-list">
          ${list.items.map((one) => this.#one(one, texts, list))}
        </ul>
      </section>
      ${
        this.ending
          ? html`<vuoro-withdraw-dialog
              .frame=${this.frame}
              .texts=${texts}
              .interview=${this.ending}
              @close=${() => (this.ending = undefined)}
              @vuoro-changed=${this.#changed}
            ></vuoro-withdraw-dialog>`
          : nothing
      }`;
  }

  #one(one: Interview, { actions, list, message, minutesLong }: InterviewTexts, { rounds, asOf }: InterviewList): TemplateResult {
    const { frame } = this;
    const { words, may } = frame;
    const round = rounds.find(({ id }) => id === one.round);
    const isAhead = one.slot !== undefined && one.slot.startsAt > asOf;
    const waits = waitingWords(one, words);
    return html`<li>
      <p>
        ${
          one.slot
            ? html`<b>${timeWords(one.slot, frame)}</b> · ${minutesLong(one.slot.minutes)}`
            : isWaiting(one)
              ? html`<b>${words.interviews.states[one.state]}</b>${one.state === 'declined' ? nothing : html` · <span class=${waits.isSoon ? 'soon' : ''}>${waits.text}</span>`}`
              : words.interviews.states[one.state]
        }
        ${round && (one.slot || isWaiting(one)) ? html`<small>${[round.place.text, list.interviewers(round.interviewers.map(({ name }) => name).join(', '))].filter((part) => part !== undefined).join(' · ')}</small>` : nothing}
      </p>
      ${one.message === undefined ? nothing : html`<p>${message} <span class="typed">${one.message}</span></p>`}
      ${
        may('messages.send') && (isWaiting(one) || isAhead)
          ? html`<button type="button" class="small" @click=${() => this.#end(one)}>${one.slot ? actions.cancel : actions.withdraw}</button>`
          : nothing
      }
    </li>`;
  }

  async #end(one: Interview): Promise<void> {
    await import('./withdraw-dialog.ts');
    this.ending = one;
  }

  readonly #changed = (): void => {
    void this.#read();
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
  };

  async #read(): Promise<void> {
    const { api, lang } = this.frame;
    const application = this.applicant;
    await this.#load.run(async (signal) => {
      const [{ value, trouble }, texts] = await Promise.all([api.interviews({ application, lang }, signal), loadInterviewTexts(lang)]);
      return value ? { value: { list: value, texts } } : { trouble };
    });
  }
}

customElements.define('vuoro-applicant-interviews', ApplicantInterviews);
