import { html, nothing, type TemplateResult } from 'lit';
import type { StaffMember } from '../../../api/contract/members.ts';
import { momentText } from '../account/moments.ts';
import { rowMenu } from '../components/row-menu.ts';
import type { MemberTexts } from '../i18n/members/texts.ts';
import type { StaffFrame } from '../router.ts';

/** What can be done with a colleague. */
export type MemberAct = 'change' | 'endSessions' | 'remove';

/** Colleagues, each with what they may do and when they were here. */
export function membersList(
  members: readonly StaffMember[],
  { texts, me, lang, tenant }: StaffFrame,
  words: MemberTexts,
  act: (member: StaffMember, act: MemberAct) => void,
): TemplateResult {
  const acts: MemberAct[] = ['change', 'endSessions', 'remove'];
  const hereWords = ({ canSignIn, seenAt }: StaffMember) => {
    if (!canSignIn) return words.cannotSignIn;
    return seenAt === null ? words.notHere : words.seen(momentText(seenAt, lang, tenant.timeZone));
  };
  return html`<ul class="lines people" role="list" aria-label=${words.list}>
    ${members.map(
      (member) =>
        html`<li>
          <span class="what">${member.name}${member.id === me.account.id ? html` <span class="quiet">(${words.you})</span>` : nothing}<small>${member.email}</small></span>
          <span class="facts">
            <b>${texts.frame.roles[member.role]}</b>
            <span>${member.units === null ? words.allUnits : words.units(member.units.join(', '))}</span>
            <span class=${member.canSignIn ? '' : 'soon'}>${hereWords(member)}</span>
          </span>
          ${rowMenu(
            words.menu(member.name),
            acts.map((one) => ({ text: words[one], act: () => act(member, one) })),
          )}
        </li>`,
    )}
  </ul>`;
}
