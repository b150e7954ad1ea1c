import type { NewLetterTemplate } from '../contract/letter-templates.ts';
import type { CriteriaList } from '../contract/scores.ts';
import type { TenantContext } from '../src/context.ts';
import { addTemplate } from '../src/letter-templates/service.ts';
import { keepTemplate } from '../src/recruitments/templates/service.ts';
import { applicant } from './applicant.ts';
import type { TestWorld } from './harness.ts';
import { drafted } from './recruitment-routes.ts';
import type { StaffAccess } from './staff-access-suite.ts';
import type { Colleague } from './staff.ts';

const letter: NewLetterTemplate = {
  name: 'Kiitos',
  purpose: 'received',
  texts: { fi: { subject: 'Hei', body: 'Hei {name}.' } },
  isShared: false,
};

const ofLetter = async (_world: TestWorld, ctx: TenantContext, { accountId }: Colleague) => ({
  template: (await addTemplate(ctx, { accountId, name: 'Kaisa Koe', maySetUp: false }, letter)).id,
});
const ofPosting = async (world: TestWorld, ctx: TenantContext) => {
  const who = { role: 'admin', units: null, lang: 'fi', name: 'Kaisa Koe' } as const;
  return { template: (await keepTemplate(ctx, who, { name: 'Hoitaja', ...(await drafted(world, ctx)) })).id };
};

/** Sets one criterion of a posting as an administrator does; gives its id. */
export async function criterion(world: TestWorld, ctx: TenantContext, postingId: string): Promise<string> {
  const admin = await world.as('admin', ctx);
  const response = await admin.request(`/staff/${ctx.tenant.slug}/postings/${postingId}/criteria`, {
    method: 'PUT',
    json: { version: 0, criteria: [{ name: 'Työkokemus', weight: 2 }] },
  });
  const { criteria } = (await response.json()) as CriteriaList;
  return criteria[0]?.id ?? '';
}

// By which the application is looked at that was made last; the suite makes the path before the body.
let asked: string | undefined;

/** Criteria, scores, comparison and templates. */
export const JUDGING_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/:tenant/postings/:posting/criteria', who: 'postings.read', params: drafted },
  {
    method: 'PUT',
    path: '/staff/:tenant/postings/:posting/criteria',
    who: 'postings.write',
    params: drafted,
    body: () => ({ version: 0, criteria: [{ name: 'Kielitaito', weight: 1 }] }),
  },
  {
    method: 'PUT',
    path: '/staff/:tenant/applications/:application/scores',
    who: 'applications.write',
    params: async (world, ctx) => {
      const { id, postingId } = await applicant(world, ctx);
      asked = await criterion(world, ctx, postingId);
      return { application: id };
    },
    body: () => ({ scores: [{ criterion: asked, score: 4 }] }),
  },
  { method: 'GET', path: '/staff/:tenant/postings/:posting/comparison', who: 'applications.read', params: drafted },
  { method: 'GET', path: '/staff/:tenant/letter-templates', who: 'messages.send' },
  { method: 'POST', path: '/staff/:tenant/letter-templates', who: 'messages.send', body: () => letter },
  {
    method: 'PUT',
    path: '/staff/:tenant/letter-templates/:template',
    who: 'messages.send',
    params: ofLetter,
    body: () => ({ ...letter, version: 1 }),
  },
  { method: 'DELETE', path: '/staff/:tenant/letter-templates/:template', who: 'messages.send', params: ofLetter },
  { method: 'GET', path: '/staff/:tenant/posting-templates', who: 'postings.write' },
  {
    method: 'POST',
    path: '/staff/:tenant/posting-templates',
    who: 'postings.write',
    body: async (world, ctx) => ({ name: 'Hoitaja', ...(await drafted(world, ctx)) }),
  },
  { method: 'GET', path: '/staff/:tenant/posting-templates/:template', who: 'postings.write', params: ofPosting },
  {
    method: 'PUT',
    path: '/staff/:tenant/posting-templates/:template',
    who: 'postings.write',
    params: ofPosting,
    body: () => ({ name: 'Lähihoitaja' }),
  },
  { method: 'DELETE', path: '/staff/:tenant/posting-templates/:template', who: 'postings.write', params: ofPosting },
];
