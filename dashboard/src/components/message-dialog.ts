import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import { LONGEST_SMS } from '../../../api/contract/placeholders.ts';
import type { GivenState } from '../../../api/contract/recruitment.ts';
import { channelChoice } from '../answering/channel-choice.ts';
import { type Channel, type Draft, faultOf, smsTextsOf, textsOf } from '../answering/letters.ts';
import type { Means } from '../answering/means.ts';
import { SMS_TEMPLATES } from '../answering/sms-templates.ts';
import { letterPreview, outgoingList } from '../answering/preview.ts';
import { type Choice, choicesOf, firstFor } from '../answering/choices.ts';
import type { TemplateName } from '../answering/templates.ts';
import { GIVEN, type Target } from '../applicants/moves.ts';
import type { Outgoing, SendOutcome } from '../applicants/work.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import type { StaffFrame } from '../router.ts';

/** What was written so far, by template; it outlives the dialog, so that closing it loses nothing. */
export type Drafts = Map<string, Draft>;

const EMPTY = { subject: '', body: '' };
const NOTHING: Draft = { fi: EMPTY, sv: EMPTY, en: EMPTY };

/**
 * A message to one or many: a template to begin with, the languages side by side, and each letter as it will arrive.
 *
 * @element vuoro-message-dialog
 * @fires close - It was closed, sent or not.
 */
