import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonHref, isStaffPage, matchRoute, PAGE_NAMES, pageHref, postingHref, setupHref, withChanges } from './router.ts';

describe('addresses of the dashboard', () => {
  it.each([
    ['/dashboard/raahe', 'raahe', 'overview'],
    ['/dashboard/raahe/', 'raahe', 'overview'],
    ['/dashboard/raahe/applicants', 'raahe', 'applicants'],
    ['/dashboard/raahe/recruitments', 'raahe', 'recruitments'],
    ['/dashboard/raahe/embed', 'raahe', 'embed'],
    ['/dashboard/raahe/openings/', 'raahe', 'openings'],
    ['/dashboard/raahe/openings/12', 'raahe', 'not-found'],
    ['/dashboard/raahe/constructor', 'raahe', 'not-found'],
    ['/dashboard/raahe/%', 'raahe', 'not-found'],
    ['/dashboard/%E0%A4%A/embed', '%E0%A4%A', 'embed'],
  ])('%s', (path, tenant, page) => expect(matchRoute(path)).toEqual({ tenant, page }));

  it('of a posting name the posting', () => {
    const href = postingHref('raahe', 'post_01', new URLSearchParams('lang=sv'));
    expect(href).toBe('/dashboard/raahe/postings/post_01?lang=sv');
    expect(matchRoute('/dashboard/raahe/postings/post_01')).toEqual({ tenant: 'raahe', page: 'posting', id: 'post_01' });
    expect(matchRoute('/dashboard/raahe/postings/post_01/x').page).toBe('not-found');
    expect(matchRoute(setupHref('raahe', 'post_01', new URLSearchParams()))).toEqual({ tenant: 'raahe', page: 'setup', id: 'post_01' });
    const people = comparisonHref('raahe', 'post_01', new URLSearchParams('lang=fi'), ['a', 'b']);
    expect(people).toBe('/dashboard/raahe/comparison/post_01?lang=fi&people=a.b');
    expect(matchRoute('/dashboard/raahe/comparison/post_01')).toEqual({ tenant: 'raahe', page: 'comparison', id: 'post_01' });
    expect(comparisonHref('raahe', 'post_01', new URLSearchParams())).toBe('/dashboard/raahe/comparison/post_01');
  });

  it('carry a page’s own state when it is given', () => {
    expect(pageHref('raahe', 'applicants', new URLSearchParams('q=x'), { posting: '12', waiting: 'yes' })).toBe(
      '/dashboard/raahe/applicants?posting=12&waiting=yes',
    );
  });

  it('tell what is behind the session', () => {
    expect(PAGE_NAMES.filter(isStaffPage)).toEqual([
      'overview',
      'recruitments',
      'posting',
      'setup',
      'applicants',
      'interviews',
      'comparison',
      'templates',
      'account',
      'members',
      'privacy',
    ]);
  });

  it('lead back to the page that they were made for', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        fc.constantFrom(...PAGE_NAMES.filter((name) => !['posting', 'setup', 'comparison'].includes(name))),
        (tenant, page) => {
          const url = new URL(pageHref(tenant, page, new URLSearchParams('lang=sv&q=x')), 'https://vuoro.example');
          expect(matchRoute(url.pathname)).toEqual({ tenant, page });
          expect(url.search).toBe('?lang=sv');
        },
      ),
    );
  });

  it('hold no empty values', () => {
    expect(withChanges(new URLSearchParams('lang=sv&q=x'), { q: '', sort: '-unit' }).toString()).toBe('lang=sv&sort=-unit');
  });
});
