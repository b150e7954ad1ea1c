import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '../../api/contract/staff.ts';
import { staffAccounts, staffMemberships } from '../../api/src/db/staff-schema.ts';
import type { Deps } from '../../api/src/deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { findAccountByEmail } from '../../api/src/staff/accounts/store.ts';
import { hashPassword } from '../../api/src/staff/password/scrypt.ts';
import { newTotpSecret } from '../../api/src/staff/password/totp.ts';

/** A member of the demo staff, with everything to sign in with. */
export interface DemoStaff {
  tenant: string;
  role: Role;
  name: string;
  email: string;
  password: string;
  /** Secret of the code generator, base32. */
  totp: string;
}

const PEOPLE: readonly { role: Role; mailbox: string; name: string }[] = [
  { role: 'admin', mailbox: 'paakayttaja', name: 'Pia Pääkäyttäjä' },
  { role: 'recruiter', mailbox: 'rekrytoija', name: 'Raimo Rekrytoija' },
  { role: 'viewer', mailbox: 'lukija', name: 'Lauri Lukija' },
];

/** Gives every demo municipality its staff; made at the first start with secrets of their own, and kept with the data. */
export async function loadDemoStaff(deps: Deps, dataDir: string, tenants: readonly string[]): Promise<DemoStaff[]> {
  const file = join(dataDir, 'staff.json');
  const known = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as DemoStaff[]) : [];
  const bytes = (count: number) => new Uint8Array(randomBytes(count));
  // One password for the whole demo: hashing is slow on purpose, and nobody else reaches loopback.
  const password = known[0]?.password ?? `demo-${randomBytes(9).toString('base64url')}`;
  const all = tenants.flatMap((tenant) =>
    PEOPLE.map(({ role, mailbox, name }): DemoStaff => {
      const email = `${mailbox}@${tenant}.example`;
      return known.find((one) => one.email === email) ?? { tenant, role, name, email, password, totp: newTotpSecret(bytes) };
    }),
  );
  const isKnown = await Promise.all(all.map((one) => findAccountByEmail(deps.accounts, one.email)));
  const missing = all.filter((_one, index) => !isKnown[index]);
  const hash = missing.length > 0 ? await hashPassword(password, bytes) : '';
  await Promise.all(missing.map((one) => hire(deps, one, hash)));
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  return all;
}

async function hire(deps: Deps, { tenant: slug, role, name, email, totp }: DemoStaff, password: string): Promise<void> {
  const tenant = await deps.system.tenantBySlug(slug);
  if (!tenant) throw new Error(`No demo municipality: ${slug}`);
  const id = deps.newId('account');
  const lang = tenant.officialLanguages[0] ?? 'fi';
  const sealed = await deps.vault.seal(totp, id);
  const account = { id, email, name, lang, password, totp: sealed, createdAt: deps.now() };
  await deps.accounts.commit({ actor: { kind: 'operator' }, accountId: id, event: 'account.created' }, [
    deps.accounts.insert(staffAccounts, account),
  ]);
  const ctx = tenantContext(deps, tenant, { kind: 'operator' });
  const event = { actor: ctx.actor, event: 'member.joined', subject: id, details: { role } } as const;
  await ctx.db.commit(event, [ctx.db.insert(staffMemberships, { accountId: id, role, units: null, createdAt: deps.now() })]);
}