export class MessageDialog extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    targets: { attribute: false },
    template: {},
    means: { attribute: false },
    channel: { state: true },
    chosen: { state: true },
    drafts: { attribute: false },
    send: { attribute: false },
    to: { state: true },
    isAnswer: { state: true },
    at: { state: true },
    trouble: { state: true },
    isSending: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: ApplicantTexts;
  declare targets: readonly Target[];
  /** What the message is for. */
  declare template: TemplateName;
  declare means: Means;
  /** The template that it begins with. */
  declare chosen: string;
  declare drafts: Drafts;
  declare channel: Channel;
  declare send: (targets: readonly Target[], message: Outgoing) => Promise<SendOutcome>;
  declare to: GivenState | undefined;
  declare isAnswer: boolean;
  /** Whose letter is shown. */
  declare at: number;
  declare trouble: string | undefined;
  declare isSending: boolean;

  constructor() {
    super();
    this.at = 0;
    this.channel = 'mail';
    this.isSending = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#choose(firstFor(this.template, this.means.stored));
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { frame, targets, trouble } = this;
    const { write } = this.texts;
    const count = targets.length;
    return html`<dialog class="letter" aria-labelledby="letter-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <form novalidate @submit=${this.#submit} @input=${this.#type}>
        <h2 id="letter-title">${write.title(count)}</h2>
        <div class="pair">
          ${channelChoice(this.means.sms, this.channel, this.texts, frame)}
          <label
            >${write.template}
            <select name="template" @change=${this.#change}>
              ${this.#options()}
            </select></label
          >
          <label
            >${write.to}
            <select name="to">
              <option value="">${write.stay}</option>
              ${GIVEN.map((state) => html`<option value=${state} .selected=${state === this.to}>${frame.words.applicationStates[state]}</option>`)}
            </select></label
          >
          <label class="radio"
            ><input type="checkbox" name="answer" .checked=${this.isAnswer} /><span>${write.isAnswer}<small>${write.isAnswerHint}</small></span></label
          >
        </div>
        ${outgoingList(targets, this.#draft(), this.channel, this.texts, frame)}
        ${letterPreview(targets, this.at, this.#draft(), this.channel, this.texts, frame, (at) => (this.at = at))}
        <div class="tongues">${this.#languages().map((lang) => this.#fields(lang))}</div>
        <p class="quiet">${write.placeholders}</p>
        <p role="alert" class="bad">${trouble ?? nothing}</p>
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled=${this.isSending}>${write.send(count)}</button>
          <button type="button" @click=${this.#close}>${frame.words.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  #fields(lang: Locale): TemplateResult {
    const { write } = this.texts;
    const { subject, body } = this.#draft()[lang];
    const isSms = this.channel === 'sms';
    return html`<fieldset data-lang=${lang}>
      <legend>${this.frame.texts.frame.languageNames[lang]}</legend>
      ${isSms ? nothing : html`<label>${write.subject}<input name="subject-${lang}" lang=${lang} maxlength="150" autocomplete="off" .value=${subject} /></label>`}
      <label
        >${write.body}<textarea name="body-${lang}" lang=${lang} maxlength=${isSms ? LONGEST_SMS : 6000} rows=${isSms ? 5 : 9} .value=${body}></textarea
      ></label>
    </fieldset>`;
  }

  /** The languages to write in: the official ones, those that somebody applied in, and what is written already. */
  #languages(): Locale[] {
    const wanted = new Set([...this.frame.tenant.languages, ...this.targets.map(({ lang }) => lang)]);
    return LANGUAGES.filter((lang) => wanted.has(lang));
  }

  /** Only what can be seen is sent. */
  #draft(): Draft {
    const draft = this.drafts.get(this.#draftKey()) ?? this.#ready();
    const shown = this.#languages();
    const of = (lang: Locale) => (shown.includes(lang) ? draft[lang] : { subject: '', body: '' });
    return { fi: of('fi'), sv: of('sv'), en: of('en') };
  }

  /** What there is before anything is written. */
  #ready(): Draft {
    const choice = this.#choices().find(({ key }) => key === this.chosen);
    return (this.channel === 'sms' ? choice && SMS_TEMPLATES[choice.ready] : choice?.template.texts) ?? NOTHING;
  }

  #draftKey(): string {
    return `${this.channel} ${this.chosen}`;
  }

  #choices(): Choice[] {
    return choicesOf(this.means.stored, this.texts.write.templates);
  }

  #options(): TemplateResult[] {
    const { groups } = this.texts.write;
    const choices = this.#choices();
    return (['town', 'own', 'ready'] as const)
      .map((group) => ({ group, own: choices.filter((one) => one.group === group) }))
      .filter(({ own }) => own.length > 0)
      .map(
        ({ group, own }) =>
          html`<optgroup label=${groups[group]}>
            ${own.map(({ key, name }) => html`<option value=${key} .selected=${key === this.chosen}>${name}</option>`)}
          </optgroup>`,
      );
  }

  #choose(key: string): void {
    const choice = this.#choices().find((one) => one.key === key);
    this.chosen = key;
    this.to = choice?.template.to;
    this.isAnswer = choice?.template.isAnswer === true;
    this.trouble = undefined;
  }

  readonly #change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#choose(target.value);
  };

  readonly #type = (event: Event): void => {
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || (event.target instanceof HTMLSelectElement && event.target.name === 'template')) return;
    const said = new FormData(form);
    if (event.target instanceof HTMLInputElement && event.target.name === 'channel') {
      this.channel = said.get('channel') === 'sms' ? 'sms' : 'mail';
      this.trouble = undefined;
      return;
    }
    const text = (name: string) => {
      const value = said.get(name);
      return typeof value === 'string' ? value : '';
    };
    const draft = { ...this.#draft() };
    for (const lang of this.#languages()) draft[lang] = { subject: text(`subject-${lang}`), body: text(`body-${lang}`) };
    this.drafts.set(this.#draftKey(), draft);
    this.isAnswer = said.has('answer');
    this.to = GIVEN.find((state) => state === said.get('to'));
    this.requestUpdate();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.isSending) void this.#sendNow();
  };

  async #sendNow(): Promise<void> {
    const { write } = this.texts;
    const draft = this.#draft();
    const fault = faultOf(draft, this.targets.length, this.channel);
    if (fault?.is === 'half') this.trouble = write.half(this.frame.words.languageNames[fault.lang]);
    else this.trouble = fault && { empty: write.empty, 'too-many': write.tooMany }[fault.is];
    if (fault) return;
    this.isSending = true;
    const rest = { isAnswer: this.isAnswer, ...(this.to && { to: this.to }) };
    const outcome = await this.send(
      this.targets,
      this.channel === 'sms' ? { channel: 'sms', texts: smsTextsOf(draft), ...rest } : { channel: 'mail', texts: textsOf(draft), ...rest },
    );
    this.isSending = false;
    if (outcome.isSent) {
      this.drafts.delete(this.#draftKey());
      return this.#close();
    }
    this.trouble = outcome.why;
    this.targets = outcome.targets;
  }

  readonly #close = (): void => this.querySelector('dialog')?.close();
}

customElements.define('vuoro-message-dialog', MessageDialog);
