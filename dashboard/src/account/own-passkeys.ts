import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnCredentials } from '../../../api/contract/sign-in.ts';
import '../components/ask-dialog.ts';
import type { Question } from '../components/ask-dialog.ts';
import { rowMenu } from '../components/row-menu.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import type { StaffFrame } from '../router.ts';
import type { Run } from '../sign-in/again.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import type { Done } from '../staff-api.ts';
import { say } from '../staff/toast.ts';
import { accountApi } from './account-api.ts';
import { passkeyFault } from './credential-fault.ts';
import { dayText } from './moments.ts';
import { makePasskey } from './new-passkey.ts';
import './passkey-name-form.ts';

type Passkey = OwnCredentials['passkeys'][number];

/**
 * A person's passkeys: one more, another name, or one less.
 *
 * @element vuoro-own-passkeys
 * @fires vuoro-changed - There are others now.
 */
export class OwnPasskeys extends DashboardElement {
  static override properties = {
    passkeys: { attribute: false },
    frame: { attribute: false },
    texts: { attribute: false },
    run: { attribute: false },
    renaming: { state: true },
    question: { state: true },
  };
  declare passkeys: readonly Passkey[];
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  declare run: Run;
  /** Id of the passkey that is getting another name. */
  declare renaming: string | undefined;
  declare question: Question | undefined;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { account, signIn, credentials } = this.texts;
    const { passkeys } = account;
    return html`${this.#form.summary(signIn.problem)}
      ${
        this.passkeys.length === 0
          ? html`<p>${passkeys.none}</p>`
          : html`<ul class="lines" role="list" aria-label=${passkeys.list}>
              ${this.passkeys.map((one) => html`<li>${this.renaming === one.id ? this.#nameForm(one) : this.#row(one)}</li>`)}
            </ul>`
      }
      <p class="buttons">
        ${
          browserSupportsWebAuthn()
            ? html`<button type="button" class=${this.passkeys.length === 0 ? 'primary' : ''} @click=${this.#add}>${passkeys.add}</button>`
            : credentials.passkey.unsupported
        }
        <span role="status">${this.#form.isBusy ? signIn.busy : nothing}</span>
      </p>
      ${this.question ? html`<vuoro-ask-dialog .question=${this.question} @close=${() => (this.question = undefined)}></vuoro-ask-dialog>` : nothing}`;
  }

  #row(one: Passkey): TemplateResult {
    const { passkeys } = this.texts.account;
    const { lang, tenant } = this.frame;
    const day = (instant: string) => dayText(instant, lang, tenant.timeZone);
    return html`<span class="what">${one.name}</span>
      <span class="facts">
        <span>${passkeys.made(day(one.createdAt))}</span>
        <span>${one.usedAt === null ? passkeys.unused : passkeys.used(day(one.usedAt))}</span>
        ${one.isSynced ? html`<span>${passkeys.synced}</span>` : nothing}
      </span>
      ${rowMenu(passkeys.menu(one.name), [
        { text: passkeys.rename, act: () => void this.#rename(one) },
        { text: passkeys.remove, act: () => this.#ask(one) },
      ])}`;
  }

  #nameForm(one: Passkey): TemplateResult {
    return html`<vuoro-passkey-name-form
      .passkey=${one}
      .texts=${this.texts}
      .cancel=${this.frame.words.cancel}
      @close=${() => this.#named(one, false)}
      @vuoro-set=${() => this.#named(one, true)}
    ></vuoro-passkey-name-form>`;
  }

  async #rename(one: Passkey): Promise<void> {
    this.renaming = one.id;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('#passkey-name')?.select();
  }

  async #named(one: Passkey, isChanged: boolean): Promise<void> {
    this.renaming = undefined;
    if (isChanged) {
      say(this, { text: this.texts.account.passkeys.renamed });
      this.#changed();
    }
    await this.updateComplete;
    holdFocus(this.querySelectorAll<HTMLElement>('.row-menu summary')[this.passkeys.findIndex(({ id }) => id === one.id)]);
  }

  readonly #add = async (): Promise<void> => {
    const { account, credentials, signIn } = this.texts;
    const done = await this.#form.send(
      [],
      () => this.run(makePasskey),
      ({ code }) => [{ text: passkeyFault(credentials, signIn.refusals, { code }) }],
    );
    if (done === undefined) return;
    say(this, { text: account.passkeys.added });
    this.#changed();
  };

  #ask(one: Passkey): void {
    const { passkeys } = this.texts.account;
    this.question = {
      title: passkeys.removeTitle(one.name),
      text: passkeys.removeText,
      yes: { text: passkeys.remove, act: () => void this.#remove(one) },
      no: this.frame.words.cancel,
    };
  }

  async #remove(one: Passkey): Promise<void> {
    const { account, signIn } = this.texts;
    const done = await this.#form.send(
      [],
      (): Promise<Done> => this.run(() => accountApi.removePasskey(one.id)),
      ({ code }) => [{ text: signIn.refusals[code] }],
    );
    if (done === undefined) return;
    say(this, { text: account.passkeys.removed(one.name) });
    this.#changed();
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('.buttons button'));
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
  }
}

customElements.define('vuoro-own-passkeys', OwnPasskeys);
