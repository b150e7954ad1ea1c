import { inArray } from 'drizzle-orm';
import { applications } from '../../api/src/db/schema.ts';
import type { Deps } from '../../api/src/deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { tokenOf } from '../../api/src/interviews/changes.ts';
import { inviteToInterviews } from '../../api/src/interviews/invitations.ts';
import { pickTime } from '../../api/src/interviews/picking.ts';
import { dayOf } from '../../api/src/interviews/rules.ts';
import { interviewById, openInterviews, slotsOf } from '../../api/src/interviews/store.ts';
import { findAccountByEmail } from '../../api/src/staff/accounts/store.ts';
import type { DemoStaff } from './demo-staff.ts';

const DAY_MS = 86_400_000;
const TIMES = ['09:00', '09:30', '10:00'];
const INVITED: readonly string[] = ['Linnéa Lindqvist', 'Aino Mäkelä', 'Oskar Backman'];

/** Invites some of those who applied in the recruiter's municipality to an interview: two have picked a time, one has not. */
export async function loadDemoInterviews(deps: Deps, { tenant: slug, name, email }: DemoStaff): Promise<void> {
  const tenant = await deps.system.tenantBySlug(slug);
  const account = await findAccountByEmail(deps.accounts, email);
  if (!tenant || !account) throw new Error(`Not there: ${slug}, ${email}`);
  const host = { accountId: account.id, name };
  const ctx = tenantContext(deps, tenant, { kind: 'staff', ...host });
  const rows = await ctx.db.from(applications, inArray(applications.name, [...INVITED]));
  const day = (days: number) => dayOf(new Date(Date.parse(ctx.now()) + days * DAY_MS).toISOString(), tenant.timeZone);
  const who = { ...host, units: null, lang: tenant.officialLanguages[0] ?? 'fi' };
  const { round } = await inviteToInterviews(ctx, who, {
    applications: rows.map(({ id, version }) => ({ id, version })),
    slots: [1, 2].flatMap((days) => TIMES.map((time) => ({ startsAt: `${day(days)}T${time}`, minutes: 30, seats: 1 }))),
    place: { kind: 'place', text: 'Kaupungintalo, 2. krs / Stadshuset, 2 vån.' },
    interviewers: [{ name, email }],
    pickBy: day(2),
    changeHours: 2,
  });
  const slots = await slotsOf(ctx.db, [round]);
  const waiting = await openInterviews(
    ctx.db,
    rows.map(({ id }) => id),
  );
  const applicant = tenantContext(deps, tenant, { kind: 'public' });
  for (const [index, slot] of [slots[0], slots[4]].entries()) {
    const loaded = await interviewById(ctx.db, waiting[index]?.id ?? '');
    if (loaded && slot) await pickTime(applicant, await tokenOf(applicant, loaded), slot.id);
  }
}
