import type { TenantContext } from '../src/context.ts';
import { registerRequest } from '../src/data-requests/service.ts';
import { applicant } from './applicant.ts';
import type { TestWorld } from './harness.ts';
import type { StaffAccess } from './staff-access-suite.ts';

const request = async (ctx: TenantContext, proof?: 'document') =>
  (
    await registerRequest(ctx, {
      kind: 'access',
      lang: 'fi',
      name: 'Kysyvä Hakija',
      email: 'kysyva@example.com',
      receivedOn: ctx.now().slice(0, 10),
      proof,
    })
  ).id;
const known = async (_world: TestWorld, ctx: TenantContext) => ({ request: await request(ctx, 'document') });
const unknown = async (_world: TestWorld, ctx: TenantContext) => ({ request: await request(ctx) });
const at = '/staff/:tenant/data-requests';

/** What data protection officers do: the audit, retention, and what people ask about their own data. */
export const PRIVACY_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/:tenant/audit', who: 'audit.read' },
  { method: 'GET', path: '/staff/:tenant/exports/audit', who: 'audit.read', query: '?format=csv' },
  { method: 'GET', path: '/staff/:tenant/retention', who: 'retention.manage' },
  { method: 'GET', path: '/staff/:tenant/retention/forecast', who: 'retention.manage', query: '?afterAnswer=6&longest=12' },
  { method: 'GET', path: '/staff/:tenant/retention/applications', who: 'retention.manage', query: '?from=2026-11-01&to=2027-11-30' },
  { method: 'PUT', path: '/staff/:tenant/retention', who: 'retention.manage', body: () => ({ afterAnswer: 12, longest: 24 }) },
  { method: 'GET', path: at, who: 'privacy.manage' },
  {
    method: 'POST',
    path: at,
    who: 'privacy.manage',
    body: (world) => ({ kind: 'erasure', lang: 'sv', name: 'Åsa Öhman', phone: '040 123 4567', receivedOn: world.clock.now.slice(0, 10) }),
  },
  { method: 'GET', path: `${at}/:request`, who: 'privacy.manage', params: known },
  {
    method: 'POST',
    path: `${at}/:request/verification`,
    who: 'privacy.manage',
    params: unknown,
    body: () => ({ version: 1, proof: 'phone' }),
  },
  {
    method: 'POST',
    path: `${at}/:request/letters`,
    who: 'privacy.manage',
    params: known,
    body: () => ({ letter: { subject: 'Pyyntösi', body: 'Hei.' } }),
  },
  {
    method: 'POST',
    path: `${at}/:request/extension`,
    who: 'privacy.manage',
    params: known,
    body: () => ({ version: 1, reason: 'Aineistoa on paljon.' }),
  },
  {
    method: 'POST',
    path: `${at}/:request/end`,
    who: 'privacy.manage',
    params: known,
    body: () => ({ version: 1, to: 'done', note: 'Tiedot annettiin.', letter: { subject: 'Tietosi', body: 'Hei.' } }),
  },
  {
    method: 'POST',
    path: `${at}/:request/search`,
    who: 'privacy.manage',
    params: known,
    body: () => ({ email: 'aino@example.com' }),
  },
  { method: 'POST', path: `${at}/:request/copy`, who: 'privacy.manage', params: known, body: () => ({ applications: [] }) },
  {
    method: 'POST',
    path: `${at}/:request/erasure`,
    who: 'privacy.manage',
    params: known,
    body: async (world, ctx) => ({ version: 1, applications: [{ id: (await applicant(world, ctx)).id, version: 1 }] }),
  },
];
