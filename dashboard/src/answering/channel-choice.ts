import { html, nothing, type TemplateResult } from 'lit';
import type { SmsChannel } from '../../../api/contract/sms.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import type { StaffFrame } from '../router.ts';
import type { Channel } from './letters.ts';

/** As what a message goes. Where there are no text messages nothing is chosen, and who runs the town's settings is told why. */
export function channelChoice(
  sms: SmsChannel | undefined,
  channel: Channel,
  { write }: ApplicantTexts,
  frame: StaffFrame,
): TemplateResult | typeof nothing {
  const words = write.sms;
  if (!sms) return nothing;
  if (sms.obstacle !== undefined) {
    return frame.may('settings.manage') ? html`<p class="quiet channels">${words.obstacles[sms.obstacle]}</p>` : nothing;
  }
  const sender = sms.sender ?? '';
  return html`<fieldset class="channels">
    <legend>${words.how}</legend>
    <label class="radio"><input type="radio" name="channel" value="mail" .checked=${channel === 'mail'} /><span>${words.mail}</span></label>
    <label class="radio"
      ><input type="radio" name="channel" value="sms" .checked=${channel === 'sms'} /><span
        >${words.sms}<small>${sms.isTwoWay ? words.from(sender) : words.oneWay(sender)}</small></span
      ></label
    >
  </fieldset>`;
}
