import { html, type TemplateResult } from 'lit';
import type { Invitation } from '../../../api/contract/members.ts';
import { dayText } from '../account/moments.ts';
import type { MemberTexts } from '../i18n/members/texts.ts';
import type { StaffFrame } from '../router.ts';

/** What can be done with an invitation. */
export type InvitationAct = 'resend' | 'revoke';

/** Invitations that nobody has accepted yet. */
export function invitationsList(
  open: readonly Invitation[],
  { texts, lang, tenant }: StaffFrame,
  words: MemberTexts,
  act: (invitation: Invitation, act: InvitationAct) => void,
): TemplateResult {
  const { invitations } = words;
  if (open.length === 0) return html`<p class="quiet">${invitations.none}</p>`;
  return html`<ul class="lines people" role="list" aria-label=${invitations.title}>
    ${open.map(
      (one) =>
        html`<li>
          <span class="what">${one.email}</span>
          <span class="facts">
            <b>${texts.frame.roles[one.role]}</b>
            <span>${one.units === null ? words.allUnits : words.units(one.units.join(', '))}</span>
            <span>${invitations.until(dayText(one.expiresAt, lang, tenant.timeZone))}</span>
            <span class=${one.mail === 'failed' ? 'bad' : ''}>${one.mail === null ? invitations.link : invitations.mail[one.mail]}</span>
          </span>
          <span class="buttons">
            <button type="button" class="small" aria-label=${invitations.resendOf(one.email)} @click=${() => act(one, 'resend')}>
              ${invitations.resend}
            </button>
            <button type="button" class="small" aria-label=${invitations.revokeOf(one.email)} @click=${() => act(one, 'revoke')}>
              ${invitations.revoke}
            </button>
          </span>
        </li>`,
    )}
  </ul>`;
}
