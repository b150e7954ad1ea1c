import { describe, expect, it } from 'vitest';
import { signInQuery, wayBack } from './way-back.ts';

const back = (next: string) => wayBack(new URLSearchParams({ next }), 'raahe');

describe('the way back after signing in', () => {
  it('is the place that was asked for, with its state', () => {
    const { next = '' } = signInQuery({ pathname: '/dashboard/raahe/applicants', search: '?posting=12&lang=sv' });
    expect(back(next)).toBe('/dashboard/raahe/applicants?posting=12&lang=sv');
  });

  it.each([
    '',
    'https://evil.example/dashboard/raahe',
    '//evil.example',
    '/dashboard//evil.example',
    '/dashboard/raahe\\@evil.example',
    '/staff/raahe/members',
    'javascript:alert(1)',
    '/dashboard/raahe/sign-in?next=/dashboard/raahe',
  ])('is never %j', (next) => expect(back(next)).toBe('/dashboard/raahe'));
});
