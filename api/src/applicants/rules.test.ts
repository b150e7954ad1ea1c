import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMove, filledIn, isWaiting, messageLanguage } from './rules.ts';

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

  it('is filled in once, so that a name with braces stays a name', () => {
    const facts = { name: '{posting}', posting: 'Opettaja', municipality: 'Raahe', reference: 'AB12-CD34' };
    expect(filledIn('Hei {name}, {posting}, {Name} {x}', facts)).toBe('Hei {posting}, Opettaja, {Name} {x}');
  });

  it('loses nothing of what was written around the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, name) => {
        const facts = { name, posting: '', municipality: '', reference: '' };
        const plain = before.replaceAll('{', '(');
        expect(filledIn(`${plain}{name}${plain}`, facts)).toBe(`${plain}${name}${plain}`);
      }),
    );
  });
});
