import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApplicantQuery } from '../../../api/contract/recruitment.ts';
import { asked, isNarrowed, readFilter } from './query.ts';

describe('the filter of the applicants', () => {
  it('is what the address says', () => {
    const filter = readFilter(new URLSearchParams('posting=12&state=hired&waiting=yes&q= aino &tag=ajokortti&open=app_1'));
    expect(asked(filter, 'sv')).toEqual({ lang: 'sv', posting: '12', state: 'hired', waiting: 'yes', q: 'aino', tag: 'ajokortti' });
    expect(isNarrowed(readFilter(new URLSearchParams('posting=12')))).toBe(false);
  });

  it('asks nothing that the service would refuse, whatever stands in the address', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('yes', 'hired', '0', '12', '-1', 'withdrawn'));
    fc.assert(
      fc.property(
        fc.record({ posting: value, state: value, waiting: value, q: value, tag: fc.constantFrom('', ' ', 'yö', 'a'.repeat(99)) }),
        (address) => {
          expect(ApplicantQuery.safeParse(asked(readFilter(new URLSearchParams(address)), 'fi')).success).toBe(true);
        },
      ),
    );
  });
});
