import type { LetterTemplate } from '../../../api/contract/letter-templates.ts';
import type { SmsChannel } from '../../../api/contract/sms.ts';
import type { StaffFrame } from '../router.ts';
import type { KeptLetters } from '../templates/kept-letters.ts';

/** What there is to write with. */
export interface Means {
  /** The town's own templates and the person's. */
  stored: readonly LetterTemplate[];
  /** What the town can send text messages from; absent when that is not known. */
  sms: SmsChannel | undefined;
}

/** Reads what there is to write with; what cannot be read is left out, since there is always e-mail and an empty sheet. */
export async function readMeans({ api, tenant }: StaffFrame, letters: KeptLetters): Promise<Means> {
  const [stored, { value: sms }] = await Promise.all([letters.read(tenant.slug), api.smsChannel()]);
  return { stored, sms };
}
