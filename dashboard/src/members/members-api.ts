import type { Invitation, MemberChange, NewInvitation, StaffMember } from '../../../api/contract/members.ts';
import { ask } from '../staff-api.ts';

/** What administrators do about who works in their municipality. */
export function membersApi(tenant: string) {
  const at = (path: string) => `/staff/${encodeURIComponent(tenant)}/${path}`;
  return {
    list: (signal?: AbortSignal) => ask<{ items: StaffMember[] }>('GET', at('members'), undefined, signal),
    change: (id: string, change: MemberChange) => ask<null>('PUT', at(`members/${id}`), change),
    remove: (id: string) => ask<null>('DELETE', at(`members/${id}`), {}),
    endSessions: (id: string) => ask<null>('DELETE', at(`members/${id}/sessions`), {}),
    invitations: (signal?: AbortSignal) => ask<{ items: Invitation[] }>('GET', at('invitations'), undefined, signal),
    invite: (invitation: NewInvitation) => ask<{ id: string }>('POST', at('invitations'), invitation),
    resend: (id: string) => ask<{ id: string; expiresAt: string }>('POST', at(`invitations/${id}/resend`), {}),
    revoke: (id: string) => ask<null>('DELETE', at(`invitations/${id}`), {}),
  };
}
export type MembersApi = ReturnType<typeof membersApi>;
