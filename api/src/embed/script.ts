import type { Boot, BootTenant } from '../../contract/boot.ts';
import type { TenantContext } from '../context.ts';
import type { Deps } from '../deps.ts';
import { listForBoot } from '../postings/service.ts';
import { bootList, oneOrAll } from './boot-list.ts';
import { clockOf } from './clock.ts';
import { BOOT_TOKEN } from './built-files.ts';

/** The widget's script for any tenant: code and the service's address. */
export async function plainScript(deps: Deps): Promise<string> {
  const { version } = await deps.manifest();
  return composed(deps, 'widget/vuoro.js', { base: deps.publicUrl, version });
}

/** The whole widget in one file that never changes for a version, so that a page can pin it by its hash. */
export async function pinnedScript(deps: Deps): Promise<string> {
  const { version } = await deps.manifest();
  return composed(deps, 'widget/vuoro-full.js', { base: deps.publicUrl, version });
}

/** The fast way: code, the tenant's settings and the first page of its list in one response. */
export async function tenantScript(deps: Deps, ctx: TenantContext, origins: readonly string[]): Promise<string> {
  const { version } = await deps.manifest();
  const { tenant } = ctx;
  const firstLanguage = tenant.officialLanguages[0] ?? 'fi';
  const { rows, list } = await listForBoot(ctx);
  const boot: BootTenant = {
    slug: tenant.slug,
    name: oneOrAll(tenant.name),
    languages: tenant.officialLanguages,
    zone: clockOf(tenant.timeZone, ctx.now()),
    ...(Object.keys(tenant.brand).length > 0 && { brand: tenant.brand }),
    ...(origins.length > 0 && { origins: [...origins] }),
    ...(tenant.accessibilityUrl !== null && { accessibility: tenant.accessibilityUrl }),
    ...(tenant.isDemo && { demo: 1 as const }),
    list: bootList(rows, list, { firstLanguage, names: tenant.name }),
  };
  return composed(deps, 'widget/vuoro.js', { base: deps.publicUrl, version, tenant: boot });
}

async function composed(deps: Deps, path: string, boot: Boot): Promise<string> {
  const code = await deps.built.read(path);
  if (!code) throw new Error(`Not built: ${path}`);
  // A function as replacement: `$` in the data must not be read as a pattern.
  return new TextDecoder().decode(code).replace(BOOT_TOKEN, () => JSON.stringify(boot));
}
