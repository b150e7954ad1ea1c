import type { NewSender } from '../contract/sms.ts';
import type { TenantContext } from '../src/context.ts';
import { setUpSender } from '../src/sms/senders.ts';

/** A number that nobody has: Sweden keeps these for fiction. */
export const SENDER_NUMBER = '+46701740605';

/** Gives a tenant a sender that may send: a number that can be answered, unless it is another one. */
export async function authorisedSender(ctx: TenantContext, sender: Partial<NewSender> = {}): Promise<void> {
  await setUpSender(ctx, { kind: 'number', sender: SENDER_NUMBER, evidence: 'Traficom 1/2026', authorisedOn: '2026-10-01', ...sender });
}
