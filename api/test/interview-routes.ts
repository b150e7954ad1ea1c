import type { TenantContext } from '../src/context.ts';
import { applicant } from './applicant.ts';
import type { TestWorld } from './harness.ts';
import { invited, someInterviews } from './interview.ts';
import type { StaffAccess } from './staff-access-suite.ts';

const seen = async (world: TestWorld, ctx: TenantContext) => ({ id: (await applicant(world, ctx)).id, version: 1 });
const offered = (column: 'id' | 'round_id', name: string) => async (world: TestWorld, ctx: TenantContext) => {
  const { id } = await applicant(world, ctx);
  await invited(world, ctx, [id]);
  const { rows } = await world.deps.database.client.execute({
    sql: `SELECT ${column} AS id FROM interviews WHERE tenant_id = ? AND application_id = ?`,
    args: [ctx.tenant.id, id],
  });
  const [row] = rows as unknown as { id: string }[];
  return { [name]: row?.id ?? '' };
};

/** Interviews and the times that are offered for them. */
export const INTERVIEW_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/:tenant/interviews', who: 'applications.read', query: '?ahead=yes' },
  {
    method: 'POST',
    path: '/staff/:tenant/interviews',
    who: 'messages.send',
    body: async (world, ctx) => someInterviews({ applications: [await seen(world, ctx)] }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/interviews/preview',
    who: 'messages.send',
    body: async (world, ctx) => someInterviews({ applications: [await seen(world, ctx)] }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/interviews/:interview/withdrawal',
    who: 'messages.send',
    params: offered('id', 'interview'),
    body: () => ({ version: 1, message: 'Paikka on täytetty.' }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/interviews/rounds/:round/slots',
    who: 'messages.send',
    params: offered('round_id', 'round'),
    body: () => ({ slots: [{ startsAt: '2026-11-25T12:00', minutes: 45, seats: 2 }], pickBy: '2026-11-24' }),
  },
  {
    method: 'POST',
    path: '/staff/:tenant/interviews/rounds/:round/slots/:slot/closing',
    who: 'messages.send',
    params: async (world, ctx) => {
      const { round = '' } = await offered('round_id', 'round')(world, ctx);
      const { rows } = await world.deps.database.client.execute({
        sql: 'SELECT id FROM interview_slots WHERE round_id = ?',
        args: [round],
      });
      const [slot] = rows as unknown as { id: string }[];
      return { round, slot: slot?.id ?? '' };
    },
  },
];
