import { describe, expect, it } from 'vitest';
import { decideMove, isWaiting, messageLanguage } from './rules.ts';

describe('an application', () => {
  it('waits until it is answered or withdrawn', () => {
    expect(isWaiting({ state: 'submitted', answeredAt: null })).toBe(true);
    expect(isWaiting({ state: 'rejected', answeredAt: null })).toBe(true);
    expect(isWaiting({ state: 'rejected', answeredAt: '2026-11-22T06:30:00.000Z' })).toBe(false);
    expect(isWaiting({ state: 'withdrawn', answeredAt: null })).toBe(false);
  });

  it('can be moved back, but not to where it is, and not when it was withdrawn', () => {
    expect(decideMove('rejected', 'in-review')).toEqual({ ok: true });
    expect(decideMove('hired', 'hired')).toEqual({ ok: false, code: 'state_conflict' });
    expect(decideMove('withdrawn', 'in-review')).toEqual({ ok: false, code: 'state_conflict' });
  });
});

describe('a message', () => {
  it("speaks the applicant's language, else an official one, else any", () => {
    expect(messageLanguage({ fi: 1, sv: 1 }, 'sv', ['fi', 'sv'])).toBe('sv');
    expect(messageLanguage({ fi: 1, sv: 1 }, 'en', ['sv', 'fi'])).toBe('sv');
    expect(messageLanguage({ en: 1 }, 'fi', ['fi'])).toBe('en');
  });
});
