import { inArray } from 'drizzle-orm';
import type { NewLetterTemplate } from '../../api/contract/letter-templates.ts';
import { giveScores } from '../../api/src/applicants/scores/service.ts';
import { applications } from '../../api/src/db/schema.ts';
import type { Deps } from '../../api/src/deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { addTemplate } from '../../api/src/letter-templates/service.ts';
import { setCriteria } from '../../api/src/recruitments/criteria/service.ts';
import { keepTemplate } from '../../api/src/recruitments/templates/service.ts';
import { findAccountByEmail } from '../../api/src/staff/accounts/store.ts';
import type { DemoStaff } from './demo-staff.ts';

const CRITERIA = [
  { name: 'Barn och unga', description: 'Erfarenhet av arbete med dem, i år', weight: 2 },
  { name: 'Språk', description: 'Svenska och finska', weight: 2 },
  { name: 'Samarbete', weight: 1 },
];

// By each criterion; the recruiter has not come to the last one yet.
const SCORES: Record<'admin' | 'recruiter', Record<string, readonly number[]>> = {
  admin: { 'Linnéa Lindqvist': [4, 5, 4], 'Aino Mäkelä': [3, 4, 5], 'Oskar Backman': [5, 2, 3] },
  recruiter: { 'Linnéa Lindqvist': [4, 4, 5], 'Aino Mäkelä': [2, 5, 4] },
};
const REASONS: Record<string, string> = {
  'Linnéa Lindqvist': 'Sex år på barnavdelningen',
  'Oskar Backman': 'Tio år i skolan, inte på bibliotek',
};

const LETTERS: readonly Omit<NewLetterTemplate, 'isShared'>[] = [
  {
    name: 'Inte vald, behörig sökande',
    purpose: 'rejection',
    texts: {
      fi: {
        subject: 'Hakemuksesi: {posting}',
        body: 'Hei {name},\n\nkiitos hakemuksestasi. Olit pätevä tehtävään {posting}, mutta valitsimme tällä kertaa toisen hakijan, jolla oli enemmän kokemusta juuri tästä työstä.\n\nToivottavasti haet meille uudelleen.\n\nTerveisin\n{municipality}\n\nHakemuksen tunnus: {reference}',
      },
      sv: {
        subject: 'Din ansökan: {posting}',
        body: 'Hej {name},\n\ntack för din ansökan. Du var behörig för uppgiften {posting}, men den här gången valde vi en sökande som hade mer erfarenhet av just det här arbetet.\n\nVi hoppas att du söker till oss igen.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
    },
  },
  {
    name: 'Betyg saknas',
    purpose: 'information',
    texts: {
      sv: {
        subject: 'Skicka ännu dina betyg: {posting}',
        body: 'Hej {name},\n\ntack för din ansökan till uppgiften {posting}. Skicka ännu kopior av ditt examensbetyg och dina arbetsintyg som svar på det här meddelandet.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
    },
  },
];

/**
 * Gives a recruitment in which the demo's people have applied its criteria and a few scores, and the municipality two letters
 * and a posting to begin with.
 */
export async function loadDemoJudging(deps: Deps, staff: readonly DemoStaff[]): Promise<void> {
  const [admin, recruiter] = [await colleague(deps, staff, 'admin'), await colleague(deps, staff, 'recruiter')];
  const { ctx } = admin;
  const people = await ctx.db.from(applications, inArray(applications.name, Object.keys(SCORES.admin)));
  const [first] = people;
  if (!first) throw new Error('Nobody has applied in the demo municipality');
  const manager = { role: 'admin', units: null, lang: 'sv', name: admin.name } as const;
  const { criteria } = await setCriteria(ctx, manager, first.postingId, { version: 0, criteria: CRITERIA });
  for (const who of [admin, recruiter])
    for (const { id, name } of people) {
      const given = SCORES[who.role][name] ?? [];
      const reason = who === admin ? REASONS[name] : undefined;
      const scores = given.map((score, at) => ({
        criterion: criteria[at]?.id ?? '',
        score,
        ...(at === 0 && reason !== undefined && { reason }),
      }));
      if (scores.length > 0) await giveScores(who.ctx, { accountId: who.accountId, units: null, name: who.name }, id, { scores });
    }
  const writer = { accountId: admin.accountId, name: admin.name, maySetUp: true };
  for (const letter of LETTERS) await addTemplate(ctx, writer, { ...letter, isShared: true });
  await keepTemplate(ctx, manager, { name: 'Bibliotek, tills vidare', posting: first.postingId });
}

async function colleague<R extends DemoStaff['role']>(deps: Deps, staff: readonly DemoStaff[], role: R) {
  const one = staff.find((person) => person.role === role);
  const [tenant, account] = [await deps.system.tenantBySlug(one?.tenant ?? ''), await findAccountByEmail(deps.accounts, one?.email ?? '')];
  if (!tenant || !account) throw new Error(`No ${role} among the demo staff`);
  const { id: accountId, name } = account;
  return { role, accountId, name, ctx: tenantContext(deps, tenant, { kind: 'staff', accountId, name }) };
}
