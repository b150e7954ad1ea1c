import type { IdentityProof, RequestKind } from '../../api/contract/data-requests.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import { dataRequests } from '../../api/src/db/data-request-schema.ts';
import { endRequest, registerRequest } from '../../api/src/data-requests/service.ts';
import type { Deps } from '../../api/src/deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';

const DAY_MS = 86_400_000;

/** What invented people ask about their own data: one that is pressing, one that nobody has looked at, one that is done. */
const REQUESTS: readonly {
  kind: RequestKind;
  name: string;
  lang: Locale;
  message: string;
  daysAgo: number;
  proof?: IdentityProof;
  note?: string;
}[] = [
  {
    kind: 'erasure',
    name: 'Elli Esimerkki',
    lang: 'fi',
    message: 'Sain töitä muualta. Poistakaa hakemukseni.',
    daysAgo: 24,
    proof: 'phone',
  },
  { kind: 'access', name: 'Max Modell', lang: 'sv', message: 'Jag vill se vad ni har skrivit om mig.', daysAgo: 2 },
  {
    kind: 'rectification',
    name: 'Emma Example',
    lang: 'en',
    message: 'My phone number has changed.',
    daysAgo: 40,
    proof: 'same-address',
    note: 'Corrected in the application.',
  },
];

/** Fills the register of the first demo municipality, when nothing was ever asked there. */
export async function loadDemoRequests(deps: Deps, slug: string): Promise<void> {
  const tenant = await deps.system.tenantBySlug(slug);
  if (!tenant) throw new Error(`No demo municipality: ${slug}`);
  const ctx = tenantContext(deps, tenant, { kind: 'operator' });
  if ((await ctx.db.from(dataRequests).limit(1)).length > 0) return;
  for (const { daysAgo, note, name, ...asked } of REQUESTS) {
    const receivedOn = new Date(Date.parse(deps.now()) - daysAgo * DAY_MS).toISOString().slice(0, 10);
    const email = `${name.toLowerCase().replace(' ', '.')}@example.com`;
    const { id } = await registerRequest(ctx, { ...asked, name, email, receivedOn });
    if (note !== undefined) await endRequest(ctx, id, 'Pia Pääkäyttäjä', { version: 1, to: 'done', note });
  }
}
