import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Target } from '../applicants/moves.ts';
import { type ApplicantWork, invite } from '../applicants/work.ts';
import { loadInterviewTexts } from '../i18n/interviews/load-texts.ts';
import type { InterviewTexts } from '../i18n/interviews/texts.ts';
import type { StaffFrame } from '../router.ts';
import { type InviteDraft, newDraft } from './draft.ts';
import { dayIn } from './moments.ts';

/** Inviting from a page: who is being invited, and what was said so far, which outlives the dialog. */
export class Inviting {
  readonly #host: ReactiveControllerHost;
  #now: { targets: readonly Target[]; texts: InterviewTexts } | undefined;
  #draft: InviteDraft | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Opens the dialog for those who can be invited; its code comes when it is first asked for. */
  async begin(targets: readonly Target[], lang: Locale): Promise<void> {
    const reachable = targets.filter(({ state }) => state !== 'withdrawn');
    if (reachable.length === 0) return;
    const [texts] = await Promise.all([loadInterviewTexts(lang), import('./invite-dialog.ts')]);
    this.#now = { targets: reachable, texts };
    this.#host.requestUpdate();
  }

  end(): void {
    this.#now = undefined;
    this.#host.requestUpdate();
  }

  dialog(frame: StaffFrame, work: () => ApplicantWork, close: () => void): TemplateResult | typeof nothing {
    if (!this.#now) return nothing;
    const { targets, texts } = this.#now;
    const { name, email } = frame.me.account;
    const today = dayIn(Date.now(), frame.tenant.timeZone);
    this.#draft ??= newDraft({ name, email }, today);
    return html`<vuoro-invite-dialog
      .frame=${frame}
      .texts=${texts}
      .targets=${targets}
      .draft=${this.#draft}
      .today=${today}
      .send=${(people: readonly Target[], terms: Parameters<typeof invite>[1]) => invite(people, terms, work(), texts.invite)}
      @close=${close}
    ></vuoro-invite-dialog>`;
  }
}
