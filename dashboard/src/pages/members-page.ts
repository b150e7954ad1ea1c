import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Invitation, StaffMember } from '../../../api/contract/members.ts';
import type { Trouble } from '../api.ts';
import '../components/ask-dialog.ts';
import type { Question } from '../components/ask-dialog.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { MemberPageTexts } from '../i18n/members/texts.ts';
import { Load } from '../load.ts';
import { type Crew, readCrew } from '../members/crew.ts';
import { type InvitationAct, invitationsList } from '../members/invitations-list.ts';
import '../members/member-dialog.ts';
import type { Settled } from '../members/member-dialog.ts';
import { membersApi } from '../members/members-api.ts';
import { type MemberAct, membersList } from '../members/members-list.ts';
import type { StaffFrame } from '../router.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import { say } from '../staff/toast.ts';

/**
 * Who works in the municipality, for its administrators.
 *
 * @element vuoro-members-page
 */
export class MembersPage extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    dialog: { state: true },
    question: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: MemberPageTexts;
  /** Whose role is being changed; without a member somebody is being invited. */
  declare dialog: { member?: StaffMember } | undefined;
  declare question: Question | undefined;
  readonly #load = new Load<Crew>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('frame') && changed.get('frame')?.tenant.slug !== this.frame.tenant.slug && this.#mayManage) this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, dialog, question } = this;
    const { members } = this.texts;
    const { state } = this.#load;
    if (!this.#mayManage) return html`${pageHead(frame.texts.frame.members, frame.words.refusals.not_allowed, html``)}`;
    const invite = html`<button type="button" class="primary" @click=${() => (this.dialog = {})}>${members.invite}</button>`;
    return html`${pageHead(frame.texts.frame.members, members.intro, invite)}
      ${this.#load.draw({
        waiting: () => html``,
        slow: () => html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
        empty: () => html``,
        ready: (crew) => this.#crew(crew),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      })}
      ${
        dialog
          ? html`<vuoro-member-dialog
              .member=${dialog.member}
              .units=${state.is === 'ready' ? state.value.units : []}
              .frame=${frame}
              .texts=${this.texts}
              @vuoro-settled=${(event: CustomEvent<Settled>) => this.#settled(event.detail)}
              @close=${() => (this.dialog = undefined)}
            ></vuoro-member-dialog>`
          : nothing
      }
      ${question ? html`<vuoro-ask-dialog .question=${question} @close=${() => (this.question = undefined)}></vuoro-ask-dialog>` : nothing}`;
  }

  #crew({ members, invitations }: Crew): TemplateResult {
    const words = this.texts.members;
    return html`<div class="needs">
      <section aria-labelledby="crew-members">
        <h2 id="crew-members" tabindex="-1">${words.list} <span class="quiet">${words.count(members.length)}</span></h2>
        ${membersList(members, this.frame, words, this.#member)}
      </section>
      <section aria-labelledby="crew-invitations">
        <h2 id="crew-invitations" tabindex="-1">${words.invitations.title}</h2>
        ${invitationsList(invitations, this.frame, words, this.#invitation)}
      </section>
    </div>`;
  }

  readonly #member = (member: StaffMember, act: MemberAct): void => {
    const { members } = this.texts;
    const api = this.#api;
    const no = this.frame.words.cancel;
    const { id, name } = member;
    if (act === 'change') this.dialog = { member };
    if (act === 'endSessions')
      this.question = {
        title: members.endTitle(name),
        text: members.endText,
        yes: { text: members.end, act: () => void this.#do(() => api.endSessions(id), members.ended(name), member) },
        no,
      };
    if (act === 'remove')
      this.question = {
        title: members.removeTitle(name),
        text: members.removeText,
        yes: { text: members.remove, act: () => void this.#do(() => api.remove(id), members.removed(name), member) },
        no,
      };
  };

  readonly #invitation = ({ id, email }: Invitation, act: InvitationAct): void => {
    const { invitations } = this.texts.members;
    if (act === 'resend') void this.#do(() => this.#api.resend(id), invitations.resent(email));
    else void this.#do(() => this.#api.revoke(id), invitations.revoked(email));
  };

  #settled(settled: Settled): void {
    const { members } = this.texts;
    if ('invited' in settled) {
      say(this, { text: members.form.sent(settled.invited) });
      this.#read();
      return;
    }
    const { member, to } = settled;
    const { role, units } = member;
    const undo = () => void this.#do(() => this.#api.change(member.id, { role, units }), this.frame.words.undone, member);
    say(this, { text: members.changed(member.name, this.frame.texts.frame.roles[to.role]), undo });
    this.#after(member);
  }

  /** Does something, says so, and shows how things stand then. */
  async #do(task: () => Promise<{ trouble?: Trouble }>, text: string, member?: StaffMember): Promise<void> {
    const { trouble } = await task();
    if (trouble)
      say(this, { text: trouble.code === 'last_admin' ? this.texts.members.lastAdmin : this.frame.words.refusals[trouble.code] });
    else say(this, { text });
    this.#after(member);
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('#crew-members'));
  }

  // Who changed themselves may not be allowed to be here any more.
  #after(member?: StaffMember): void {
    if (member?.id === this.frame.me.account.id) signedIn(this);
    this.#read();
  }

  get #api() {
    return membersApi(this.frame.tenant.slug);
  }

  get #mayManage(): boolean {
    return this.frame.may('staff.manage');
  }

  #read(): void {
    const { tenant, lang } = this.frame;
    void this.#load.run((signal) => readCrew(this.#api, tenant.slug, lang, signal));
  }
}

customElements.define('vuoro-members-page', MembersPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: MemberPageTexts): TemplateResult {
  return html`<vuoro-members-page .frame=${frame} .texts=${texts}></vuoro-members-page>`;
}
