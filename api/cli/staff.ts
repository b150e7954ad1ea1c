import * as z from 'zod/mini';
import { NewInvitation } from '../contract/members.ts';
import { WebAddress } from '../contract/primitives.ts';
import { Role } from '../contract/staff.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { recoverAccount } from '../src/staff/accounts/recover.ts';
import { invite, listInvitations, revokeInvitation } from '../src/staff/invitations/service.ts';
import { listMembers, removeMember } from '../src/staff/members/service.ts';
import { connect, disconnect } from '../src/staff/oidc/connection.ts';
import { checked, commandLine, fail, run } from './command.ts';
import { commandEnv } from './command-env.ts';
import { nodeDeps } from './node-deps.ts';
import { tenantNamed } from './tenant-named.ts';

const USAGE = `npm run staff -- invite --tenant raahe --email aino@raahe.example --role admin [--lang fi] [--units "Kotihoito,Päiväkodit"]
npm run staff -- list --tenant raahe
npm run staff -- revoke --tenant raahe --email aino@raahe.example      (an open invitation, else the membership)
npm run staff -- recover --tenant raahe --email aino@raahe.example     (ends all that the person signs in with, and invites anew)
npm run staff -- sso --tenant raahe --issuer https://login.example/v2.0 --client-id … --domains raahe.example --groups "id1=admin,id2=recruiter" [--claim groups]
                     (the client secret is read from OIDC_CLIENT_SECRET; STAFF_SECRET must be the service's own)
npm run staff -- sso-off --tenant raahe`;

const { values, positionals } = commandLine(USAGE, {
  tenant: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string', default: 'admin' },
  lang: { type: 'string', default: 'fi' },
  units: { type: 'string' },
  issuer: { type: 'string' },
  'client-id': { type: 'string' },
  domains: { type: 'string' },
  groups: { type: 'string' },
  claim: { type: 'string', default: 'groups' },
});
const deps = nodeDeps(commandEnv(process.env));
const tenant = await tenantNamed(deps, values.tenant, USAGE);
const ctx = tenantContext(deps, tenant, { kind: 'operator' });

const Domain = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'format'));
const Connection = z.strictObject({
  issuer: WebAddress,
  clientId: z.string().check(z.minLength(1, 'required')),
  clientSecret: z.string().check(z.minLength(1, 'required')),
  domains: z.array(Domain).check(z.minLength(1, 'required')),
  groups: z.record(z.string(), Role),
  groupsClaim: z.string(),
});

const list = (text: string | undefined) => text?.split(',').map((part) => part.trim()) ?? [];
const email = () => values.email?.trim().toLowerCase() ?? fail(USAGE);
const printLink = ({ link, expiresAt }: { link: string; expiresAt: string }) => {
  console.log(`${link}\n\nWorks once, until ${expiresAt}. Hand it to this person only: whoever has it gets in.`);
};
const invitePerson = async () => {
  const units = values.units === undefined ? null : list(values.units);
  const input = checked(NewInvitation, { email: values.email, role: values.role, lang: values.lang, units });
  printLink(await invite(ctx, deps.accounts, input, 'link'));
};

const commands: Record<string, () => Promise<void>> = {
  invite: invitePerson,
  async list() {
    for (const member of await listMembers(ctx)) console.log(['member', member.role, member.email, member.units ?? 'all units'].join('\t'));
    for (const open of await listInvitations(ctx)) console.log(['invited', open.role, open.email, `until ${open.expiresAt}`].join('\t'));
  },
  async revoke() {
    const open = (await listInvitations(ctx)).find((invitation) => invitation.email === email());
    const member = (await listMembers(ctx)).find((candidate) => candidate.email === email());
    if (open) await revokeInvitation(ctx, open.id);
    else if (member) await removeMember(ctx, member.id);
    else fail('Nobody is invited or works there under this address');
    console.log(open ? 'The invitation is taken back' : 'The person works there no more');
  },
  async recover() {
    const member =
      (await listMembers(ctx)).find((candidate) => candidate.email === email()) ?? fail('Nobody works there under this address');
    await recoverAccount(deps, ctx.actor, member.id);
    const { role, units } = member;
    printLink(
      await invite(ctx, deps.accounts, { email: email(), role, units, lang: checked(NewInvitation.shape.lang, values.lang) }, 'link'),
    );
  },
  async sso() {
    const groups = Object.fromEntries(list(values.groups).map((pair) => pair.split('=')));
    const input = checked(Connection, {
      issuer: values.issuer,
      clientId: values['client-id'],
      clientSecret: process.env.OIDC_CLIENT_SECRET,
      domains: list(values.domains?.toLowerCase()),
      groups,
      groupsClaim: values.claim,
    });
    await connect(ctx, input);
    console.log(
      `Staff of ${tenant.slug} sign in at ${input.issuer}. Its redirect address must be ${ctx.publicUrl}/staff/sign-in/oidc/callback`,
    );
  },
  'sso-off': () => disconnect(ctx),
};

await run(commands[positionals[0] ?? ''] ?? (async () => fail(USAGE)));
