import { html, nothing, type TemplateResult } from 'lit';
import type { InterviewTerms, NewSlot, PlaceKind } from '../../../api/contract/interviews.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Target } from '../applicants/moves.ts';
import type { SendOutcome } from '../applicants/work.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import type { StaffFrame } from '../router.ts';
import { type DraftFault, faultIn, faultOf, type InviteDraft, pickByOf, termsOf } from './draft.ts';
import './letter-preview.ts';
import './slot-maker.ts';

const KINDS: readonly PlaceKind[] = ['place', 'video', 'phone'];
const HOURS = ['0', '2', '12', '24', '48'] as const;
const MOST_INTERVIEWERS = 8;

/**
 * Invites one or many to pick an interview time: times, where, who, until when, and the letter as it goes out.
 *
 * @element vuoro-invite-dialog
 * @fires close - It was closed, sent or not.
 */
export class InviteDialog extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    targets: { attribute: false },
    draft: { attribute: false },
    today: {},
    send: { attribute: false },
    trouble: { state: true },
    isSending: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: InterviewTexts;
  declare targets: readonly Target[];
  /** What was said so far; it outlives the dialog, so that closing it loses nothing. */
  declare draft: InviteDraft;
  declare today: string;
  declare send: (targets: readonly Target[], terms: InterviewTerms) => Promise<SendOutcome>;
  declare trouble: string | undefined;
  declare isSending: boolean;

  constructor() {
    super();
    this.isSending = false;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { frame, texts, targets, draft, trouble, today } = this;
    const { invite } = texts;
    const terms = faultOf(draft, targets.length) === undefined ? termsOf(draft, today) : undefined;
    return html`<dialog class="letter invite" aria-labelledby="invite-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <form novalidate @submit=${this.#submit} @input=${this.#type}>
        <div>
          <h2 id="invite-title">${invite.title(targets.length)}</h2>
          <p class="quiet">${invite.lead}</p>
        </div>
        <vuoro-slot-maker
          .frame=${frame}
          .texts=${texts}
          .slots=${draft.slots}
          .series=${draft.series}
          .people=${targets.length}
          .today=${today}
          @vuoro-slots=${(event: CustomEvent<readonly NewSlot[]>) => this.#have({ slots: [...event.detail] })}
        ></vuoro-slot-maker>
        ${this.#where()} ${this.#who()} ${this.#until()} ${this.#note()}
        <vuoro-interview-preview .frame=${frame} .texts=${texts} .targets=${targets} .terms=${terms}></vuoro-interview-preview>
        <p role="alert" class="bad">${trouble ?? nothing}</p>
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled=${this.isSending}>${invite.send(targets.length)}</button>
          <button type="button" @click=${this.#close}>${frame.words.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  #where(): TemplateResult {
    const { invite } = this.texts;
    const { kind, places } = this.draft;
    return html`<fieldset>
      <legend>${invite.where}</legend>
      <div class="pair">
        ${KINDS.map((one) => html`<label class="radio"><input type="radio" name="kind" value=${one} .checked=${one === kind} /><span>${invite.places[one]}</span></label>`)}
      </div>
      ${
        kind === 'phone'
          ? nothing
          : html`<label class="wide"
              >${invite.placeText[kind]}<input
                name="place"
                type=${kind === 'video' ? 'url' : 'text'}
                maxlength="500"
                autocomplete="off"
                .value=${places[kind]}
            /></label>`
      }
    </fieldset>`;
  }

  #who(): TemplateResult {
    const { invite } = this.texts;
    const { interviewers } = this.draft;
    return html`<fieldset>
      <legend>${invite.who}</legend>
      <p class="quiet">${invite.whoHint}</p>
      ${interviewers.map(
        ({ name, email }, at) =>
          html`<div class="pair person">
            <label>${invite.name}<input name="name-${at}" maxlength="120" autocomplete="off" .value=${name} /></label>
            <label>${invite.email}<input name="email-${at}" type="email" maxlength="254" autocomplete="off" .value=${email} /></label>
            ${
              interviewers.length > 1
                ? html`<button type="button" class="small" aria-label=${invite.removePerson(name)} @click=${() => this.#people(interviewers.filter((_one, index) => index !== at))}>
                    <span aria-hidden="true">✕</span>
                  </button>`
                : nothing
            }
          </div>`,
      )}
      ${
        interviewers.length < MOST_INTERVIEWERS
          ? html`<button type="button" class="small" @click=${() => this.#people([...interviewers, { name: '', email: '' }])}>${invite.addPerson}</button>`
          : nothing
      }
    </fieldset>`;
  }

  #until(): TemplateResult {
    const { invite } = this.texts;
    const { draft, today } = this;
    const last = draft.slots.at(-1)?.startsAt.slice(0, 10) ?? '';
    return html`<fieldset>
      <legend>${invite.until}</legend>
      <div class="pair">
        <label>${invite.pickBy}<input type="date" name="pickBy" min=${today} max=${last} .value=${pickByOf(draft, today)} /></label>
        <label
          >${invite.change}<select name="changeHours">
            ${HOURS.map((hours) => html`<option value=${hours} .selected=${hours === String(draft.changeHours)}>${invite.changeHours[hours]}</option>`)}
          </select></label
        >
      </div>
    </fieldset>`;
  }

  #note(): TemplateResult {
    const { invite } = this.texts;
    const { languageNames } = this.frame.words;
    return html`<fieldset>
      <legend>${invite.note}</legend>
      <div class="tongues">
        ${this.#languages().map(
          (lang) =>
            html`<label
              >${invite.noteIn(languageNames[lang])}<textarea name="note-${lang}" lang=${lang} rows="3" maxlength="2000" .value=${this.draft.note[lang]}></textarea></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  /** The languages to write in: the official ones, and those that somebody applied in. */
  #languages(): Locale[] {
    const wanted = new Set([...this.frame.tenant.languages, ...this.targets.map(({ lang }) => lang)]);
    return LANGUAGES.filter((lang) => wanted.has(lang));
  }

  readonly #type = ({ target }: Event): void => {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
    if (!isField || target.closest('vuoro-slot-maker')) return;
    const { name, value } = target;
    const { draft } = this;
    const [part = '', rest = ''] = name.split('-');
    const kind = KINDS.find((one) => name === 'kind' && one === value);
    const lang = LANGUAGES.find((one) => part === 'note' && one === rest);
    if (kind) this.#have({ kind });
    else if (lang) this.#have({ note: { ...draft.note, [lang]: value } });
    else if (name === 'place' && draft.kind !== 'phone') this.#have({ places: { ...draft.places, [draft.kind]: value } });
    else if (part === 'name' || part === 'email')
      this.#people(draft.interviewers.map((one, at) => (at === Number(rest) ? { ...one, [part]: value } : one)));
    else if (name === 'pickBy') this.#have({ pickBy: value });
    else if (name === 'changeHours') this.#have({ changeHours: Number(value) });
  };

  #people(interviewers: InviteDraft['interviewers']): void {
    this.#have({ interviewers });
  }

  // The page keeps the draft, so it is changed in place.
  #have(changes: Partial<InviteDraft>): void {
    Object.assign(this.draft, changes);
    this.requestUpdate();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isSending) void this.#sendNow();
  };

  async #sendNow(): Promise<void> {
    const fault = faultOf(this.draft, this.targets.length);
    if (fault) return this.#mend(fault);
    this.trouble = undefined;
    this.isSending = true;
    const outcome = await this.send(this.targets, termsOf(this.draft, this.today));
    this.isSending = false;
    if (outcome.isSent) {
      this.draft.slots = [];
      return this.#close();
    }
    const found = faultIn(outcome.errors);
    if (found) return this.#mend(found);
    this.trouble = outcome.why;
    this.targets = outcome.targets;
  }

  #mend(fault: DraftFault): void {
    this.trouble = this.texts.invite.faults[fault];
    const field: Record<DraftFault, string> = {
      times: 'day',
      day: 'pickBy',
      place: 'place',
      link: 'place',
      person: 'name-0',
      tooMany: 'day',
    };
    const wrong = fault === 'person' ? this.draft.interviewers.findIndex(({ name, email }) => name === '' || !email.includes('@')) : 0;
    this.querySelector<HTMLElement>(`[name="${fault === 'person' ? `name-${Math.max(0, wrong)}` : field[fault]}"]`)?.focus();
  }

  readonly #close = (): void => this.querySelector('dialog')?.close();
}

customElements.define('vuoro-invite-dialog', InviteDialog);
