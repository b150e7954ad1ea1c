import { html } from 'hono/html';
import type { Boot } from '../../contract/boot.ts';
import type { Job, JobList } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';
import type { TenantConfig } from '../../contract/tenants.ts';
import type { TenantContext } from '../context.ts';
import type { Deps } from '../deps.ts';
import { BOOT_TOKEN } from '../embed/built-files.ts';
import { oneOrAll } from '../embed/boot-list.ts';
import { stylePath } from '../pages/addresses.ts';
import { pageFrame } from '../pages/frame.ts';
import { storedPosting } from '../postings/service.ts';
import { job } from '../postings/views.ts';
import { Refused } from '../refusal.ts';
import { tenantConfig } from '../tenants/views.ts';
import { type Recruiter, visible } from './service.ts';

/**
 * The page in which the dashboard frames a posting as the public will see it: the widget itself, with an address of its
 * own at which it finds this posting alone, in whatever state it is.
 */
export async function previewPage(ctx: TenantContext, who: Recruiter, id: string, lang: Locale | undefined) {
  await visible(ctx, who, id);
  const { tenant } = ctx;
  const frame = pageFrame(tenant, lang, ctx.publicUrl, ctx.now());
  return html`<!doctype html>
<html lang="${frame.lang}" class="embed">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${frame.name}</title>
<link rel="stylesheet" href="${stylePath(frame)}">
<script src="${addressOf(ctx, id)}/vuoro.js" async></script>
</head>
<body class="embed">
<div><h1 class="away">${frame.texts.list.title}</h1><vuoro-jobs tenant="${tenant.slug}" lang="${frame.lang}"></vuoro-jobs></div>
</body>
</html>`;
}

// The widget asks without cookies, as it must on other people's pages; here its answers are for those who are signed in.
const WITH_SESSION = `((ask) => { globalThis.fetch = (url, init) => ask(url, { ...init, credentials: 'same-origin' }); })(fetch);\n`;

/** The widget in one file, which asks for everything below the preview's own address. */
export async function previewScript(deps: Deps, ctx: TenantContext, who: Recruiter, id: string): Promise<string> {
  await visible(ctx, who, id);
  const code = await deps.built.read('widget/vuoro-full.js');
  if (!code) throw new Refused('not_found');
  const { tenant } = ctx;
  const boot: Boot = {
    base: addressOf(ctx, id),
    version: (await deps.manifest()).version,
    tenant: {
      slug: tenant.slug,
      name: oneOrAll(tenant.name),
      languages: tenant.officialLanguages,
      zone: tenant.timeZone,
      brand: tenant.brand,
    },
  };
  // A function as replacement: `$` in the data must not be read as a pattern.
  return WITH_SESSION + new TextDecoder().decode(code).replace(BOOT_TOKEN, () => JSON.stringify(boot));
}

/** The posting as the public API will give it. */
export async function previewJob(ctx: TenantContext, who: Recruiter, id: string, lang: Locale | undefined): Promise<Job> {
  await visible(ctx, who, id);
  return job(await storedPosting(ctx, id), ctx.tenant, lang, await ctx.places.names(), ctx.publicUrl, ctx.now());
}

/** A list with this posting alone. */
export async function previewList(ctx: TenantContext, who: Recruiter, id: string, lang: Locale | undefined): Promise<JobList> {
  const facets = { taskArea: [], municipality: [], unit: [], employmentType: [], language: [], deadline: [] };
  return { asOf: ctx.now(), total: 1, items: [await previewJob(ctx, who, id, lang)], facets };
}

/** What the form needs to know of the municipality. */
export async function previewConfig(ctx: TenantContext, who: Recruiter, id: string): Promise<TenantConfig> {
  await visible(ctx, who, id);
  return tenantConfig(ctx.tenant, [], ctx.now());
}

function addressOf({ publicUrl, tenant }: TenantContext, id: string): string {
  return `${publicUrl}/staff/${tenant.slug}/postings/${id}/preview`;
}
