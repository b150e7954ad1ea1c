import { describe, expect, it } from 'vitest';
import { en } from '../i18n/sign-in/en.ts';
import { signInFault } from './sign-in-fault.ts';

describe('why signing in did not work', () => {
  it('is told in the same words whatever was wrong', () => {
    const told = (['sign_in_failed', 'bad_request'] as const).map((code) => signInFault(en, { code }, 'password').text);
    expect(new Set(told)).toEqual(new Set([en.failed.password]));
  });

  it.each([
    [1, 'Wait one second'],
    [32, 'Wait 32 seconds'],
    [120, 'Wait 2 minutes'],
    [841, 'Wait 15 minutes'],
  ])('says how long to wait: %i s', (waitSeconds, words) => {
    expect(signInFault(en, { code: 'too_many_requests', waitSeconds }, 'password').text).toContain(words);
  });

  it('is nobody’s fault when the dialog was closed', () => {
    expect(signInFault(en, { code: 'cancelled' }, 'passkey')).toEqual({ text: en.cancelled });
  });
});
