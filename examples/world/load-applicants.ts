import type { UploadedFile } from '../../api/contract/applications.ts';
import type { Recruitment } from '../../api/contract/recruitment.ts';
import { addNote, listApplicants, moveApplicants, setTags } from '../../api/src/applicants/service.ts';
import { sendMessage } from '../../api/src/applicants/messages.ts';
import { applyToPosting } from '../../api/src/applications/service.ts';
import type { Actor, TenantContext } from '../../api/src/context.ts';
import type { Deps } from '../../api/src/deps.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { end, listRecruitments, setUp } from '../../api/src/recruitments/service.ts';
import { findAccountByEmail } from '../../api/src/staff/accounts/store.ts';
import { TEMPLATES } from '../../dashboard/src/answering/templates.ts';
import { DEMO_RECRUITMENTS, type DemoApplicant, type DemoRecruitment } from '../demo/applicants.ts';
import { type DemoClock, demoClock } from '../demo/clock.ts';
import { stableHash } from '../demo/stable-hash.ts';
import { pdf } from '../test/pdf.ts';

// Numbers that Sweden keeps for fiction: 070-1740605 to 070-1740699 (Post- och telestyrelsen).
const FICTION = { first: 46_701_740_605, count: 95 };

interface Town {
  deps: Deps;
  clock: DemoClock;
  staff: { accountId: string; name: string };
  /** The town as it was at an instant, with somebody at work. */
  at: (instant: string, actor: Actor) => TenantContext;
  /** Keeps a CV for an application, as the form does. */
  upload: (number: number, name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<UploadedFile>;
}

/**
 * Lets the demo's people apply in the recruiter's municipality, each on a day of their own, and the recruiter work with some
 * of them. A municipality that has applications stays as it is. Gives how many applied.
 */
export async function loadApplicants(deps: Deps, { tenant: slug, email }: { tenant: string; email: string }): Promise<number> {
  const tenant = await deps.system.tenantBySlug(slug);
  const account = await findAccountByEmail(deps.accounts, email);
  if (!tenant || !account) throw new Error(`Not there: ${slug}, ${email}`);
  const staff = { accountId: account.id, name: account.name };
  const at: Town['at'] = (instant, actor) =>
    tenantContext({ ...deps, now: () => instant, nowMs: () => Date.parse(instant) }, tenant, actor);
  const now = at(deps.now(), { kind: 'staff', ...staff });
  const reader = { accountId: staff.accountId, units: null };
  if ((await listApplicants(now, reader, { limit: 1 })).total > 0) return 0;
  const town: Town = { deps, clock: demoClock(new Date(deps.now())), staff, at, upload: uploadTo(deps.publicUrl, slug) };
  let applied = 0;
  for (const demo of DEMO_RECRUITMENTS) applied += await loadRecruitment(town, now, demo);
  return applied;
}

async function loadRecruitment(town: Town, now: TenantContext, demo: DemoRecruitment): Promise<number> {
  const manager = { role: 'admin', units: null, lang: 'sv' } as const;
  const { items } = await listRecruitments(now, manager, { q: demo.posting });
  const posting = items.find(({ title }) => title === demo.posting);
  if (!posting) throw new Error(`No demo posting: ${demo.posting}`);
  for (const person of demo.people) await letApply(town, posting, person);
  const { replyInDays, isAnonymous, isFilled } = demo;
  const replyBy = replyInDays === undefined ? undefined : town.clock.day(replyInDays);
  if (replyBy !== undefined || isAnonymous) await setUp(now, manager, posting.id, { replyBy, isAnonymous });
  if (isFilled) await end(now, manager, posting.id, 'filled');
  return demo.people.length;
}

async function letApply(town: Town, { number }: Recruitment, person: DemoApplicant): Promise<void> {
  const { name, lang, applied, answers = {}, cv } = person;
  const day = town.clock.at(-applied[0], applied[1]);
  const then = town.at(day, { kind: 'public' });
  const file = cv === undefined ? undefined : await town.upload(number, `${mailbox(name)}.pdf`, new Uint8Array(pdf(cv)));
  const form = {
    lang,
    name,
    phone: `+${FICTION.first + (stableHash(name) % FICTION.count)}`,
    email: `${mailbox(name)}@example.com`,
    answers,
    noticeVersion: then.tenant.notice.version,
    consent: true as const,
    ...(file && { cv: file.id }),
  };
  const { reference } = await applyToPosting(then, number, form, { route: 'demo', key: crypto.randomUUID(), payloadHash: '' });
  await work(town, person, reference);
}

async function work({ at, clock, deps, staff }: Town, person: DemoApplicant, reference: string): Promise<void> {
  const { state, tags, note, toldDaysAgo, name } = person;
  const ctx = at(toldDaysAgo === undefined ? deps.now() : clock.at(-toldDaysAgo, '14:30'), { kind: 'staff', ...staff });
  const reader = { ...staff, units: null };
  const [found] = (await listApplicants(ctx, reader, { q: reference })).items;
  if (!found) throw new Error(`Not received: ${name}`);
  if (tags) await setTags(ctx, reader, found.id, tags);
  if (note !== undefined) await addNote(ctx, reader, found.id, note);
  const applications = [{ id: found.id, version: found.version }];
  if (state === 'hired' || state === 'rejected') {
    const { texts } = TEMPLATES[state === 'hired' ? 'hired' : 'rejection'];
    await sendMessage(ctx, reader, { applications, texts, isAnswer: true, to: state });
  } else if (state) await moveApplicants(ctx, reader, { applications, to: state });
}

function uploadTo(app: string, slug: string): Town['upload'] {
  return async (number, name, bytes) => {
    const response = await fetch(`${app}/api/${slug}/jobs/${number}/files?name=${name}`, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'application/pdf', 'idempotency-key': crypto.randomUUID() },
    });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
    return (await response.json()) as UploadedFile;
  };
}

function mailbox(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '.');
}
