import type { TenantContext } from '../src/context.ts';
import { createPosting } from '../src/postings/service.ts';
import { setUpSender } from '../src/sms/senders.ts';
import { applicant } from './applicant.ts';
import { aPosting } from './factories.ts';
import type { TestWorld } from './harness.ts';
import type { StaffAccess } from './staff-access-suite.ts';

const applied = async (world: TestWorld, ctx: TenantContext) => ({ application: (await applicant(world, ctx)).id });
const seen = async (world: TestWorld, ctx: TenantContext) => ({ id: (await applicant(world, ctx)).id, version: 1 });
const fitting = (ctx: TenantContext) =>
  ctx.tenant.officialLanguages.length > 1 ? aPosting() : aPosting({ texts: { fi: aPosting().texts.fi } });
/** A draft of the tenant, as a path names it. */
export const drafted = async (_world: TestWorld, ctx: TenantContext) => ({ posting: await createPosting(ctx, fitting(ctx)) });
const published = async (world: TestWorld, ctx: TenantContext) => ({
  posting: (await applicant(world, ctx, { posting: fitting(ctx) })).postingId,
});

const A_SENDER = { kind: 'alphanumeric', evidence: 'Traficom 1/2026', authorisedOn: '2026-10-01' } as const;

/** Recruitments and the applications to them. */
export const RECRUITMENT_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/:tenant/applications', who: 'applications.read' },
  {
    method: 'POST',
    path: '/staff/:tenant/applications/moves',
    who: 'applications.write',
    body: async (world, ctx) => ({ applications: [await seen(world, ctx)], to: 'in-review' }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/applications/messages',
    who: 'messages.send',
    body: async (world, ctx) => ({
      applications: [await seen(world, ctx)],
      texts: { fi: { subject: 'Hakemuksesi', body: 'Kiitos, {name}.' } },
      isAnswer: true,
    }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/applications/text-messages',
    who: 'messages.send',
    body: async (world, ctx) => {
      await setUpSender(ctx, { ...A_SENDER, sender: ctx.tenant.slug });
      return { applications: [await seen(world, ctx)], texts: { fi: 'Hei {name}, soitamme huomenna.' }, isAnswer: true };
    },
  },
  { method: 'GET', path: '/staff/:tenant/sms', who: 'messages.send' },
  {
    method: 'POST',
    path: '/staff/:tenant/applications/answered',
    who: 'applications.write',
    body: async (world, ctx) => ({ applications: [await seen(world, ctx)] }),
  },
  { method: 'GET', path: '/staff/:tenant/applications/:application', who: 'applications.read', params: applied },
  {
    method: 'POST',
    path: '/staff/:tenant/applications/:application/notes',
    who: 'applications.write',
    params: applied,
    body: () => ({ body: 'Soitettu, kuulostaa hyvältä.' }),
  },
  {
    method: 'PUT',
    path: '/staff/:tenant/applications/:application/tags',
    who: 'applications.write',
    params: applied,
    body: () => ({ tags: ['ajokortti'] }),
  },
  { method: 'POST', path: '/staff/:tenant/applications/:application/reveal', who: 'applications.read', params: applied },
  {
    method: 'GET',
    path: '/staff/:tenant/applications/:application/files/:file',
    who: 'applications.read',
    params: async (world, ctx) => {
      const { id, fileId } = await applicant(world, ctx);
      return { application: id, file: fileId };
    },
  },
  { method: 'GET', path: '/staff/:tenant/exports/applications', who: 'persons.export', query: '?format=csv' },
  { method: 'GET', path: '/staff/:tenant/exports/postings', who: 'postings.read', query: '?format=xlsx' },
  { method: 'GET', path: '/staff/:tenant/overview', who: 'postings.read' },
  { method: 'GET', path: '/staff/:tenant/postings', who: 'postings.read' },
  { method: 'POST', path: '/staff/:tenant/postings', who: 'postings.write', body: () => ({ draft: aPosting() }) },
  { method: 'GET', path: '/staff/:tenant/postings/:posting', who: 'postings.read', params: drafted },
  {
    method: 'PUT',
    path: '/staff/:tenant/postings/:posting',
    who: 'postings.write',
    params: drafted,
    body: () => ({ version: 1, draft: aPosting({ positions: 2 }) }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/postings/:posting/publication',
    who: 'postings.write',
    params: drafted,
    body: () => ({ reviewed: [] }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/postings/:posting/end',
    who: 'postings.write',
    params: published,
    body: () => ({ to: 'closed' }),
  },
  {
    method: 'PUT',
    path: '/staff/:tenant/postings/:posting/settings',
    who: 'postings.write',
    params: drafted,
    body: () => ({ replyBy: '2026-12-31', isAnonymous: true }),
  },
  { method: 'PUT', path: '/staff/:tenant/postings/:posting/archive', who: 'postings.write', params: drafted },
  { method: 'DELETE', path: '/staff/:tenant/postings/:posting/archive', who: 'postings.write', params: drafted },
  ...['', '/vuoro.js', '/api/:of/jobs', '/api/:of/jobs/:number', '/api/:of/config'].map(
    (rest): StaffAccess => ({
      method: 'GET',
      path: `/staff/:tenant/postings/:posting/preview${rest}`,
      who: 'postings.read',
      params: async (world, ctx) => ({ ...(await drafted(world, ctx)), of: ctx.tenant.slug, number: 1 }),
    }),
  ),
];
