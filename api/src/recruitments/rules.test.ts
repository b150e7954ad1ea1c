import { describe, expect, it } from 'vitest';
import { decideArchive } from './rules.ts';

describe('a recruitment', () => {
  it('is archived when it has ended and nobody waits', () => {
    expect(decideArchive({ state: 'filled' }, 0)).toEqual({ ok: true });
    expect(decideArchive({ state: 'filled' }, 1)).toEqual({ ok: false, code: 'applicants_unanswered' });
    expect(decideArchive({ state: 'published' }, 0)).toEqual({ ok: false, code: 'state_conflict' });
  });
});
