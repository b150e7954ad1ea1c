import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Trouble } from '../../api.ts';
import type { DashboardElement } from '../../element.ts';

/** What stands in the way, in words. */
export interface Fault {
  /** Id of the field; absent when it is about the whole form. */
  field?: string;
  text: string;
}

/**
 * What a form is doing and what is wrong with it, after GOV.UK's pattern: a summary above that takes the focus and leads to
 * the fields, and the same words at each field. What was typed stays.
 */
export class FormState {
  faults: readonly Fault[] = [];
  isBusy = false;
  readonly #host: DashboardElement;

  constructor(host: DashboardElement) {
    this.#host = host;
  }

  /** What is wrong with one field. */
  at(field: string): string | undefined {
    return this.faults.find((fault) => fault.field === field)?.text;
  }

  /**
   * Does the task unless there are faults already, and one at a time. Gives its value; undefined after showing what was
   * wrong.
   */
  async send<Value, Code extends string = Trouble['code']>(
    faults: readonly Fault[],
    task: () => Promise<Answer<Value> | { value?: undefined; trouble: { code: Code } }>,
    inWords: (trouble: Trouble | { code: Code }) => readonly Fault[],
  ): Promise<Value | undefined> {
    if (this.isBusy) return undefined;
    if (faults.length > 0) {
      await this.show(faults);
      return undefined;
    }
    this.isBusy = true;
    this.#host.requestUpdate();
    const { value, trouble } = await task();
    this.isBusy = false;
    this.faults = [];
    this.#host.requestUpdate();
    if (trouble) await this.show(inWords(trouble));
    return value;
  }

  /** Shows what is wrong and gives it the focus. */
  async show(faults: readonly Fault[]): Promise<void> {
    this.faults = faults;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.querySelector<HTMLElement>('.faults')?.focus();
  }

  /** The summary, for the place above the form. */
  summary(title: string): TemplateResult | typeof nothing {
    if (this.faults.length === 0) return nothing;
    return html`<div class="faults" role="alert" tabindex="-1">
      <h2>${title}</h2>
      <ul role="list">
        ${this.faults.map(({ field, text }) => html`<li>${field === undefined ? text : html`<a href="#${field}" @click=${toField}>${text}</a>`}</li>`)}
      </ul>
    </div>`;
  }
}

// The address may hold a secret behind its #, and stays as it is.
function toField(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLAnchorElement) document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
