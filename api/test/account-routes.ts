import { invite } from '../src/staff/invitations/service.ts';
import type { TenantContext } from '../src/context.ts';
import { authenticator } from './authenticator.ts';
import type { TestWorld } from './harness.ts';
import type { StaffAccess } from './staff-access-suite.ts';

const INVITATION = { role: 'viewer' as const, units: null, lang: 'fi' as const };
let invited = 0;
const made = (world: TestWorld, ctx: TenantContext) =>
  invite(ctx, world.deps.accounts, { ...INVITATION, email: `uusi${invited++}@${ctx.tenant.slug}.example` }, 'link');
const invitation = async (world: TestWorld, ctx: TenantContext) => ({ id: (await made(world, ctx)).id });
const member = async (world: TestWorld, ctx: TenantContext) => ({ id: (await world.as('viewer', ctx)).accountId });
const token = async (world: TestWorld, ctx: TenantContext) => (await made(world, ctx)).link.split('#')[1];

/** The routes of accounts, sessions, colleagues and invitations. */
export const ACCOUNT_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/session', who: 'person', forSetup: true },
  { method: 'POST', path: '/staff/session/extend', who: 'person', forSetup: true },
  { method: 'POST', path: '/staff/session/end', who: 'person', forSetup: true },
  { method: 'POST', path: '/staff/sign-in/passkey/options', who: 'stranger' },
  {
    method: 'POST',
    path: '/staff/sign-in/passkey',
    who: 'stranger',
    body: () => ({ credential: authenticator('https://vuoro.example').get({ challenge: 'A'.repeat(43) }) }),
    answers: { status: 401, because: 'a right one is told in passkeys.test.ts' },
  },
  {
    method: 'POST',
    path: '/staff/sign-in/password',
    who: 'stranger',
    body: () => ({ email: `kukaan${invited++}@rantala.example`, password: 'hevonen akku niitti', code: '123456' }),
    answers: { status: 401, because: 'a right one is told in password.test.ts' },
  },
  {
    method: 'POST',
    path: '/staff/sign-in/recovery',
    who: 'stranger',
    body: () => ({ email: `kukaan${invited++}@rantala.example`, code: '0000-0000-0000-0000-0000-0000' }),
    answers: { status: 401, because: 'a right one is told in recovery.test.ts' },
  },
  {
    method: 'POST',
    path: '/staff/sign-in/recovery/accept',
    who: 'stranger',
    body: () => ({ token: 'A'.repeat(43) }),
    answers: { status: 401, because: 'a right one is told in recovery.test.ts' },
  },
  { method: 'GET', path: '/staff/:tenant/sign-in', who: 'stranger' },
  {
    method: 'GET',
    path: '/staff/:tenant/sign-in/oidc',
    who: 'stranger',
    answers: { status: 404, because: 'the tenant has no service of its own; a right one is told in oidc.test.ts' },
  },
  {
    method: 'GET',
    path: '/staff/sign-in/oidc/callback',
    who: 'stranger',
    query: '?code=x&state=x',
    answers: { status: 401, because: 'nobody set out; a right one is told in oidc.test.ts' },
  },
  { method: 'PUT', path: '/staff/account/profile', who: 'person', body: () => ({ name: 'Kaisa', lang: 'sv' }) },
  { method: 'GET', path: '/staff/account/sessions', who: 'person' },
  { method: 'DELETE', path: '/staff/account/sessions', who: 'person' },
  {
    method: 'DELETE',
    path: '/staff/account/sessions/:id',
    who: 'person',
    params: async (_world, _ctx, caller) => ({ id: (await caller.again()).sessionId }),
  },
  { method: 'GET', path: '/staff/account/credentials', who: 'person', forSetup: true },
  { method: 'POST', path: '/staff/account/passkeys/options', who: 'person', forSetup: true },
  {
    method: 'POST',
    path: '/staff/account/passkeys',
    who: 'person',
    forSetup: true,
    body: () => ({ name: 'Puhelin', credential: authenticator('https://vuoro.example').create({ challenge: 'A'.repeat(43) }) }),
    answers: { status: 422, because: 'a right one is told in passkeys.test.ts' },
  },
  {
    method: 'PUT',
    path: '/staff/account/passkeys/:id',
    who: 'person',
    params: async () => ({ id: 'unknown' }),
    body: () => ({ name: 'Puhelin' }),
    answers: { status: 404, because: 'a right one is told in passkeys.test.ts' },
  },
  {
    method: 'DELETE',
    path: '/staff/account/passkeys/:id',
    who: 'person',
    params: async () => ({ id: 'unknown' }),
    answers: { status: 404, because: 'a right one is told in passkeys.test.ts' },
  },
  { method: 'POST', path: '/staff/account/totp', who: 'person', forSetup: true },
  {
    method: 'PUT',
    path: '/staff/account/password',
    who: 'person',
    forSetup: true,
    body: () => ({ password: 'hevonen akku niitti', code: '123456' }),
    answers: { status: 422, because: 'a right one is told in password.test.ts' },
  },
  {
    method: 'DELETE',
    path: '/staff/account/password',
    who: 'person',
    answers: { status: 409, because: 'a right one is told in password.test.ts' },
  },
  { method: 'POST', path: '/staff/account/recovery-codes', who: 'person' },
  {
    method: 'POST',
    path: '/staff/account/email',
    who: 'person',
    body: () => ({ token: 'A'.repeat(43) }),
    answers: { status: 422, because: 'a right one is told in email.test.ts' },
  },
  { method: 'POST', path: '/staff/:tenant/own/email', who: 'any', body: () => ({ email: `uusi${invited++}@rantala.example` }) },
  { method: 'GET', path: '/staff/:tenant/members', who: 'staff.manage' },
  {
    method: 'PUT',
    path: '/staff/:tenant/members/:id',
    who: 'staff.manage',
    params: member,
    body: () => ({ role: 'recruiter', units: null }),
  },
  { method: 'DELETE', path: '/staff/:tenant/members/:id', who: 'staff.manage', params: member },
  { method: 'DELETE', path: '/staff/:tenant/members/:id/sessions', who: 'staff.manage', params: member },
  { method: 'GET', path: '/staff/:tenant/invitations', who: 'staff.manage' },
  {
    method: 'POST',
    path: '/staff/:tenant/invitations',
    who: 'staff.manage',
    body: () => ({ ...INVITATION, email: `uusi${invited++}@rantala.example` }),
  },
  { method: 'POST', path: '/staff/:tenant/invitations/:id/resend', who: 'staff.manage', params: invitation },
  { method: 'DELETE', path: '/staff/:tenant/invitations/:id', who: 'staff.manage', params: invitation },
  { method: 'POST', path: '/staff/invitations/show', who: 'stranger', body: async (world, ctx) => ({ token: await token(world, ctx) }) },
  {
    method: 'POST',
    path: '/staff/invitations/accept',
    who: 'stranger',
    body: async (world, ctx) => ({ token: await token(world, ctx), name: 'Uusi', lang: 'fi' }),
  },
];
