import { describe, expect, it } from 'vitest';
import { aPosting } from '../../test/factories.ts';
import { POSTING_STATES, type PostingState } from '../../contract/postings.ts';
import { canonical, changedFields, decideEnd, decidePublication, isOpen, mayBecome, shownLanguage, wasPublic } from './rules.ts';

const NOW = '2026-11-22T06:30:00.000Z';

describe('publishing', () => {
  it('needs every official language for an official posting', () => {
    const onlyFinnish = { ...aPosting({ texts: { fi: aPosting().texts.fi } }), state: 'draft' as const };
    expect(decidePublication(onlyFinnish, ['fi', 'sv'], NOW)).toEqual({
      ok: false,
      code: 'language_missing',
      fields: [{ field: 'texts.sv', code: 'required' }],
    });
    expect(decidePublication({ ...onlyFinnish, isOfficial: false }, ['fi', 'sv'], NOW)).toEqual({ ok: true, value: 'published' });
    expect(decidePublication(onlyFinnish, ['fi'], NOW)).toEqual({ ok: true, value: 'published' });
  });

  it('waits for an opening time that has not come', () => {
    const later = { ...aPosting({ opensAt: '2026-11-23T06:00:00.000Z' }), state: 'draft' as const };
    expect(decidePublication(later, ['fi', 'sv'], NOW)).toEqual({ ok: true, value: 'scheduled' });
    expect(decidePublication({ ...later, state: 'scheduled' }, ['fi', 'sv'], '2026-11-23T06:00:00.000Z')).toEqual({
      ok: true,
      value: 'published',
    });
  });

  it('refuses a posting whose time is over already', () => {
    const over = { ...aPosting({ closesAt: NOW }), state: 'draft' as const };
    expect(decidePublication(over, ['fi', 'sv'], NOW)).toMatchObject({ ok: false, fields: [{ field: 'closesAt', code: 'date' }] });
  });
});

describe('the life of a posting', () => {
  it.each<[PostingState, PostingState[]]>([
    ['draft', ['scheduled', 'published']],
    ['scheduled', ['draft', 'published', 'closed']],
    ['published', ['closed', 'filled']],
    ['closed', ['published', 'filled']],
    ['filled', []],
  ])('from %s leads to %j and nowhere else', (from, to) => {
    expect(POSTING_STATES.filter((state) => mayBecome(from, state)).sort()).toEqual([...to].sort());
  });

  it('does not close what is not open', () => {
    expect(decideEnd('draft', 'closed')).toMatchObject({ ok: false, code: 'state_conflict' });
  });

  it('is over at its closing time, before any clock job has noticed', () => {
    expect(isOpen({ state: 'published', closesAt: NOW }, NOW)).toBe(false);
    expect(isOpen({ state: 'published', closesAt: null }, NOW)).toBe(true);
    expect(isOpen({ state: 'draft', closesAt: null }, NOW)).toBe(false);
  });

  it('was public once it had been published, but not as a draft', () => {
    expect(wasPublic({ state: 'closed', publishedAt: NOW })).toBe(true);
    expect(wasPublic({ state: 'draft', publishedAt: null })).toBe(false);
  });
});

describe('the shown language', () => {
  it('is the wanted one, else an official one, else any', () => {
    expect(shownLanguage(['fi', 'sv'], 'sv', ['fi'])).toBe('sv');
    expect(shownLanguage(['fi', 'sv'], 'en', ['sv', 'fi'])).toBe('sv');
    expect(shownLanguage(['en'], 'fi', ['fi', 'sv'])).toBe('en');
  });
});

describe('changed fields', () => {
  it('do not depend on the order of keys or on absent ones', () => {
    const before = aPosting({ pay: { min: 1, max: 2 } });
    expect(changedFields(before, { ...before, pay: { max: 2, min: 1 }, unit: undefined })).toEqual([]);
    expect(changedFields(before, { ...before, unit: 'Koti', positions: 2 })).toEqual(['positions', 'unit']);
  });

  it('are told from equal texts of equal meaning', () => {
    expect(canonical({ b: 1, a: [1, { d: 1, c: 2 }] })).toBe(canonical({ a: [1, { c: 2, d: 1 }], b: 1 }));
  });
});
