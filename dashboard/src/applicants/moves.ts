import type { ApplicationState } from '../../../api/contract/applications.ts';
import type { Applicant, ApplicantList, GIVEN_STATES, GivenState, Seen } from '../../../api/contract/recruitment.ts';

/** States that staff can give, in the order in which an application passes them. */
export const GIVEN: typeof GIVEN_STATES = ['submitted', 'in-review', 'shortlisted', 'interview', 'hired', 'rejected'];

/** What a move or an answer needs to know of an application. */
export type Target = Pick<Applicant, 'id' | 'version' | 'state' | 'name' | 'reference' | 'lang' | 'posting'>;

/** Those who can be given a state: not who withdrew, nor who has it already. */
export function movable<T extends Pick<Target, 'state'>>(targets: readonly T[], to: GivenState): T[] {
  return targets.filter(({ state }) => state !== 'withdrawn' && state !== to);
}

/** As they were seen, for the service to compare. */
export function seen(targets: readonly Pick<Target, 'id' | 'version'>[]): Seen[] {
  return targets.map(({ id, version }) => ({ id, version }));
}

/** The list as it will be when the service has said yes to a move: new states, versions one further, counts right. */
export function withMove(list: ApplicantList, moved: readonly Target[], to: GivenState): ApplicantList {
  const states = { ...list.states };
  for (const { state } of moved) {
    states[state] -= 1;
    states[to] += 1;
  }
  const ids = new Set(moved.map(({ id }) => id));
  const items = list.items.map((one) => (ids.has(one.id) ? { ...one, state: to, version: one.version + 1 } : one));
  return { ...list, items, states };
}

/** What takes a move back: those who came from the same state go back together. */
export function undoOf(moved: readonly Target[]): { to: GivenState; targets: Target[] }[] {
  const groups = new Map<GivenState, Target[]>();
  for (const one of moved) {
    const from = GIVEN.find((state) => state === one.state);
    if (from === undefined) continue;
    groups.set(from, [...(groups.get(from) ?? []), { ...one, version: one.version + 1 }]);
  }
  return [...groups].map(([to, targets]) => ({ to, targets }));
}

/** Those whom somebody else has changed since they were seen, as they are now. */
export function changedSince(targets: readonly Target[], now: readonly Applicant[]): Applicant[] {
  const versions = new Map(targets.map(({ id, version }) => [id, version]));
  return now.filter(({ id, version }) => versions.has(id) && versions.get(id) !== version);
}

/** The targets as they are now, as far as that is known. */
export function renewed(targets: readonly Target[], now: readonly Target[]): Target[] {
  const known = new Map(now.map((one) => [one.id, one]));
  return targets.map((target) => known.get(target.id) ?? target);
}

/** A further page behind what is there; somebody who applied meanwhile does not appear twice. */
export function withPage(list: ApplicantList, page: ApplicantList): ApplicantList {
  const known = new Set(list.items.map(({ id }) => id));
  return { ...page, items: [...list.items, ...page.items.filter(({ id }) => !known.has(id))] };
}

/** How many an application's state holds, by name; the order in which chips are drawn. */
export function stateCounts(list: ApplicantList): { state: ApplicationState; count: number }[] {
  return ([...GIVEN, 'withdrawn'] as const).map((state) => ({ state, count: list.states[state] ?? 0 })).filter(({ count }) => count > 0);
}

/** A selection with one more in it, or with that one taken out. */
export function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  return selected.has(id) ? new Set([...selected].filter((one) => one !== id)) : new Set([...selected, id]);
}
