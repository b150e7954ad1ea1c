import { html, nothing, type TemplateResult } from 'lit';
import type { DashboardElement } from '../element.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import './again-dialog.ts';

/** Runs a call to the service. */
export type Run = <Given>(task: () => Promise<Given>) => Promise<Given>;

/**
 * What one signs in with can be changed soon after signing in only. When that is too long ago, a dialog asks to sign in
 * once more, and what was wanted is done then.
 */
export class Again {
  readonly #host: DashboardElement;
  #answer: ((isIn: boolean) => void) | undefined;

  constructor(host: DashboardElement) {
    this.#host = host;
  }

  readonly run: Run = async (task) => {
    const answer = await task();
    if (!isTooLate(answer)) return answer;
    return (await this.#ask()) ? task() : answer;
  };

  /** The dialog, while it asks. */
  view(texts: SignInTexts, email: string, cancel: string): TemplateResult | typeof nothing {
    if (!this.#answer) return nothing;
    return html`<vuoro-again-dialog
      .texts=${texts}
      .email=${email}
      .cancel=${cancel}
      @vuoro-signed-in=${() => this.#end(true)}
      @close=${() => this.#end(false)}
    ></vuoro-again-dialog>`;
  }

  async #ask(): Promise<boolean> {
    const answer = new Promise<boolean>((resolve) => {
      this.#answer = resolve;
    });
    this.#host.requestUpdate();
    return answer;
  }

  #end(isIn: boolean): void {
    this.#answer?.(isIn);
    this.#answer = undefined;
    this.#host.requestUpdate();
  }
}

function isTooLate(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('trouble' in answer)) return false;
  const { trouble } = answer;
  return typeof trouble === 'object' && trouble !== null && 'code' in trouble && trouble.code === 'sign_in_again';
}
