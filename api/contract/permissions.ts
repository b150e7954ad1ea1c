/** What a member of staff may be in one municipality. */
export const ROLES = ['admin', 'recruiter', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** All that a route of the staff API can ask for. */
export const PERMISSIONS = [
  'postings.read',
  'postings.write',
  'applications.read',
  'applications.write',
  'messages.send',
  'persons.export',
  'retention.manage',
  'staff.manage',
  'audit.read',
  'privacy.manage',
  'settings.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Which role has which permissions. Units narrow a recruiter further, see `Membership`. */
export const PERMISSIONS_OF: Record<Role, readonly Permission[]> = {
  admin: PERMISSIONS,
  recruiter: ['postings.read', 'postings.write', 'applications.read', 'applications.write', 'messages.send', 'persons.export'],
  viewer: ['postings.read', 'applications.read'],
};

/** Whether a role has a permission. */
export function may(role: Role, permission: Permission): boolean {
  return PERMISSIONS_OF[role].includes(permission);
}
