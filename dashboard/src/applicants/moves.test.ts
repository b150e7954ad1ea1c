import { describe, expect, it } from 'vitest';
import type { ApplicationState } from '../../../api/contract/applications.ts';
import type { Applicant, ApplicantList } from '../../../api/contract/recruitment.ts';
import { changedSince, movable, renewed, stateCounts, undoOf, withMove, withPage } from './moves.ts';

const one = (id: string, state: ApplicationState, version = 1): Applicant => ({
  id,
  reference: `R-${id}`,
  posting: { id: 'p', number: 1, title: 'Kokki', titleLang: 'fi', titles: { fi: 'Kokki' } },
  state,
  version,
  lang: 'fi',
  submittedAt: '2026-11-22T06:30:00.000Z',
  tags: [],
  files: 0,
  notes: 0,
});
const none = { submitted: 0, 'in-review': 0, shortlisted: 0, interview: 0, hired: 0, rejected: 0, withdrawn: 0 };
const listOf = (items: Applicant[]): ApplicantList => {
  const states = { ...none };
  for (const { state } of items) states[state] += 1;
  return { asOf: '2026-11-22T06:30:00.000Z', items, total: items.length, states, waiting: 0, tags: [] };
};
const states = ({ items }: ApplicantList) => items.map(({ id, state, version }) => `${id} ${state} ${version}`);

describe('moving applicants', () => {
  const list = listOf([one('a', 'submitted'), one('b', 'in-review', 4), one('c', 'withdrawn'), one('d', 'rejected')]);

  it('leaves out who withdrew and who is there already', () => {
    expect(movable(list.items, 'rejected').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is shown at once, with the counts', () => {
    const moved = withMove(list, movable(list.items, 'rejected'), 'rejected');
    expect(states(moved)).toEqual(['a rejected 2', 'b rejected 5', 'c withdrawn 1', 'd rejected 1']);
    expect(moved.states).toEqual({ ...none, rejected: 3, withdrawn: 1 });
    expect(stateCounts(moved)).toEqual([
      { state: 'rejected', count: 3 },
      { state: 'withdrawn', count: 1 },
    ]);
  });

  it('is taken back for everyone to where they came from', () => {
    const wanted = movable(list.items, 'rejected');
    let back = withMove(list, wanted, 'rejected');
    const steps = undoOf(wanted);
    for (const { to, targets } of steps) {
      const now = renewed(targets, back.items);
      expect(now.map(({ version }) => version)).toEqual(targets.map(({ version }) => version));
      back = withMove(back, now, to);
    }
    expect(states(back)).toEqual(['a submitted 3', 'b in-review 6', 'c withdrawn 1', 'd rejected 1']);
    expect(back.states).toEqual(list.states);
  });

  it('tells whom a colleague has changed meanwhile', () => {
    const now = [one('a', 'hired', 2), one('b', 'in-review', 4)];
    expect(
      changedSince(
        [list.items[0], list.items[1]].filter((item) => item !== undefined),
        now,
      ).map(({ id }) => id),
    ).toEqual(['a']);
  });
});

describe('a further page', () => {
  it('holds nobody twice', () => {
    const list = withPage(listOf([one('a', 'submitted'), one('b', 'submitted')]), listOf([one('b', 'submitted'), one('c', 'submitted')]));
    expect(list.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
