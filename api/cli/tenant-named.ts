import type { Deps } from '../src/deps.ts';
import type { Tenant } from '../src/directory/tenant.ts';
import { fail, run } from './command.ts';

/** The tenant that a command names; ends the command when there is none, or no database. */
export async function tenantNamed(deps: Deps, slug: string | undefined, usage: string): Promise<Tenant> {
  let tenant: Tenant | undefined;
  await run(async () => {
    tenant = await deps.system.tenantBySlug(slug ?? '');
  });
  return tenant ?? fail(`There is no such tenant\n\n${usage}`);
}
