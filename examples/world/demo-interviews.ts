import { eq } from 'drizzle-orm';
import type { Locale } from '../../api/contract/primitives.ts';
import { applyToPosting } from '../../api/src/applications/service.ts';
import type { TenantContext } from '../../api/src/context.ts';
import { applications, postings } from '../../api/src/db/schema.ts';
import type { Deps } from '../../api/src/deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { inviteToInterviews } from '../../api/src/interviews/invitations.ts';
import { pickTime } from '../../api/src/interviews/picking.ts';
import { dayOf } from '../../api/src/interviews/rules.ts';
import { tokenOf } from '../../api/src/interviews/changes.ts';
import { interviewById, openInterviews, slotsOf } from '../../api/src/interviews/store.ts';
import type { DemoStaff } from './demo-staff.ts';

const DAY_MS = 86_400_000;

// Invented; the names are among the commonest of the public name statistics in examples/demo/names.
const PEOPLE: readonly { name: string; lang: Locale; email: string }[] = [
  { name: 'Maria Korhonen', lang: 'fi', email: 'maria.korhonen@example.com' },
  { name: 'Johan Johansson', lang: 'sv', email: 'johan.johansson@example.com' },
  { name: 'Helena Virtanen', lang: 'fi', email: 'helena.virtanen@example.com' },
  { name: 'Anna Lindholm', lang: 'sv', email: 'anna.lindholm@example.com' },
  { name: 'Juhani Nieminen', lang: 'fi', email: 'juhani.nieminen@example.com' },
];

/** Lets a few people apply in a municipality to which nobody has applied, and invites most of them: two have picked a time. */
export async function loadDemoInterviews(deps: Deps, slug: string, staff: readonly DemoStaff[]): Promise<void> {
  const tenant = await deps.system.tenantBySlug(slug);
  const host = staff.find((one) => one.tenant === slug && one.role === 'recruiter');
  if (!tenant || !host) return;
  const ctx = tenantContext(deps, tenant, { kind: 'public' });
  if ((await ctx.db.from(applications).limit(1)).length > 0) return;
  const open = await ctx.db.from(postings, eq(postings.state, 'published')).orderBy(postings.seq);
  const posting = open.find(({ apply }) => apply.mode === 'here' && apply.questions.every(({ isRequired }) => !isRequired));
  if (!posting) return;
  for (const person of PEOPLE) await apply(ctx, posting.number, person);
  await inviteMost(ctx, host);
}

async function apply(ctx: TenantContext, number: number, person: (typeof PEOPLE)[number]): Promise<void> {
  const form = { ...person, phone: '040 123 4567', answers: {}, noticeVersion: ctx.tenant.notice.version, consent: true as const };
  await applyToPosting(ctx, number, form, { route: `applications/${number}`, key: `demo-${person.email}`, payloadHash: person.email });
}

async function inviteMost(ctx: TenantContext, { name, email }: DemoStaff): Promise<void> {
  const rows = (await ctx.db.from(applications)).filter((row) => row.email !== PEOPLE.at(-1)?.email);
  const day = (days: number) => dayOf(new Date(Date.parse(ctx.now()) + days * DAY_MS).toISOString(), ctx.tenant.timeZone);
  const times = ['09:00', '09:30', '10:00'];
  const staff = { ...ctx, actor: { kind: 'staff' as const, accountId: 'demo', name } };
  const who = { accountId: 'demo', units: null, name, lang: ctx.tenant.officialLanguages[0] ?? 'fi' };
  const { round } = await inviteToInterviews(staff, who, {
    applications: rows.map(({ id, version }) => ({ id, version })),
    slots: [1, 2].flatMap((days) => times.map((time) => ({ startsAt: `${day(days)}T${time}`, minutes: 30, seats: 1 }))),
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
  for (const [index, slot] of [slots[0], slots[4]].entries()) {
    const loaded = await interviewById(ctx.db, waiting[index]?.id ?? '');
    if (loaded && slot) await pickTime(ctx, await tokenOf(ctx, loaded), slot.id);
  }
}
