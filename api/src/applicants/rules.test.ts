import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMove, deletedOn, filledIn, isWaiting, messageLanguage, USUAL_RETENTION } from './rules.ts';

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

describe('the day of deletion', () => {
  const submittedAt = '2026-02-28T10:00:00.000Z';
  it.each([
    ['a year after the answer', '2026-03-31T10:00:00.000Z', '2027-03-31'],
    ['two years after arrival when nobody answered', null, '2028-02-28'],
    ['two years after arrival even when the answer came late', '2028-02-01T10:00:00.000Z', '2028-02-28'],
  ])('is %s', (_why, answeredAt, day) => {
    expect(deletedOn({ submittedAt, answeredAt }, USUAL_RETENTION)).toBe(day);
  });

  it('is the last day of a shorter month', () => {
    expect(deletedOn({ submittedAt: '2024-02-29T10:00:00.000Z', answeredAt: null }, { afterAnswer: 12, longest: 12 })).toBe('2025-02-28');
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
