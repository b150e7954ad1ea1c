import { html, type TemplateResult } from 'lit';
import type { InvitationOffer } from '../../../api/contract/members.ts';
import { dayText } from '../account/moments.ts';
import type { WelcomeTexts } from '../i18n/welcome/texts.ts';
import type { PageFrame } from '../router.ts';

/** What an invitation offers, as a list of facts. */
export function offerFacts(texts: WelcomeTexts, { lang, tenant, texts: { frame } }: PageFrame, offer: InvitationOffer): TemplateResult {
  const facts = [
    [texts.facts.email, offer.email],
    [texts.facts.role, frame.roles[offer.role]],
    [texts.facts.units, offer.units?.join(', ') ?? texts.facts.allUnits],
    [texts.facts.until, dayText(offer.expiresAt, lang, tenant.timeZone)],
  ];
  return html`<dl class="offer">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
