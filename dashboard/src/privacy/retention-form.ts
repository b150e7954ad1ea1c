import { html, nothing, type TemplateResult } from 'lit';
import type { RetentionForecast, RetentionRule } from '../../../api/contract/retention.ts';
import { DashboardElement } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { type Fault, FormState } from '../sign-in/form/form-state.ts';
import { privacyApi } from './privacy-api.ts';
import { monthsIn } from './months-in.ts';

const PAUSE_MS = 300;

/**
 * Changes how long applications are kept, and says before saving what that would delete.
 *
 * @element vuoro-retention-form
 * @fires vuoro-saved - The new rule holds.
 * @fires close - It was left.
 */
export class RetentionForm extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, rule: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  /** The rule that holds. */
  declare rule: RetentionRule;
  readonly #form = new FormState(this);
  readonly #forecast = new Load<RetentionForecast>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { texts, rule, frame } = this;
    const { retention } = texts.privacy;
    const field = (id: 'afterAnswer' | 'longest') =>
      textField(texts.signIn.field, {
        id,
        label: retention[id],
        value: String(rule[id]),
        fault: this.#form.at(id),
        inputmode: 'numeric',
        size: 2,
      });
    return html`${this.#form.summary(texts.signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit} @input=${this.#typed}>
        ${field('afterAnswer')} ${field('longest')}
        <p role="status" class="effect">${this.#effect()}</p>
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${retention.save}</button>
          <button type="button" @click=${() => this.dispatchEvent(new Event('close'))}>${frame.words.cancel}</button>
        </p>
      </form>`;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('input')?.focus();
  }

  #effect(): TemplateResult | typeof nothing {
    const { retention } = this.texts.privacy;
    const { state } = this.#forecast;
    if (state.is !== 'ready') return nothing;
    const { earlier, later, due } = state.value;
    if (earlier === 0 && later === 0) return html`${retention.noEffect}`;
    return html`${retention.effect(earlier, later)} ${due > 0 ? html`<b class="soon">${retention.atOnce(due)}</b>` : nothing}`;
  }

  #ruleIn(form: HTMLFormElement): RetentionRule | undefined {
    const [afterAnswer, longest] = [monthsIn(typed(form, 'afterAnswer')), monthsIn(typed(form, 'longest'))];
    return afterAnswer === undefined || longest === undefined || afterAnswer > longest ? undefined : { afterAnswer, longest };
  }

  readonly #typed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const rule = this.#ruleIn(currentTarget);
    clearTimeout(this.#timer);
    if (!rule) {
      this.#forecast.forget();
      this.requestUpdate();
      return;
    }
    this.#timer = setTimeout(
      () => void this.#forecast.run((signal) => privacyApi(this.frame.tenant.slug).forecast(rule, signal)),
      PAUSE_MS,
    );
  };

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { retention } = this.texts.privacy;
    const rule = this.#ruleIn(form);
    const faults: Fault[] = (['afterAnswer', 'longest'] as const).flatMap((field) =>
      monthsIn(typed(form, field)) === undefined ? [{ field, text: retention.months }] : [],
    );
    if (faults.length === 0 && !rule) faults.push({ field: 'longest', text: retention.order });
    const next = rule ?? this.rule;
    const done = await this.#form.send(
      faults,
      () => privacyApi(this.frame.tenant.slug).changeRetention(next),
      ({ code }) => [{ text: this.frame.words.refusals[code] }],
    );
    if (done !== undefined) this.dispatchEvent(new CustomEvent('vuoro-saved', { detail: next }));
  };
}

customElements.define('vuoro-retention-form', RetentionForm);
