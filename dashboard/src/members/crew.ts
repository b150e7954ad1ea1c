import type { Invitation, StaffMember } from '../../../api/contract/members.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import { type Answer, readJobs } from '../api.ts';
import type { MembersApi } from './members-api.ts';
import { unitsToOffer } from './units.ts';

/** Everybody who works in a municipality or is invited to, and the units to choose from. */
export interface Crew {
  members: StaffMember[];
  invitations: Invitation[];
  units: string[];
}

/** Reads them. Units are what postings and people name; without the postings the people's are enough to go on with. */
export async function readCrew(api: MembersApi, tenant: string, lang: Locale, signal: AbortSignal): Promise<Answer<Crew>> {
  const [members, invitations, jobs] = await Promise.all([
    api.list(signal),
    api.invitations(signal),
    readJobs(tenant, { limit: '1', lang }, signal),
  ]);
  if (members.trouble) return { trouble: members.trouble };
  if (invitations.trouble) return { trouble: invitations.trouble };
  const people = [...members.value.items, ...invitations.value.items].flatMap(({ units }) => units ?? []);
  const postings = (jobs.value?.facets.unit ?? []).map(({ value }) => value);
  return {
    value: { members: members.value.items, invitations: invitations.value.items, units: unitsToOffer([...people, ...postings], lang) },
  };
}
