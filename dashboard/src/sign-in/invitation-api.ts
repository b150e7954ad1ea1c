import type { Accepted, AcceptInvitation, InvitationOffer } from '../../../api/contract/members.ts';
import { ask } from '../staff-api.ts';

/** What an invited person does with the link. Looking does not use it up. */
export const invitationApi = {
  show: (token: string, signal: AbortSignal) => ask<InvitationOffer>('POST', '/staff/invitations/show', { token }, signal),
  accept: (input: AcceptInvitation) => ask<Accepted>('POST', '/staff/invitations/accept', input),
};
