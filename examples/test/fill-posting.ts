import { nodeDeps } from '../../api/cli/node-deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { endPosting, listJobs, publicPosting } from '../../api/src/postings/service.ts';

/** Marks a municipality's newest open posting as filled, as its staff would; gives the posting's number. */
export async function fillPosting(databaseUrl: string, slug: string): Promise<number> {
  const deps = nodeDeps({ DATABASE_URL: databaseUrl });
  const tenant = await deps.system.tenantBySlug(slug);
  if (!tenant) throw new Error(`No such municipality: ${slug}`);
  const ctx = tenantContext(deps, tenant, { kind: 'operator' });
  const [newest] = (await listJobs(ctx, { limit: 1 })).items;
  if (!newest) throw new Error(`Nothing is open in ${slug}`);
  await endPosting(ctx, (await publicPosting(ctx, newest.id)).row.id, 'filled');
  return newest.id;
}
