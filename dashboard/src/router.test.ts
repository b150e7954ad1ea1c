import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRoute, PAGE_NAMES, pageHref, withChanges } from './router.ts';

describe('addresses of the dashboard', () => {
  it.each([
    ['/dashboard/raahe', 'raahe', 'embed'],
    ['/dashboard/raahe/', 'raahe', 'embed'],
    ['/dashboard/raahe/embed', 'raahe', 'embed'],
    ['/dashboard/raahe/openings/', 'raahe', 'openings'],
    ['/dashboard/raahe/openings/12', 'raahe', 'not-found'],
    ['/dashboard/raahe/constructor', 'raahe', 'not-found'],
    ['/dashboard/raahe/%', 'raahe', 'not-found'],
    ['/dashboard/%E0%A4%A/embed', '%E0%A4%A', 'embed'],
  ])('%s', (path, tenant, page) => expect(matchRoute(path)).toEqual({ tenant, page }));

  it('lead back to the page that they were made for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.constantFrom(...PAGE_NAMES), (tenant, page) => {
        const url = new URL(pageHref(tenant, page, new URLSearchParams('lang=sv&q=x')), 'https://vuoro.example');
        expect(matchRoute(url.pathname)).toEqual({ tenant, page });
        expect(url.search).toBe('?lang=sv');
      }),
    );
  });

  it('hold no empty values', () => {
    expect(withChanges(new URLSearchParams('lang=sv&q=x'), { q: '', sort: '-unit' }).toString()).toBe('lang=sv&sort=-unit');
  });
});
