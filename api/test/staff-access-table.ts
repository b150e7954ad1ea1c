import type { TenantContext } from '../src/context.ts';
import { applicant } from './applicant.ts';
import type { TestWorld } from './harness.ts';
import type { StaffAccess } from './staff-access-suite.ts';

const applied = async (world: TestWorld, ctx: TenantContext) => ({ application: (await applicant(world, ctx)).id });
const seen = async (world: TestWorld, ctx: TenantContext) => ({ id: (await applicant(world, ctx)).id, version: 1 });

/** Every route of the staff API. A new one fails the suite until it is here. */
export const STAFF_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/session', who: 'person', forSetup: true },
  { method: 'POST', path: '/staff/session/extend', who: 'person', forSetup: true },
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
];
