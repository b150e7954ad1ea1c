import type { InterviewList, NewInterviews } from '../contract/interviews.ts';
import type { TenantContext } from '../src/context.ts';
import { inviteToInterviews } from '../src/interviews/invitations.ts';
import type { TestWorld } from './harness.ts';

/** Two times of one seat on the day after tomorrow of a test world, half an hour each. */
export const TWO_SLOTS: NewInterviews['slots'] = [
  { startsAt: '2026-11-24T09:00', minutes: 30, seats: 1 },
  { startsAt: '2026-11-24T09:30', minutes: 30, seats: 1 },
];

/** What an invitation says when nothing else matters. */
export function someInterviews(overrides: Partial<NewInterviews> = {}): NewInterviews {
  return {
    applications: [],
    slots: TWO_SLOTS,
    place: { kind: 'place', text: 'Kaupungintalo, Kirkkokatu 1' },
    interviewers: [{ name: 'Heli Haastattelija', email: 'heli@rantala.example' }],
    pickBy: '2026-11-23',
    changeHours: 12,
    ...overrides,
  };
}

/** Invites applications of a tenant as one of its staff, and gives the secret of each one's link in the same order. */
export async function invited(
  world: TestWorld,
  ctx: TenantContext,
  ids: readonly string[],
  overrides: Partial<NewInterviews> = {},
  version = 1,
): Promise<string[]> {
  const who = { accountId: 'acc_test', units: null, name: 'Raija Rekrytoija', lang: 'fi' as const };
  const staff = { ...ctx, actor: { kind: 'staff' as const, accountId: who.accountId, name: who.name } };
  await inviteToInterviews(staff, who, someInterviews({ applications: ids.map((id) => ({ id, version })), ...overrides }));
  await world.settled();
  return Promise.all(ids.map((id) => tokenTo(world, id)));
}

/** The secret of the newest link that an application was sent, unsealed. */
export async function tokenTo(world: TestWorld, applicationId: string): Promise<string> {
  const { rows } = await world.deps.database.client.execute({
    sql: 'SELECT id, sealed FROM interviews WHERE application_id = ? ORDER BY id DESC LIMIT 1',
    args: [applicationId],
  });
  const [row] = rows as unknown as { id: string; sealed: string }[];
  if (!row) throw new Error('Nobody was invited');
  return world.deps.vault.open(row.sealed, row.id);
}

/** The interviews of a list by the application that they are for. */
export function interviewOf({ items }: InterviewList, applicationId: string) {
  const found = items.find(({ application }) => application.id === applicationId);
  if (!found) throw new Error('No interview in the list');
  return found;
}
