import type { Role, SignInMethod } from '../contract/staff.ts';
import type { TenantContext } from '../src/context.ts';
import { staffAccounts, staffMemberships } from '../src/db/staff-schema.ts';
import type { Deps } from '../src/deps.ts';
import { newSession } from '../src/sessions/service.ts';

/** What a call may say beside the plain ones: `json` becomes the body with its content type. */
export type StaffInit = Omit<RequestInit, 'headers'> & { json?: unknown; headers?: Record<string, string> };

/** A member of staff who is signed in. Calls through `request` are as the dashboard makes them. */
export interface Colleague {
  accountId: string;
  email: string;
  token: string;
  sessionId: string;
  request: (path: string, init?: StaffInit) => Promise<Response>;
  /** Signs the same person in again. */
  again: (method?: SignInMethod, limitedTo?: string) => Promise<Colleague>;
}

interface World {
  deps: Deps;
  request: (path: string, init?: RequestInit) => Promise<Response>;
}

let hired = 0;

/** Makes an account with a membership in a tenant, and signs it in. */
export async function hire(world: World, ctx: TenantContext, role: Role, units: string[] | null): Promise<Colleague> {
  const { deps } = world;
  const id = deps.newId('account');
  const email = `${role}${hired++}@${ctx.tenant.slug}.example`;
  await deps.accounts.insert(staffAccounts, { id, email, name: `Kaisa Koe ${hired}`, lang: 'fi', createdAt: deps.now() });
  await join(ctx, id, role, units);
  return signIn(world, { accountId: id, email }, 'passkey');
}

/** Lets an account into one more tenant. */
export async function join(ctx: TenantContext, accountId: string, role: Role, units: string[] | null = null): Promise<void> {
  const row = { accountId, role, units, createdAt: ctx.now() };
  await ctx.db.commit([], [ctx.db.insert(staffMemberships, row)]);
}

async function signIn(
  world: World,
  who: { accountId: string; email: string },
  method: SignInMethod,
  limitedTo?: string,
): Promise<Colleague> {
  const { deps } = world;
  const session = await newSession(deps, { accountId: who.accountId, method, device: 'Test', limitedTo });
  await deps.accounts.commit({ actor: { kind: 'operator' }, accountId: who.accountId, event: 'account.created' }, [session.statement]);
  return {
    ...who,
    token: session.token,
    sessionId: session.id,
    request: (path, init) => world.request(path, asDashboard(deps, session.token, init)),
    again: (method = 'passkey', limitedTo) => signIn(world, who, method, limitedTo),
  };
}

/** A call as the dashboard's own page makes it, with or without a session. */
export function asDashboard(deps: Pick<Deps, 'publicUrl'>, token: string | undefined, init: StaffInit = {}): RequestInit {
  const { json, headers, ...rest } = init;
  const isSafe = (rest.method ?? 'GET').toUpperCase() === 'GET';
  return {
    ...rest,
    ...(json !== undefined && { body: JSON.stringify(json) }),
    headers: {
      ...(token !== undefined && { cookie: `__Host-vuoro=${token}` }),
      ...(!isSafe && { origin: deps.publicUrl, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
      ...headers,
    },
  };
}
